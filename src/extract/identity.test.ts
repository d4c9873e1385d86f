import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldIdentifiers, formIdentifiers } from './identity.ts';

test('a form is known by its path and name, the nameless ones by their ordinal', () => {
  const formId = formIdentifiers('shop/checkout.html');
  expect(['login', '', 'login', '', 'login'].map(formId)).toEqual([
    'shop/checkout.html#login',
    'shop/checkout.html#1',
    'shop/checkout.html#login-2',
    'shop/checkout.html#2',
    'shop/checkout.html#login-3',
  ]);
});

test('a field is known by its form and name', () => {
  const fieldId = fieldIdentifiers('a.html#login');
  expect(['email', 'email-2', 'email', '__proto__', '__proto__'].map(fieldId)).toEqual([
    'a.html#login/email',
    'a.html#login/email-2',
    'a.html#login/email-3',
    'a.html#login/__proto__',
    'a.html#login/__proto__-2',
  ]);
});

test('no two have the same id, whatever their names', () => {
  const names = fc.array(fc.oneof(fc.constantFrom('', '1', 'a', 'a-2', 'a-2-2'), fc.string()));
  fc.assert(
    fc.property(names, (list) => {
      expect(new Set(list.map(formIdentifiers('p'))).size).toBe(list.length);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhpArray } from './read-php-array.ts';
import { translationInScript, translationsInTemplate } from './translate.ts';

const project: Readonly<Record<string, string>> = {
  'lang/en/checkout.php': "<?php return ['email' => 'E-mail', 'nested' => ['phone' => 'Phone']];",
  'packages/shop/src/Resources/lang/en/app.php': "<?php return ['name' => 'Name in the shop'];",
  'config/locales/de.yml': 'de:\n  users:\n    form:\n      email: E-Mail-Adresse\n',
  'translations/messages+intl-icu.en.yaml': 'form.city: City\n',
  'theme/locales/en.default.json': '{"customer":{"phone":"Phone number"}}',
  'src/locales/en/checkout.json': '{"form":{"street":"Street"}}',
  'locales/en.json': '[]',
  'broken/lang/en.json': '{',
};
const read = (path: string): string | undefined => (Object.hasOwn(project, path) ? project[path] : undefined);

describe('a key of a template', () => {
  test.each([
    { key: 'checkout.nested.phone', path: 'resources/views/a.blade.php', text: 'Phone', as: 'Laravel' },
    {
      key: 'shop::app.name',
      path: 'packages/shop/src/Resources/views/a.blade.php',
      text: 'Name in the shop',
      as: "a Laravel package's own",
    },
    { key: '.email', path: 'app/views/users/_form.html.erb', text: 'E-Mail-Adresse', as: "Rails' short form" },
    { key: 'form.city', path: 'templates/a.html.twig', text: 'City', as: 'Symfony, a key that stands as a whole' },
    { key: 'customer.phone', path: 'theme/snippets/a.liquid', text: 'Phone number', as: 'Shopify' },
    { key: 'customer.fax', path: 'theme/snippets/a.liquid', text: undefined, as: 'no file has it' },
    { key: '__proto__.toString', path: 'a.twig', text: undefined, as: 'what every object has' },
    { key: '../../etc/passwd.root', path: 'a.twig', text: undefined, as: 'a path' },
  ])('$key: $as', async ({ key, path, text }) => {
    expect((await translationsInTemplate([key], path, read)).get(key)).toBe(text);
  });
});

describe('a key of a script', () => {
  test.each([
    { key: 'checkout:form.street', text: 'Street' },
    { key: 'form.street', text: undefined },
  ])('$key', ({ key, text }) => expect(translationInScript(key, 'src/app/form.tsx', read)).toBe(text));
});

describe('an array that a PHP file returns', () => {
  test.each([
    { title: 'array() and single quotes', text: `<?php return array('a' => 'It\\'s');`, expected: { a: "It's" } },
    {
      title: 'comments and a last comma',
      text: `<?php // x\nreturn [ /* y */ "a" => "b", # z\n];`,
      expected: { a: 'b' },
    },
    {
      title: 'what is computed is left out',
      text: `<?php return ['a' => env('X', 'y'), 'b' => 'c' . $d, 'e' => 'f'];`,
      expected: { e: 'f' },
    },
    { title: 'no array', text: `<?php return $texts;`, expected: undefined },
    { title: 'not closed', text: `<?php return ['a' => ['b' => 'c'`, expected: undefined },
    { title: 'nested beyond reason', text: `<?php return ${'['.repeat(9_000)}`, expected: undefined },
  ])('$title', ({ text, expected }) => expect(readPhpArray(text)).toEqual(expected));

  test('anything else ends in an answer', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readPhpArray(`<?php return [${text}`)));
  });
});

import { expect, test } from 'vitest';
import { audit } from '../../audit.ts';
import { CannotRender } from '../cannot-render.ts';
import { dated } from './dated.ts';
import { pdf } from './index.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const info = (digits: string): string =>
  `\xff/CreationDate (D:${digits}+00'00')\n/ModDate (D:${digits}+00'00')>>(D:${digits}+00'00')`;

test.each([
  ['the given date', '2026-11-21T10:20:30Z', '20261121102030'],
  ['the beginning of time where none is given', undefined, '19700101000000'],
])('a PDF bears %s, at equal length', (_, date, digits) => {
  const original = '20301231235959';
  const expected = info(digits).replace(/>>.*/, `>>(D:${original}+00'00')`);
  expect(Buffer.from(dated(bytes(info(original)), date)).toString('latin1')).toBe(expected);
});

test('says how to help where the browser is not there', async () => {
  const report = await audit({ texts: [{ path: 'a.html', text: '' }], language: 'de' });
  const rendered = pdf.render(report, { color: false, width: 80, browser: '/no/such/browser' });
  await expect(rendered).rejects.toThrow(CannotRender);
  await expect(rendered).rejects.toThrow('/no/such/browser');
});

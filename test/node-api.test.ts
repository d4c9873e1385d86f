import { describe, expect, test } from 'vitest';
import { audit, auditText, render, reporters } from '../src/index.ts';

const form = '<form method="post"><label>Mobile <input type="tel" name="mobile" required></label></form>';

describe('auditText', () => {
  test('judges a text for a purpose', async () => {
    const { forms } = await auditText(form, { purpose: 'newsletter' });
    expect(forms.map(({ fields }) => fields.map(({ name, verdict }) => [name, verdict]))).toEqual([
      [['mobile', 'excessive']],
    ]);
  });

  test('is audit with one text', async () => {
    const texts = [{ path: 'text.html', text: form }];
    expect(await auditText(form, { purpose: ['newsletter'], language: 'de' })).toEqual(
      await audit({ texts, purpose: ['newsletter'], language: 'de' }),
    );
  });

  test('reads a text as its name says', async () => {
    const { forms } = await auditText(`export const Join = () => (${form})`, { path: 'join.tsx' });
    expect(forms.map(({ path, adapter }) => [path, adapter])).toEqual([['join.tsx', 'jsx']]);
  });

  test('says what it could not read', async () => {
    const { sources } = await auditText(form, { path: 'form.png' });
    expect(sources.map(({ path, status }) => [path, status])).toEqual([['form.png', 'unreadable']]);
  });

  test('refuses an unknown purpose', async () => {
    await expect(auditText(form, { purpose: 'newslettre' })).rejects.toThrow(RangeError);
  });
});

describe('render', () => {
  test('gives what the reporter gives', async () => {
    const report = await auditText(form, { purpose: 'newsletter' });
    const unix = reporters.find(({ id }) => id === 'unix');
    expect(await render(report, 'unix')).toBe(await unix?.render(report, { color: false, width: 80 }));
    expect(await render(report, 'unix')).toMatch(/^text\.html:1:\d+: /);
  });

  test('names the formats that there are', async () => {
    await expect(render(await auditText(''), 'pfd')).rejects.toThrow(/no format is called 'pfd'; there are: .*pdf/);
  });
});

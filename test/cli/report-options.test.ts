import { describe, expect, test } from 'vitest';
import { rehearse } from './rehearse.ts';

describe('SOURCE_DATE_EPOCH', () => {
  test('is the date of the report', async () => {
    const { stdout } = await rehearse(['--format', 'html'], { env: { SOURCE_DATE_EPOCH: '1795305600' } });
    expect(stdout).toContain('2026-11-22T00:00:00Z');
  });

  test('is not needed: without it there is no date', async () => {
    const { stdout } = await rehearse(['--format', 'html']);
    expect(stdout).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  test.each(['tomorrow', '-1', '1e3', '99999999999999'])('that says «%s» is an error', async (value) => {
    const { code, stderr } = await rehearse(['--format', 'html'], { env: { SOURCE_DATE_EPOCH: value } });
    expect(code).toBe(2);
    expect(stderr).toContain(value);
  });
});

test('a PDF without a browser to print it is an error that says what is missing', async () => {
  const { code, stderr } = await rehearse(['--format', 'pdf=report.pdf'], { env: { CHROME_PATH: '/no/such/browser' } });
  expect(code).toBe(2);
  expect(stderr).toContain('/no/such/browser');
});

test('a PDF is nothing for a terminal', async () => {
  const { code } = await rehearse(['--format', 'pdf'], { stdoutIsTerminal: true });
  expect(code).toBe(2);
});

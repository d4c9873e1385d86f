import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { rehearse } from './rehearse.ts';
import { finding, form, reportOf, source } from './specimen.ts';

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

describe('a build service that checked out a repository around the project', () => {
  const files = { 'packages/web/sparsam.config.yaml': '' };
  const audit = (): Report => reportOf({ sources: [source()], forms: [form()], findings: [finding()] });
  const services = [{ service: 'GITHUB_WORKSPACE' }, { service: 'CI_PROJECT_DIR' }];
  const reports = [
    { format: 'github', says: 'file=packages/web/a.html,' },
    { format: 'gitlab', says: '"path": "packages/web/a.html"' },
    { format: 'sarif', says: '"uri": "packages/web/a.html"' },
  ];

  test.each(services.flatMap((service) => reports.map((report) => ({ ...service, ...report }))))(
    'gets paths from its top: $format, $service',
    async ({ service, format, says }) => {
      const config = 'packages/web/sparsam.config.yaml';
      const env = (folder: string) => ({ [service]: folder });
      const { stdout } = await rehearse(['-f', format, '--config', config], { files, audit, env });
      expect(stdout).toContain(says);
    },
  );

  test.each(['/elsewhere', ''])('tells nothing of a project outside of it: %j', async (workspace) => {
    const { stdout } = await rehearse(['-f', 'github'], { audit, env: { GITHUB_WORKSPACE: workspace } });
    expect(stdout).toContain('file=a.html,');
  });

  test('tells nothing where the project is its top', async () => {
    const { stdout } = await rehearse(['-f', 'github'], { audit, env: (folder) => ({ GITHUB_WORKSPACE: folder }) });
    expect(stdout).toContain('file=a.html,');
  });
});

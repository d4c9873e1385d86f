import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { finding, reportOf } from '../cli/specimen.ts';
import { hostileTexts, rendered, reportSaying } from './stage.ts';

/** GitLab's table of what an issue must hold, as a schema: https://docs.gitlab.com/ci/testing/code_quality/. */
const isCodeQualityReport = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

describe('gitlab', () => {
  test('says where and how grave', async () => {
    const [issue] = JSON.parse(await rendered('gitlab', reportOf({ findings: [finding({ severity: 'critical' })] })));
    expect(issue).toEqual({
      description: 'Phone is required Make it optional.',
      check_name: 'required-field-beyond-purpose',
      fingerprint: '0123456789abcdef',
      severity: 'blocker',
      location: { path: 'a.html', lines: { begin: 2, end: 2 } },
    });
  });

  test('gives each issue a fingerprint of its own, for GitLab shows one of those that are equal', async () => {
    const findings = [finding(), finding({ path: 'b.html' }), finding({ path: 'c.html', fingerprint: 'other' })];
    const issues: { fingerprint: string }[] = JSON.parse(await rendered('gitlab', reportOf({ findings })));
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(['0123456789abcdef', '0123456789abcdef-2', 'other']);
  });

  test('is an empty list where nothing is open', async () => {
    expect(await rendered('gitlab', reportOf({ findings: [finding({ outcome: 'accepted' })] }))).toBe('[]\n');
  });

  test.each(hostileTexts)('keeps the shape with %j', async (text) => {
    const report = JSON.parse(await rendered('gitlab', reportSaying(text)));
    isCodeQualityReport(report);
    expect(isCodeQualityReport.errors).toBeNull();
    expect(report[0].description).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

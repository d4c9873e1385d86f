import type { AuditedForm, Coverage, Finding } from '../../model/index.ts';
import { visible } from '../visible.ts';
import type { Words } from '../words/index.ts';
import { escapeXml } from '../xml.ts';
import { element } from './element.ts';

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly coverage?: Coverage;
  readonly forms: readonly AuditedForm[];
  readonly findings: readonly Finding[];
  /** Why a finding fails nothing. */
  readonly reasonFor: (finding: Finding) => string;
}

/** Where and when a suite ran, as far as the schema wants it said. */
export interface SuiteFrame {
  readonly id: number;
  readonly timestamp: string;
  readonly version: string;
}

/**
 * A file as a test suite. A violation fails; one that was accepted or adopted is skipped, with the reason; what is to be
 * reviewed stands in the suite's output.
 */
export function suiteOf(file: FileResult, { id, timestamp, version }: SuiteFrame, words: Words): string {
  const violations = file.findings.filter(({ outcome, status }) => outcome === 'violation' && status !== 'adopted');
  const skipped = file.findings.filter(({ outcome, status }) => outcome === 'accepted' || status === 'adopted');
  const failing = new Set(violations.map(({ form }) => form));
  const passing = file.forms.filter((form) => !failing.has(form.id));
  const path = visible(file.path);
  const name = path.trim() || 'stdin';
  const errors = file.coverage?.status === 'unreadable' ? [errorOf(name, file.coverage)] : [];
  const cases = [
    ...errors,
    ...violations.map((finding) => failureOf(name, finding)),
    ...skipped.map((finding) => skippedOf(name, finding, file.reasonFor(finding))),
    ...passing.map((form) => caseOf(name, visible(form.name) || words.unnamedForm)),
  ];
  const counts = { tests: cases.length, failures: violations.length, errors: errors.length };
  const skips = skipped.length > 0 ? { skipped: skipped.length } : {};
  const about = element('properties', {}, element('property', { name: 'sparsam', value: version }));
  const frame = { name, package: name, id, ...counts, ...skips, time: 0, timestamp, hostname: 'localhost' };
  const output = `<system-out>${escapeXml(outputOf(file, words))}</system-out>\n<system-err/>\n`;
  return element('testsuite', frame, `\n${about}${cases.join('')}${output}`);
}

const caseOf = (classname: string, name: string, content?: string): string =>
  element('testcase', { classname, name, time: 0 }, content);

function failureOf(classname: string, { rule, message, fix, law, path, span: { start } }: Finding): string {
  const lines = [`${path}:${start.line}:${start.column}`, message, fix, ...law.map(({ cite }) => cite)];
  const text = escapeXml(lines.map(visible).join('\n'));
  return caseOf(
    classname,
    `${rule}: ${visible(message)}`,
    element('failure', { message: visible(message), type: rule }, text),
  );
}

/** Ant's first schema knows no skipped tests; every reader does, and takes the reason as text. */
const skippedOf = (classname: string, { rule, message }: Finding, reason: string): string =>
  caseOf(classname, `${rule}: ${visible(message)}`, element('skipped', {}, escapeXml(visible(reason))));

const errorOf = (classname: string, { reason = '' }: Coverage): string =>
  caseOf(classname, 'unreadable', element('error', { message: visible(reason), type: 'unreadable' }));

function outputOf({ coverage, findings }: FileResult, words: Words): string {
  const reviews = findings.filter(({ outcome }) => outcome === 'review');
  const lines = [
    ...(coverage?.status === 'partial' ? [`${words.partial}: ${coverage.reason ?? ''}`] : []),
    ...reviews.map(
      ({ message, rule, span }) => `${words.line(span.start.line)}, ${words.outcome.review}: ${message} [${rule}]`,
    ),
  ];
  return lines.map(visible).join('\n');
}

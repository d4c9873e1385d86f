import type {
  AuditedForm,
  Controller,
  Coverage,
  Finding,
  Language,
  NotExamined,
  Report,
  Rulebook,
} from '../model/index.ts';
import { compileGlossary } from './glossary.ts';
import { summarize } from './summary.ts';

/** What an audit found out, in any order. */
export interface AuditResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly sources: readonly Coverage[];
  readonly notExamined: readonly NotExamined[];
  readonly forms: readonly AuditedForm[];
  readonly findings: readonly Finding[];
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly controller?: Controller | undefined;
}

/** The version of the report's shape: `docs/report.md` says what changed. */
const schemaVersion = '1.0';

/** Makes the report: everything sorted, counted, and named in a glossary. */
export function assembleReport(result: AuditResult): Report {
  const { rulebook, language } = result;
  const sources = [...result.sources].sort(byPath);
  const forms = [...result.forms].sort(byPlace);
  const findings = [...result.findings].sort((a, b) => byPlace(a, b) || compare(a.rule, b.rule));
  return {
    schemaVersion,
    tool: { name: result.tool.name, version: result.tool.version, packs: rulebook.packs },
    language,
    ...(result.controller && { controller: result.controller }),
    sources,
    forms,
    findings,
    summary: summarize(sources, result.notExamined, forms, findings),
    glossary: compileGlossary(forms, findings, rulebook, language),
  };
}

type Placed = Pick<Finding, 'path' | 'span'>;

/** By code units, so that the order does not hang on the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPath = (a: { path: string }, b: { path: string }): number => compare(a.path, b.path);

const byPlace = (a: Placed, b: Placed): number => byPath(a, b) || a.span.start.offset - b.span.start.offset;

import type {
  AuditedForm,
  ChosenJurisdiction,
  Controller,
  Coverage,
  Finding,
  ImpactScreening,
  Jurisdiction,
  Justification,
  Language,
  NotExamined,
  RegisterComparison,
  Report,
  Rulebook,
  Scope,
} from '../model/index.ts';
import { compileGlossary } from './glossary.ts';
import { summarize } from './summary.ts';

/** What an audit found out, in any order. */
export interface AuditResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope?: Scope | undefined;
  readonly sources: readonly Coverage[];
  readonly notExamined: readonly NotExamined[];
  readonly forms: readonly AuditedForm[];
  readonly findings: readonly Finding[];
  readonly justifications?: readonly Justification[];
  readonly register?: RegisterComparison | undefined;
  readonly impact?: ImpactScreening | undefined;
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly controller?: Controller | undefined;
}

/** The version of the report's shape: `docs/report.md` says what changed. */
export const schemaVersion = '1.0';

/** Makes the report: everything sorted, counted, and named in a glossary. */
export function assembleReport(result: AuditResult): Report {
  const { rulebook, language, jurisdictions = [] } = result;
  const sources = [...result.sources].sort(byPath);
  const forms = [...result.forms].sort(byPlace);
  const findings = [...result.findings].sort((a, b) => byPlace(a, b) || compare(a.rule, b.rule));
  return {
    schemaVersion,
    tool: { name: result.tool.name, version: result.tool.version, packs: rulebook.packs },
    language,
    ...(result.controller && { controller: result.controller }),
    ...(jurisdictions.length > 0 && { jurisdictions: jurisdictions.map((chosen) => told(chosen, language)) }),
    ...(result.scope && { scope: result.scope }),
    sources,
    forms,
    findings,
    justifications: result.justifications ?? [],
    ...(result.register && { register: result.register }),
    ...(result.impact && { impact: result.impact }),
    summary: summarize(sources, result.notExamined, forms, findings),
    glossary: compileGlossary(forms, findings, rulebook, language, jurisdictions),
  };
}

function told({ id, name, childConsentAge, notes, refs }: Jurisdiction, language: Language): ChosenJurisdiction {
  const inOne = (spoken: Language) => {
    const remarks = [notes, childConsentAge?.note].flatMap((remark) => remark?.[spoken] ?? []).join(' ');
    return { name: name[spoken], ...(remarks !== '' && { notes: remarks }) };
  };
  return {
    id,
    ...inOne(language),
    ...(childConsentAge && { childConsentAge: childConsentAge.age }),
    refs,
    translations: { en: inOne('en'), de: inOne('de') },
  };
}

type Placed = Pick<Finding, 'path' | 'span'>;

/** By code units, so that the order does not hang on the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPath = (a: { path: string }, b: { path: string }): number => compare(a.path, b.path);

const byPlace = (a: Placed, b: Placed): number => byPath(a, b) || a.span.start.offset - b.span.start.offset;

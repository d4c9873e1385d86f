import type {
  AuditedField,
  AuditedForm,
  Coverage,
  Finding,
  Justification,
  Purpose,
  RegisterComparison,
  Report,
  Rulebook,
  Span,
} from '../../src/model/index.ts';
import { assembleReport } from '../../src/report/assemble.ts';

const span = (line: number): Span => ({
  start: { offset: line * 100, line, column: 1 },
  end: { offset: line * 100 + 20, line, column: 21 },
});

/** A required telephone field in line 2, but for what is said. */
export function field(given: Partial<AuditedField> = {}): AuditedField {
  const name = given.name ?? 'phone';
  return {
    id: `a.html#${name}`,
    name,
    kind: 'tel',
    label: 'Phone',
    texts: [],
    autocomplete: [],
    options: [],
    attributes: {},
    concealed: false,
    path: 'a.html',
    span: span(2),
    excerpt: `<input name="${name}">`,
    requirement: { level: 'required', evidence: [] },
    classification: { category: 'contact.phone', confidence: 'certain', evidence: [] },
    verdict: 'excessive',
    ...given,
  };
}

/** A newsletter form in `a.html`, but for what is said. */
export function form(given: Partial<AuditedForm> = {}): AuditedForm {
  const path = given.path ?? 'a.html';
  return {
    id: `${path}#${given.name ?? 'Join'}`,
    name: 'Join',
    origin: 'form',
    adapter: 'html',
    path,
    span: span(1),
    excerpt: '<form>',
    language: null,
    action: null,
    method: 'post',
    attributes: {},
    texts: [],
    declarations: [],
    gaps: [],
    complete: true,
    also: [],
    purpose: { ids: ['newsletter'], origin: 'declared', evidence: [] },
    fields: [field({ path })],
    ...given,
  };
}

/** A violation of high severity, but for what is said. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'required-field-beyond-purpose',
    severity: 'high',
    outcome: 'violation',
    status: 'open',
    message: 'Phone is required',
    form: 'a.html#Join',
    field: 'a.html#phone',
    path: 'a.html',
    span: span(2),
    evidence: [],
    law: [],
    fix: 'Make it optional.',
    fingerprint: '0123456789abcdef',
    ...given,
  };
}

export function source(given: Partial<Coverage> = {}): Coverage {
  return { path: 'a.html', sha256: '0'.repeat(64), status: 'read', ...given };
}

interface Parts {
  readonly sources?: readonly Coverage[];
  readonly forms?: readonly AuditedForm[];
  readonly findings?: readonly Finding[];
  readonly justifications?: readonly Justification[];
  readonly register?: RegisterComparison;
  /** The names of purposes, by id. */
  readonly purposes?: Readonly<Record<string, string>>;
  readonly language?: Report['language'];
}

const empty: Rulebook = {
  packs: [],
  categories: new Map(),
  purposes: new Map(),
  rules: new Map(),
  law: new Map(),
  vocabularies: [],
  marks: { required: [], optional: [] },
  phrases: new Map(),
  switchedOff: new Map(),
  histories: new Map(),
  checks: new Map(),
  jurisdictions: new Map(),
};

/** A purpose of which nothing matters but its name. */
function purposeNamed(id: string, name: string): Purpose {
  const nothing = {
    necessary: [],
    conditional: [],
    optional: [],
    contested: [],
    never: [],
    granularity: [],
    stages: [],
  };
  const label = { en: name, de: name };
  return { id, name: label, description: label, ...nothing, lawfulBasis: label, retention: label, cues: {}, refs: [] };
}

/** A report on one source without forms, but for what is said. */
export function reportOf({
  sources = [source()],
  forms = [],
  findings = [],
  justifications = [],
  register,
  purposes = {},
  language = 'en',
}: Parts = {}): Report {
  const tool = { name: 'sparsam', version: '0.0.0' };
  const named = new Map(Object.entries(purposes).map(([id, name]) => [id, purposeNamed(id, name)]));
  const rulebook = { ...empty, purposes: named };
  return assembleReport({
    tool,
    sources,
    notExamined: [],
    forms,
    findings,
    justifications,
    register,
    rulebook,
    language,
  });
}

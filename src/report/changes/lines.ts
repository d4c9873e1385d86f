import type {
  Comparison,
  FieldChange,
  FieldState,
  FindingChange,
  FormChange,
  Language,
  Report,
} from '../../model/index.ts';
import type { ChangeSection } from './sections.ts';
import { type ChangesText, changesTexts } from './text/index.ts';

/** One change, said in one language. */
export interface ChangeLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** A finding's rule. */
  readonly rule?: string;
  /** The fingerprint, form's id or field's id of something that the later report holds, for links. */
  readonly target?: { readonly kind: 'finding' | 'form' | 'field'; readonly id: string };
}

/** What stands over a comparison: counts, and what else may be the cause of a difference. */
export function headOf({ fates, personalFields, before, after }: Comparison, language: Language): readonly string[] {
  const text = changesTexts[language];
  const packs = JSON.stringify(before.packs) === JSON.stringify(after.packs);
  return [
    `${text.summary(fates)}.`,
    text.personalFields(personalFields.before, personalFields.after),
    ...(before.version === after.version ? [] : [text.otherTool(before.version, after.version)]),
    ...(packs || before.version !== after.version ? [] : [text.otherPacks]),
  ];
}

/** The lines of a section, in a language. */
export function linesOf(section: ChangeSection, report: Report, language: Language): readonly ChangeLine[] {
  const text = changesTexts[language];
  const names = report.glossary.translations[language];
  if ('findings' in section) return section.findings.map((change) => ofFinding(change, text, language));
  if ('forms' in section) return section.forms.map((change) => ofForm(change, names.purposes, text));
  return section.fields.map((change) => ofField(change, names.categories, text));
}

function ofFinding(change: FindingChange, text: ChangesText, language: Language): ChangeLine {
  const { path, line, rule, before, after, because, fingerprint } = change;
  const weights = [before, after].flatMap((weight) => (weight ? [weightIn(weight, text)] : []));
  const weight = [...new Set(weights)].join(' → ');
  const reason = because === undefined ? '' : ` (${text.because[because]})`;
  const message = change.messages?.[language] ?? change.message;
  const target = after && { target: { kind: 'finding' as const, id: fingerprint } };
  return { path, line, rule, text: `${weight}: ${message}${reason}`, ...target };
}

function weightIn({ severity, outcome }: NonNullable<FindingChange['after']>, text: ChangesText): string {
  const words: Readonly<Record<string, string>> = {
    violation: text.violation,
    review: text.review,
    accepted: text.accepted,
  };
  return `${text.severity[severity]}, ${words[outcome] ?? outcome}`;
}

function ofForm(change: FormChange, purposes: Readonly<Record<string, string>>, text: ChangesText): ChangeLine {
  const { path, line, form, name, before, after } = change;
  const named = (ids: readonly string[]): string => ids.map((id) => nameIn(purposes, id)).join(' + ') || text.noPurpose;
  const states = [before, after].flatMap((ids) => (ids ? [named(ids)] : []));
  const target = after && { target: { kind: 'form' as const, id: form } };
  return { path, line, text: `${name || text.unnamedForm}: ${states.join(' → ')}`, ...target };
}

function ofField(change: FieldChange, categories: Readonly<Record<string, string>>, text: ChangesText): ChangeLine {
  const { path, line, field, name, before, after } = change;
  const category = (state: FieldState): string =>
    state.category === null
      ? text.cannotTell
      : state.category === 'none'
        ? text.notPersonal
        : nameIn(categories, state.category);
  const says = (state: FieldState): string => {
    if (change.change === 'category') return category(state);
    if (change.change === 'required-more' || change.change === 'required-less') return text.level[state.requirement];
    return `${category(state)}, ${text.level[state.requirement]}`;
  };
  const states = [before, after].flatMap((state) => (state ? [says(state)] : []));
  const target = after && { target: { kind: 'field' as const, id: field } };
  return { path, line, text: `${name || text.unnamedField}: ${states.join(' → ')}`, ...target };
}

/** What the glossary calls an id; the id itself where it does not know it. */
const nameIn = (names: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? id;

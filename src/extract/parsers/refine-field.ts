import type { InitialState, RequirementEvidence, SeenField, Text } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import type { Translations } from '../translations/translate.ts';
import type { Stretch } from './stretches.ts';
import type { TemplateCondition, TemplateView } from './template-view.ts';

/** What around a field is known of its template. */
export interface TemplateSurroundings {
  readonly view: TemplateView;
  /** The form's place: what encloses all of it says nothing of a single field. */
  readonly form: Stretch;
  readonly keys: Translations;
  /** Blocks all of whose branches ask for the field alike. */
  readonly irrelevant?: ReadonlySet<number>;
}

/** Conditions that decide within the form. */
export function deciding(conditions: readonly TemplateCondition[], form: Stretch): readonly TemplateCondition[] {
  return conditions.filter(({ start, end }) => start > form.start || end < form.end);
}

/** Of several conditions, another field's, or the innermost. */
function strongest(conditions: readonly TemplateCondition[]): TemplateCondition | undefined {
  return conditions.findLast(({ level }) => level === 'conditional') ?? conditions.at(-1);
}

/** A word for a requirement that holds under conditions only. */
export function underConditions(
  evidence: RequirementEvidence,
  conditions: readonly TemplateCondition[],
): RequirementEvidence {
  const condition = strongest(conditions);
  if (!condition || evidence.level !== 'required') return evidence;
  const { quote, level, dependsOn } = condition;
  // An output that decides by itself is quoted already.
  const whole = evidence.quote.includes(quote) ? evidence.quote : `${quote} … ${evidence.quote}`;
  return { ...evidence, level, quote: whole, ...(dependsOn !== undefined && { dependsOn }) };
}

/** The word of the evidence that a condition may decide on: a class among others, an attribute's value. */
function wordOf({ layer, signal, quote }: RequirementEvidence): string {
  if (/class/.test(signal))
    return /[\w-]*(?:required|mandatory|pflicht|obligat|asterisk|optional)[\w-]*/i.exec(quote)?.[0] ?? quote;
  if (layer === 'mark') return quote;
  return /aria/.test(signal) ? 'true' : 'required';
}

function refineEvidence(
  evidence: RequirementEvidence,
  field: SeenField,
  { view, form, irrelevant }: TemplateSurroundings,
): RequirementEvidence {
  const { start, end } = evidence.span ?? field.span;
  const conditions = view.conditionsOf(start.offset, end.offset, wordOf(evidence));
  const relevant = conditions.filter(({ branch }) => !(branch && irrelevant?.has(branch.block)));
  return underConditions(evidence, deciding(relevant, form));
}

/** Where the tag may add `required`, the platform's default is not known to hold. */
function withoutDefault(
  evidence: readonly RequirementEvidence[],
  unknown: readonly string[],
  field: SeenField,
): readonly RequirementEvidence[] {
  const [quote] = unknown;
  const stated = evidence.filter(({ layer }) => layer !== 'default');
  if (quote === undefined || stated.length > 0) return evidence;
  const { path, span } = field;
  return [{ signal: 'decided-elsewhere', quote, grade: 'A', layer: 'markup', level: 'unknown', path, span }];
}

function refineInitial(initial: InitialState, field: SeenField, { view }: TemplateSurroundings): InitialState {
  const { span } = initial.evidence;
  if (!span || initial.state === 'unchecked' || initial.state === 'dynamic') return initial;
  const around = new Set(view.conditionsAt(field.span.start.offset));
  const conditions = view.conditionsOf(span.start.offset, span.end.offset, initial.state);
  if (conditions.every((condition) => around.has(condition))) return initial;
  return { state: 'dynamic', evidence: initial.evidence };
}

/**
 * A translation's key is no text that a person reads: the text behind it takes its place where it was found. That the key
 * stands there too is said by its source.
 */
export function refineTexts(texts: readonly Text[], keys: Translations): readonly Text[] {
  if (keys.size === 0) return texts;
  return texts.flatMap((text) => {
    const bare = bareKey(text.content);
    if (!keys.has(bare)) return text;
    const translated = keys.get(bare);
    const key: Text = { ...text, source: 'translation-key', content: bare };
    return translated === undefined ? key : [{ ...text, content: collapse(translated) }, key];
  });
}

/** A key without the marks that stand behind it. */
const bareKey = (content: string): string => content.replace(/[\s*:]+$/, '');

/** Texts of a field that say what it asks, and not only how it is filled in. */
function isLabelled({ texts, kind }: SeenField): boolean {
  const own = texts.filter(({ source }) => source !== 'help' && !(source === 'placeholder' && kind === 'select'));
  return own.some(({ content }) => /[\p{L}\p{N}]/u.test(content));
}

/** Puts right what only the template knows of a field; undefined for one that has neither a name nor a text. */
export function refineField(field: SeenField, surroundings: TemplateSurroundings): SeenField | undefined {
  const { view, form, keys } = surroundings;
  const { start } = field.span;
  if (view.isUnnamed(start.offset) && !isLabelled(field)) return undefined;
  const said = field.requirement.map((evidence) => refineEvidence(evidence, field, surroundings));
  const loop = view.loopAt(start.offset);
  const isDynamic = /[{<$@]/.test(field.name) || field.name.includes('[]');
  const key = bareKey(field.label);
  return {
    ...field,
    label: keys.has(key) ? collapse(keys.get(key) ?? key) : field.label,
    texts: refineTexts(field.texts, keys),
    requirement: withoutDefault(said, view.unknownAttributes(start.offset), field),
    ...(field.initial && { initial: refineInitial(field.initial, field, surroundings) }),
    ...(loop !== undefined && isDynamic && form && { attributes: { ...field.attributes, repeated: loop } }),
  };
}

import type { Option, SeenField, Text } from '../../model/index.ts';
import type { Element } from '../parsers/html.ts';
import { placeOf } from '../parsers/html-places.ts';
import { type Candidate, inAttribute, inElement, ranks } from './candidate.ts';
import { hasHidingClass, hidesItself } from './conceal.ts';
import { helpOf } from './help.ts';
import { type Choice, initialStateOf } from './initial-state.ts';
import { labelsOf, namesOf, referenced } from './label.ts';
import type { MarkLegend } from './mark-legend.ts';
import type { MarkSeen } from './marks.ts';
import { isPlaceholder, optionsOf, type SeenOption } from './options.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import {
  attributeEvidence,
  classEvidence,
  type FieldNames,
  legendEvidence,
  markEvidence,
  platformDefault,
} from './requirement.ts';
import { afterOf, beforeOf, captionOf, cellsOf, columnOf, holdsOnly, marksBeside } from './surrounding.ts';
import { endsHeading, isWithin, type Site } from './survey.ts';
import { join, placeOfAll } from './text.ts';

/** Attributes that say what is asked, or who may answer. */
const telling = [
  'accept',
  'aria-hidden',
  'capture',
  'data-category',
  'dir',
  'disabled',
  'formcontrolname',
  'id',
  'inputmode',
  'max',
  'maxlength',
  'min',
  'minlength',
  'multiple',
  'ng-model',
  'pattern',
  'readonly',
  'role',
  'size',
  'step',
  'tabindex',
  'v-model',
] as const;

/** A candidate whose marks were taken out. */
interface Reading extends Candidate {
  readonly content: string;
  readonly marks: readonly MarkSeen[];
}

/** What a form knows that its fields need. */
export interface FormContext {
  readonly legend: MarkLegend;
  readonly names: FieldNames;
  readonly identify: (name: string) => string;
}

function read(candidates: readonly Candidate[], page: Page): Reading[] {
  return candidates.map((candidate) => {
    const wholly = candidate.source !== 'label' && candidate.source !== 'legend';
    return { ...candidate, ...page.unmark(candidate, wholly) };
  });
}

/** The best of several texts as a label. */
function best(readings: readonly Reading[]): string {
  const usable = readings.filter(({ rank, content }) => rank !== 'context' && content !== '');
  return usable.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))[0]?.content ?? '';
}

/** A text near a field that is not its label may explain marks, or be another's. */
const saysMarks = ({ rank, content }: Reading, label: string): boolean => rank !== 'near-before' || content === label;

/** What one control of its own is called: a text field, or one box or button of several. */
function ownNames(site: Site, kind: Question['kind'], page: Page): Candidate[] {
  const names = namesOf(site, page);
  const ticked = kind === 'checkbox' || kind === 'radio';
  const labelled = names.some(({ source }) => source === 'label' || source === 'aria-label');
  return ticked && !labelled ? [...names, ...afterOf(site.element, page)] : names;
}

/** What the fieldsets and groups around a question are called; one that holds nothing else names the question. */
function groupNames(question: Question, page: Page): Candidate[] {
  const { group, fieldset } = question.first.scope;
  const found: Candidate[] = [];
  if (group) {
    const rank = holdsOnly(group, question, page) ? 'group-legend' : 'context';
    for (const label of referenced(group, 'aria-labelledby', page)) found.push(inElement(rank, 'legend', label));
    found.push(...inAttribute(rank, 'legend', group, 'aria-label'));
  }
  const legend = fieldset?.children.find((child) => 'name' in child && child.name === 'legend');
  if (fieldset && legend && 'children' in legend && 'attribs' in legend) {
    found.push(inElement(holdsOnly(fieldset, question, page) ? 'group-legend' : 'context', 'legend', legend));
  }
  return found;
}

const hasWords = ({ fragments }: Candidate): boolean => /\p{L}/u.test(join(fragments));

/** Every text that may name a question, or says something about it. */
function candidatesOf(question: Question, several: boolean, page: Page): Candidate[] {
  const { first, kind } = question;
  if (kind === 'hidden') return [];
  const labels = labelsOf(first, page);
  const start = labels.find((label) => label === first.scope.label) ?? first.element;
  const heading = headingOf(first);
  const names = several ? [] : ownNames(first, kind, page);
  const labelled = names.some(({ rank }) => rank === 'labelled-by' || rank === 'label');
  const before = [...(labelled ? [] : beforeOf(start, question, page)), ...cellsOf(question, page)];
  return [
    ...names,
    ...before,
    ...columnOf(question, labelled || before.some(hasWords), page),
    ...groupNames(question, page),
    ...(labelled ? captionOf(question, page) : []),
    ...(heading ? [inElement('context', 'heading', heading)] : []),
  ];
}

/** The heading above a field within its form, if it stands in no part of the form that ended before the field. */
function headingOf({ heading, element, scope }: Site): Element | undefined {
  if (!heading || !scope.form || !isWithin(heading, scope.form)) return undefined;
  for (let { parent } = heading; parent && 'attribs' in parent; { parent } = parent) {
    if (endsHeading(parent)) return isWithin(element, parent) ? heading : undefined;
  }
  return undefined;
}

/** Whether a control is kept out of sight though its type is not `hidden`. */
function isConcealed(question: Question, label: string, page: Page): boolean {
  const { element, scope } = question.first;
  if (question.kind === 'hidden') return false;
  if (hidesItself(element)) return true;
  // Around more than the question it is a step or dialog that is opened later, not a trap.
  const around = scope.concealer;
  const inForm = around !== undefined && (!scope.form || (around !== scope.form && isWithin(around, scope.form)));
  if (around && inForm && holdsOnly(around, question, page)) return true;
  // Boxes and file pickers are often hidden for a look-alike: then a person meets their label.
  if (/^(?:checkbox|radio|file)$/.test(question.kind) && label !== '') return false;
  return wrappersOf(question, page).some((one) => hasHidingClass(one) || page.hidden.has(one));
}

/** A question's control, and the elements around it that hold nothing else. */
function wrappersOf(question: Question, page: Page): Element[] {
  const found = [question.first.element];
  for (
    let { parent } = question.first.element;
    parent && 'attribs' in parent && found.length < 4;
    { parent } = parent
  ) {
    if (endsHeading(parent) || !holdsOnly(parent, question, page)) break;
    found.push(parent);
  }
  return found;
}

function textsOf(readings: readonly Reading[], page: Page): Text[] {
  const seen = new Set<string>();
  return readings.flatMap(({ source, content, fragments }) => {
    const key = `${source} ${content}`;
    if (content === '' || seen.has(key)) return [];
    seen.add(key);
    const place = placeOfAll(fragments, page.text);
    return [{ source, content, ...(place && { span: page.span(place) }) }];
  });
}

function optionsAndChoices(question: Question, several: boolean, page: Page) {
  const seen: SeenOption[] = optionsOf(question.first.element, page);
  const choices: Choice[] = several
    ? question.members.map((site) => ({ site, label: best(read(ownNames(site, question.kind, page), page)) }))
    : [{ site: question.first, label: '' }];
  const options: Option[] = several
    ? choices.map(({ label, site }) => ({ label, value: site.element.attribs['value'] ?? 'on' }))
    : seen.filter((option) => !isPlaceholder(option)).map(({ label, value }) => ({ label, value }));
  return { seen, choices, options };
}

/** The first option of a select that only says what to choose serves as its placeholder. */
function selectPlaceholder([first]: readonly SeenOption[]): Candidate[] {
  if (!first || !isPlaceholder(first) || first.label === '') return [];
  return [{ ...inElement('placeholder', 'placeholder', first.element) }];
}

/** Reads one question of a form. */
export function fieldOf(question: Question, context: FormContext, page: Page): SeenField {
  const { element } = question.first;
  const several = question.members.length > 1 || question.kind === 'radio';
  const { seen, choices, options } = optionsAndChoices(question, several, page);
  const candidates = [
    ...candidatesOf(question, several, page),
    ...(element.name === 'select' ? selectPlaceholder(seen) : []),
  ];
  const readings = read(candidates, page);
  const helps = question.kind === 'hidden' ? [] : read(helpOf(question, page), page);
  const alone =
    several && question.members.length === 1 ? read(ownNames(question.first, question.kind, page), page) : [];
  const label = best(readings) || best(alone);
  const labels = several ? [] : labelsOf(question.first, page);
  const beside =
    question.kind === 'hidden' ? [] : read(marksBeside([element, ...labels], question.first.scope.cell, page), page);
  const place = placeOf(element) ?? { start: 0, end: 0 };
  const initial = initialStateOf(question, choices, seen, page);
  return {
    id: context.identify(question.name || (element.attribs['id'] ?? '')),
    name: question.name,
    kind: question.kind,
    label,
    texts: textsOf([...readings, ...alone, ...helps.filter((help) => help.content !== label)], page),
    autocomplete: element.attribs['autocomplete']?.trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20) ?? [],
    options,
    attributes: attributesOf(question),
    concealed: isConcealed(question, label || (choices[0]?.label ?? ''), page),
    ...(initial && { initial }),
    path: page.path,
    span: page.span(place),
    excerpt: page.quoteTag(element),
    requirement: requirementOf(
      question,
      candidates,
      [...readings.filter((reading) => saysMarks(reading, label)), ...alone, ...helps, ...beside],
      context,
      page,
    ),
  };
}

function requirementOf(
  question: Question,
  candidates: readonly Candidate[],
  readings: readonly Reading[],
  { legend, names }: FormContext,
  page: Page,
): SeenField['requirement'] {
  const marks = readings.flatMap((reading) => reading.marks);
  const said = [
    ...attributeEvidence(question, names, page),
    ...markEvidence(marks, legend, page),
    ...(question.kind === 'hidden' ? [] : classEvidence(question, candidates, page)),
  ];
  const all = [...said, ...legendEvidence(question, said, legend, page)];
  if (all.length === 0) return [platformDefault(question, page)];
  const { element, scope } = question.first;
  return page.disclosures.conditional(withoutRepeats(all), startOf(element), scope.form ? startOf(scope.form) : 0);
}

const startOf = (element: Element): number => placeOf(element)?.start ?? 0;

/** One text may be met in several ways, as label and as what stands before. */
function withoutRepeats(evidence: SeenField['requirement']): SeenField['requirement'] {
  const seen = new Set<string>();
  return evidence.filter(({ layer, level, quote, span }) => {
    const key = `${layer} ${level} ${span?.start.offset} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

function attributesOf({ first, kind }: Question): Record<string, string> {
  const { attribs } = first.element;
  const attributes: Record<string, string> = {};
  for (const name of telling) if (attribs[name] !== undefined) attributes[name] = attribs[name];
  if (first.scope.disabled && attributes['disabled'] === undefined) attributes['disabled'] = '';
  if (kind === 'custom' && attribs['type'] !== undefined) attributes['type'] = attribs['type'];
  return attributes;
}

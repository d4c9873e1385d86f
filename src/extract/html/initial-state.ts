import type { InitialState } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import { isText } from '../parsers/html.ts';
import { placeOf, startTagOf } from '../parsers/html-places.ts';
import { hintIn } from './label.ts';
import { isPlaceholder, type SeenOption } from './options.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import type { Site } from './survey.ts';

/** A choice together with the control that offers it. */
export interface Choice {
  readonly label: string;
  readonly site: Site;
}

type State = InitialState['state'];

function state(
  kind: State,
  signal: string,
  page: Page,
  place: ReturnType<typeof startTagOf>,
  quote: string,
  options?: readonly string[],
): InitialState {
  return {
    state: kind,
    ...(options && { options }),
    evidence: { signal, quote, grade: 'A', path: page.path, ...(place && { span: page.span(place) }) },
  };
}

/** What is ticked, chosen or filled in before anybody touches the form. Values themselves are not kept. */
export function initialStateOf(
  question: Question,
  choices: readonly Choice[],
  options: readonly SeenOption[],
  page: Page,
): InitialState | undefined {
  const { element } = question.first;
  if (question.kind === 'checkbox' || question.kind === 'radio') return ofChoices(question, choices, page);
  if (question.kind === 'select') return ofOptions(options, page);
  if (question.kind === 'textarea' || question.kind === 'contenteditable') {
    const text = element.children.map((child) => (isText(child) ? child.data : ' .')).join('');
    if (collapse(text.slice(0, 4_000)) === '') return undefined;
    return state('prefilled', 'content', page, startTagOf(element), page.quoteTag(element));
  }
  const value = element.attribs['value'];
  if (value === undefined || value.trim() === '' || hintIn(element)) return undefined;
  return state('prefilled', 'value', page, startTagOf(element), page.quoteTag(element));
}

function ofChoices(question: Question, choices: readonly Choice[], page: Page): InitialState | undefined {
  const checked = choices.filter(({ site }) => site.element.attribs['checked'] !== undefined);
  const [first] = checked;
  if (first) {
    const { quote } = page.quoteAttribute(first.site.element, 'checked');
    const labels = question.members.length > 1 ? checked.map((choice) => choice.label) : undefined;
    return state('checked', 'checked', page, startTagOf(first.site.element), quote, labels);
  }
  const { element } = question.first;
  return state('unchecked', 'not-checked', page, startTagOf(element), page.quoteTag(element));
}

function ofOptions(options: readonly SeenOption[], page: Page): InitialState | undefined {
  const selected = options.filter(
    (option) => option.element.attribs['selected'] !== undefined && !isPlaceholder(option),
  );
  const [first] = selected;
  if (!first) return undefined;
  const place = startTagOf(first.element) ?? placeOf(first.element);
  return state(
    'selected',
    'selected',
    page,
    place,
    page.quoteTag(first.element),
    selected.map((option) => option.label),
  );
}

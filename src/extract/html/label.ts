import type { Element } from '../parsers/html.ts';
import { type Candidate, inAttribute, inElement, inElements } from './candidate.ts';
import type { Page } from './page.ts';
import type { Site } from './survey.ts';

/** More ids or labels than anybody needs are not followed. */
const most = 20;

/** The elements that an attribute of ids points to. */
export function referenced(element: Element, attribute: string, page: Page): Element[] {
  const ids = element.attribs[attribute]?.trim().split(/\s+/, most) ?? [];
  return ids.flatMap((id) => page.survey.ids.get(id) ?? []);
}

/** The labels of a control (HTML standard, section 4.10.4): those that name its id, and the one around it. */
export function labelsOf({ element, scope }: Site, page: Page): Element[] {
  const { ids, labelsFor } = page.survey;
  const { id } = element.attribs;
  const labels = id !== undefined && ids.get(id) === element ? (labelsFor.get(id) ?? []).slice(0, most) : [];
  const around = scope.label;
  const namesAnother = around?.attribs['for'] !== undefined && ids.has(around.attribs['for']);
  if (around && !namesAnother && !labels.includes(around) && page.firstControlIn(around) === element) {
    labels.push(around);
  }
  return labels;
}

/** A value that the page takes away as soon as somebody wants to type is a hint: what `placeholder` is for today. */
export function hintIn({ attribs }: Element): boolean {
  const value = attribs['value']?.trim() ?? '';
  const handlers = `${attribs['onfocus'] ?? ''} ${attribs['onclick'] ?? ''} ${attribs['onblur'] ?? ''}`;
  return /\p{L}/u.test(value) && /this\.value|\.val\(/.test(handlers) && handlers.includes(value);
}

const mask = /^(?:[\d\s\p{P}\p{S}xX_]+|(?:[dtjgmyarhs]{1,4}\W{1,3}){1,2}[dtjgmyarhs]{1,4})$/iu;
const forExample =
  /^\W?(?:e\.?\s?g\b|for example|example|z\.\s?b\b|zum beispiel|beispiel|p(?:ar)?\.?\s?ex(?:emple)?\b|ex\b|por ejemplo|ejemplo|p\.?\s?ej\b|por exemplo|exemplo|per esempio|ad esempio|esempio|es\.|bijv\b|bijvoorbeeld|np\b|na przykład|f\.?\s?eks\b|t\.?\s?ex\b)/i;

/** Whether a placeholder shows only how something is written, by a mask or by an example. */
const isFormat = (placeholder = ''): boolean => mask.test(placeholder.trim()) || forExample.test(placeholder.trim());

/** What components call their help texts. */
const helpAttributes = ['help-text', 'helper-text', 'helptext', 'hint', 'description'];

/** The texts that a component's own attributes explain it with. */
export function componentHelp({ element }: Site): Candidate[] {
  return helpAttributes.flatMap((name) => inAttribute('context', 'help', element, name));
}

/** The texts that a control's accessible name may come from, best first. */
export function namesOf(site: Site, page: Page): Candidate[] {
  const { element, scope } = site;
  const component = scope.component && page.controlsIn(scope.component) === 1 ? scope.component : undefined;
  return [
    ...inElements('labelled-by', 'label', referenced(element, 'aria-labelledby', page)),
    ...inAttribute('aria-label', 'aria-label', element, 'aria-label'),
    ...labelsOf(site, page).map((label) => inElement('label', 'label', label)),
    ...inAttribute('component-label', 'label', element, 'label'),
    ...(component ? inAttribute('component-label', 'label', component, 'label') : []),
    ...inAttribute('title', 'title', element, 'title'),
    ...inAttribute(
      isFormat(element.attribs['placeholder']) ? 'format' : 'placeholder',
      'placeholder',
      element,
      'placeholder',
    ),
    ...(hintIn(element) ? inAttribute('placeholder', 'placeholder', element, 'value') : []),
  ];
}

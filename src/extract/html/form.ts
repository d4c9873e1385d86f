import type { Gap, PageFacts, Witness } from '../../model/index.ts';
import { fieldIdentifiers } from '../identity.ts';
import type { Element } from '../parsers/html.ts';
import { type Place, placeOf } from '../parsers/html-places.ts';
import type { Declarations } from './declaration.ts';
import { type FormContext, fieldOf } from './field.ts';
import { type FormText, formTexts, textsBeside, toTexts } from './form-text.ts';
import type { Group } from './ownership.ts';
import type { Page } from './page.ts';
import { questionsOf } from './question.ts';
import { isForm, isWholePage, type Site } from './survey.ts';

const telling = [
  'autocomplete',
  'class',
  'data-category',
  'enctype',
  'id',
  'name',
  'novalidate',
  'role',
  'target',
] as const;

/** What the forms of a page share. */
export interface FormReading {
  readonly adapter: string;
  readonly forms: ReadonlySet<Element>;
  readonly declarations: Declarations;
  readonly identify: (name: string) => string;
  readonly gapsOf: (form: Element) => readonly Gap[];
  readonly page: PageFacts;
}

/** The element's; from the first control to the last, where it is the whole page, or empty, as a form in a table is. */
function placeOfGroup({ element, origin, controls }: Group): Place {
  const own = placeOf(element);
  if (own && origin === 'form' && element.children.length === 0) {
    const after = controls.flatMap((site) => placeOf(site.element) ?? []).filter(({ start }) => start > own.start);
    return { start: own.start, end: Math.max(own.end, ...edges(after, 'end')) };
  }
  if (own && !(origin === 'implicit' && isWholePage(element))) return own;
  const places = controls.flatMap((site) => placeOf(site.element) ?? []);
  return { start: Math.min(...edges(places, 'start')), end: Math.max(...edges(places, 'end')) };
}

/** The first and the last of many: spreading all of them would overflow the stack. */
const edges = (places: readonly Place[], edge: keyof Place): number[] => {
  const offsets = places.map((place) => place[edge]).sort((a, b) => a - b);
  return [offsets[0] ?? 0, offsets.at(-1) ?? 0];
};

/** Attributes by which frameworks hand the form to a script when it is submitted. */
const submittedByScript = /^(?:@|v-on:|x-on:|on:|wire:|ng-|data-ng-|\(ng|\()submit/;

/**
 * `method` as HTML reads it: `get` where it is absent or not one of the three (HTML standard, section 4.10.19.6); null
 * where none is stated and a framework's script submits the form.
 */
function methodOf({ origin, element }: Group): Witness['method'] {
  if (origin === 'implicit') return null;
  const attributes = Object.keys(element.attribs);
  if (!attributes.includes('method') && attributes.some((name) => submittedByScript.test(name))) return null;
  const method = element.attribs['method']?.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}

/** Fields by what expressions may call them. */
function namesOf(controls: readonly Site[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { element } of controls) {
    const name = element.attribs['name'] ?? element.attribs['id'];
    if (!name) continue;
    const model = (element.attribs['ng-model'] ?? element.attribs['v-model'] ?? '').split('.').at(-1);
    for (const alias of [name, element.attribs['id'], model]) {
      if (alias && alias.length > 1 && !names.has(alias.toLowerCase())) names.set(alias.toLowerCase(), name);
    }
  }
  return names;
}

function languageOf(group: Group, page: Page): string | null {
  const own = group.element.attribs['lang'] ?? group.element.attribs['xml:lang'];
  const scope = group.site?.scope ?? group.controls[0]?.scope;
  const language = (own || scope?.language || page.survey.contentLanguage || '').trim();
  return /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(language) ? language.replaceAll('_', '-') : null;
}

function attributesOf(group: Group): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of telling) {
    const value = group.element.attribs[name];
    if (value !== undefined) attributes[name] = value;
  }
  const scope = group.site?.scope ?? group.controls[0]?.scope;
  if (scope?.search && attributes['role'] === undefined) attributes['role'] = 'search';
  return attributes;
}

/** What stands in a form as a field's text, or as a mark, says nothing more of the form. */
function isOfField(
  { source, place, content }: FormText,
  fieldPlaces: ReadonlySet<number>,
  options: ReadonlySet<string>,
  page: Page,
): boolean {
  if (source !== 'text') return false;
  if (options.has(content)) return true;
  return page.marks.levelOf(content) !== undefined || (place !== undefined && fieldPlaces.has(place.start));
}

/** Reads one form of a page, or one group of controls outside of any. */
export function formOf(group: Group, reading: FormReading, page: Page): Witness {
  const { element, origin } = group;
  const key = element.attribs['name'] || element.attribs['id'] || '';
  const texts = formTexts(group, reading.forms, page);
  const heading = texts.find(({ source }) => source === 'aria-label' || source === 'heading')?.content;
  const id = reading.identify(key);
  const place = placeOfGroup(group);
  const context: FormContext = {
    legend: page.legends.read([...texts, ...textsBeside(element, page)]),
    names: namesOf(group.controls),
    identify: fieldIdentifiers(id),
  };
  const fields = questionsOf(group.controls).map((question) => fieldOf(question, context, page));
  const fieldPlaces = new Set(fields.flatMap((field) => field.texts.map((text) => text.span?.start.offset ?? -1)));
  const options = new Set(fields.flatMap((field) => field.options.map((option) => option.label)));
  return {
    id,
    name: key || heading || '',
    origin,
    adapter: reading.adapter,
    path: page.path,
    span: page.span(place),
    excerpt: page.quoteTag(element),
    language: languageOf(group, page),
    action: isForm(element) ? (element.attribs['action'] ?? null) : null,
    method: methodOf(group),
    attributes: attributesOf(group),
    texts: toTexts(
      texts.filter((text) => !isOfField(text, fieldPlaces, options, page)),
      page,
    ),
    declarations: reading.declarations.of(group),
    gaps: reading.gapsOf(element),
    page: reading.page,
    ties: [],
    fields,
  };
}

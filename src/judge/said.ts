import type { Evidence, Span, TextSource } from '../model/index.ts';
import type { JudgedField, Subject } from './checks/check.ts';

/** A text that a person reads on a form. */
export interface Said {
  readonly content: string;
  readonly source: TextSource | 'option';
  /** The field that it belongs to; absent where it is the form's. */
  readonly judged?: JudgedField;
  readonly path: string;
  readonly span?: Span;
}

/** Names of components and keys of translations are no words for people, but tell what stands there. */
const names: ReadonlySet<string> = new Set(['symbol', 'translation-key']);

/** A form around a whole page holds the links of the whole site, which are none of its words. */
const mostLinks = 12;

const known = new WeakMap<readonly JudgedField[], readonly Said[]>();

/** All that a person reads on a form, its fields' texts first, without what is kept out of sight. Links without their targets. */
export function saidOn({ form, fields }: Subject): readonly Said[] {
  const before = known.get(fields);
  if (before) return before;
  const crowded = form.texts.filter(({ source }) => source === 'link').length > mostLinks;
  const ofForm = form.texts
    .filter(({ source }) => !names.has(source) && !(crowded && source === 'link'))
    .map(({ content, source, span }): Said => {
      const said = source === 'link' ? (content.split(' → ', 1)[0] ?? '') : content;
      return { content: said, source, path: form.path, ...(span && { span }) };
    });
  const made = [...fields.filter(isSeen).flatMap(ofField), ...ofForm];
  known.set(fields, made);
  return made;
}

/** Titles say what is asked for ("Personal data"), not what becomes of it. */
const titles: ReadonlySet<string> = new Set(['heading', 'legend', 'page-title']);

/** All words of a form but its titles, with the targets of its links, names of keys and components: for what must stand somewhere. */
export function wordsOn(subject: Subject): readonly string[] {
  const keys = [...subject.form.texts, ...subject.fields.flatMap(({ field }) => field.texts)];
  return [
    ...saidOn(subject).flatMap(({ content, source }) => (titles.has(source) ? [] : [content])),
    ...keys.filter(({ source }) => source === 'link').map(({ content }) => content),
    ...keys.filter(({ source }) => names.has(source)).map(({ content }) => humpless(content)),
    ...subject.fields.map(({ field }) => humpless(field.name)),
  ];
}

/** A name's words: `privacyNotice` is "privacy Notice". */
export const humpless = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Whether a person sees the field. */
export const isSeen = ({ field }: JudgedField): boolean => field.kind !== 'hidden' && !field.concealed;

function ofField(judged: JudgedField): Said[] {
  const { field } = judged;
  const { path } = field;
  const own: Said = { content: field.label, source: 'label', judged, path, span: field.span };
  const others = field.texts
    .filter(({ source, content }) => content !== field.label && !names.has(source))
    .map(({ content, source, span }): Said => ({ content, source, judged, path, ...(span && { span }) }));
  const options = field.options.map(({ label }): Said => ({ content: label, source: 'option', judged, path }));
  return [own, ...others, ...options];
}

/** A text as evidence: its words are what a list of phrases was held against. */
export function quoteOf({ content, path, span }: Said): Evidence {
  return { signal: 'wording', quote: content.slice(0, 300), grade: 'B', path, ...(span && { span }) };
}

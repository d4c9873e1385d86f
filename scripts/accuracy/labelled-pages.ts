import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Corpus, LabelledField, LabelledForm } from './corpus.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The attribute that states what a control asks for or a form is for; several answers that are right, parted by `|`. */
const label = 'data-is';

const tickable = ['radio', 'checkbox'];

/**
 * Opens a folder of pages that state what their forms ask for in the forms themselves: `<input data-is="contact.email">`,
 * `<form data-is="login">`. A page's name begins with its language (`de-07.html`), and each page is a site of its own.
 * Whoever reads the pages' text sees blanks instead of the labels.
 *
 * @throws {Error} where the folder has no pages
 */
export function openLabelledPages(folder: string): Corpus {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  if (pages.length === 0) throw new Error(`${folder} has neither fields.jsonl nor pages that state their labels`);
  const read = pages.sort().map((page) => readPage(page, readFileSync(join(folder, page), 'utf8')));
  const texts = new Map(read.map(({ page, text }) => [page, text]));
  return {
    fields: read.flatMap(({ fields }) => fields),
    forms: read.flatMap(({ forms }) => forms),
    textOf: (page) => texts.get(page) ?? '',
  };
}

function readPage(page: string, text: string) {
  const elements = [...elementsIn(parse(text, { sourceCodeLocationInfo: true }))];
  const labelled = elements.filter((element) => attribute(element, label) !== undefined);
  const site = basename(page, '.html');
  const common = { page, lang: site.slice(0, 2), site, source: 'own' };
  const formElements = elements.filter(isForm);
  const facts = (element: Element) => ({
    ...common,
    offset: offsetOf(element),
    accept: attribute(element, label)?.split('|') ?? [],
  });
  const forms = labelled.filter(isForm).map((form): LabelledForm => {
    const { accept, ...rest } = facts(form);
    return { ...rest, accept, purpose: accept[0] ?? 'none' };
  });
  const fields = labelled
    .filter((element) => !isForm(element))
    .map(
      (element): LabelledField => ({
        ...facts(element),
        line: element.sourceCodeLocation?.startLine ?? 0,
        offsets: membersOf(element, elements).map(offsetOf),
        name: attribute(element, 'name') ?? null,
        form_index: indexAround(element, formElements),
      }),
    );
  return { page, text: labelled.reduce(withoutLabel, text), fields, forms };
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Iterable<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

const isForm = ({ tagName }: Element): boolean => tagName === 'form';
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;
const offsetOf = ({ sourceCodeLocation }: Element): number => sourceCodeLocation?.startOffset ?? -1;

/** The boxes or buttons that one label is for: those of the same name which state nothing else. */
function membersOf(element: Element, elements: readonly Element[]): readonly Element[] {
  const [type, name] = ['type', 'name'].map((key) => attribute(element, key));
  if (!type || !name || !tickable.includes(type)) return [element];
  return elements.filter(
    (other) =>
      attribute(other, 'type') === type &&
      attribute(other, 'name') === name &&
      (other === element || attribute(other, label) === undefined),
  );
}

function indexAround(element: Element, forms: readonly Element[]): number | null {
  for (let node: DefaultTreeAdapterTypes.Node | null = element; node && 'parentNode' in node; node = node.parentNode) {
    const index = forms.indexOf(node as Element);
    if (index >= 0) return index;
  }
  return null;
}

/** Blanks in the label's place keep every other place what it was. */
function withoutLabel(text: string, { sourceCodeLocation }: Element): string {
  const place = sourceCodeLocation?.attrs?.[label];
  if (!place) return text;
  const { startOffset, endOffset } = place;
  return text.slice(0, startOffset) + ' '.repeat(endOffset - startOffset) + text.slice(endOffset);
}

import type { Gap, MarkWords, Source } from '../../model/index.ts';
import type { Extraction } from '../adapter.ts';
import { formIdentifiers } from '../identity.ts';
import { type Element, type HtmlTree, isText, parseHtml } from '../parsers/html.ts';
import { StyledElements } from '../parsers/style-sheet.ts';
import type { TemplateView } from '../parsers/template-view.ts';
import { lineMap } from '../position.ts';
import { styleHides } from './conceal.ts';
import { Declarations } from './declaration.ts';
import type { Disclosures } from './disclosure.ts';
import { foreignForms } from './foreign-form.ts';
import { formOf } from './form.ts';
import { LegendReader } from './mark-legend.ts';
import { MarkReader } from './marks.ts';
import { type Group, groupsOf } from './ownership.ts';
import { Page } from './page.ts';
import { pageFactsOf } from './page-facts.ts';
import { mostControls, mostForms, type Survey, survey } from './survey.ts';

export interface HtmlReading {
  /** The id of the adapter that asks. */
  readonly adapter: string;
  /** The source's text, or a masked text of equal length. */
  readonly text: string;
  readonly marks: MarkWords;
  /** Of a template: puts into the parsed tree what its tags stand for. */
  readonly template?: Pick<TemplateView, 'dress'>;
}

/** What a page held; of a template, what its parts in other files need besides. */
export interface HtmlExtraction extends Extraction {
  readonly disclosures: Disclosures;
}

/**
 * Reads the forms of an HTML page, or of a template whose tags were masked.
 * @returns the forms in the order of the source; `<form>` elements without fields too
 */
export function readHtml(source: Source, { adapter, text, marks, template }: HtmlReading): HtmlExtraction {
  const tree = parseHtml(text, source.dialect);
  template?.dress(tree.document);
  const reader = markReader(marks);
  const found = survey(tree.document);
  const page = new Page({
    path: source.path,
    text: source.text,
    tree,
    survey: found,
    hidden: new StyledElements(found.styles.map(contentOf), styleHides),
    marks: reader.marks,
    legends: reader.legends,
    lines: lineMap(source.text),
  });
  const groups = groupsOf(tree, page.survey);
  const forms = new Set<Element>(groups.map((group) => group.element));
  const gaps = sortGaps(page, forms);
  const missed = [...limitsOf(tree, found), ...gaps.ofPage];
  const { disclosures } = page;
  if (groups.length === 0) return { witnesses: [], gaps: missed, disclosures };
  const reading = {
    adapter,
    forms,
    declarations: new Declarations(groups, page),
    identify: formIdentifiers(source.path),
    gapsOf: (form: Element) => gaps.ofForms.get(form) ?? [],
    page: pageFactsOf(page),
  };
  return {
    witnesses: inOrder(groups).map((group) => formOf(group, reading, page)),
    gaps: missed,
    disclosures,
  };
}

function limitsOf(tree: HtmlTree, { overflows }: Survey): Gap[] {
  const reasons = overflows
    ? [`more than ${mostForms} forms or ${mostControls} controls: the others were not read`]
    : [];
  return [...tree.limits, ...reasons].map((reason) => ({ reason }));
}

const contentOf = ({ children: [content] }: Element): string => (content && isText(content) ? content.data : '');

const readers = new WeakMap<MarkWords, { marks: MarkReader; legends: LegendReader }>();

/** The same words serve every page of a run. */
function markReader(words: MarkWords): { marks: MarkReader; legends: LegendReader } {
  const known = readers.get(words);
  if (known) return known;
  const marks = new MarkReader(words);
  const reader = { marks, legends: new LegendReader(words, (word) => marks.isSymbol(word)) };
  readers.set(words, reader);
  return reader;
}

const startOf = ({ origin, element, controls }: Group): number =>
  (origin === 'form' ? element : controls[0]?.element)?.sourceCodeLocation?.startOffset ?? 0;

const inOrder = (groups: readonly Group[]): Group[] => [...groups].sort((a, b) => startOf(a) - startOf(b));

/** A frame or script inside of a form makes that form incomplete, any other the page. */
function sortGaps(page: Page, forms: ReadonlySet<Element>): { ofForms: Map<Element, Gap[]>; ofPage: Gap[] } {
  const ofForms = new Map<Element, Gap[]>();
  const ofPage: Gap[] = [];
  for (const { site, gap } of foreignForms(page)) {
    const { form } = site.scope;
    if (!form || !forms.has(form)) ofPage.push(gap);
    else if (ofForms.has(form)) ofForms.get(form)?.push(gap);
    else ofForms.set(form, [gap]);
  }
  return { ofForms, ofPage };
}

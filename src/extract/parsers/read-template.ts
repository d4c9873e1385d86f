import type { Gap, SeenField, Source, Witness } from '../../model/index.ts';
import type { Extraction, Surroundings } from '../adapter.ts';
import type { Disclosures } from '../html/disclosure.ts';
import { type HtmlExtraction, readHtml } from '../html/read-html.ts';
import { fieldIdentifiers } from '../identity.ts';
import { lineMap } from '../position.ts';
import { type Translations, translationsInTemplate } from '../translations/translate.ts';
import { joinAlternatives } from './alternatives.ts';
import type { Handed } from './read-tags.ts';
import { deciding, refineField, refineTexts, underConditions } from './refine-field.ts';
import { resolveInclude } from './resolve-include.ts';
import type { Include, TemplateLanguage } from './template-language.ts';
import type { MissingPart, TemplateView } from './template-view.ts';
import { viewTemplate } from './view-template.ts';

/** How deep includes are followed, and how many for one file. */
const deepest = 5;
const most = 60;

/** Includes whose names say that they hold no fields. */
const noFields =
  /(?:icon|svg|script|style|meta|breadcrumb|pagination|spinner|loader|violation|error|alert|flash|message)s?\b/i;

interface Reading {
  readonly source: Source;
  readonly extraction: HtmlExtraction;
  readonly view: TemplateView;
}

/** What a part of a form that stands elsewhere brings into it. */
interface Part {
  readonly place: MissingPart;
  readonly fields: readonly SeenField[];
  readonly gaps: readonly string[];
}

/**
 * Reads the forms of a template: masks its tags, has the rest read as HTML, and puts right what the tags decide.
 * Fields of included files join the form around the include, with the path and span of their own file, named and
 * required as the include's parameters say.
 */
export function readTemplate(
  source: Source,
  surroundings: Surroundings,
  adapter: string,
  language: TemplateLanguage,
): Promise<Extraction> {
  const reader = new TemplateReader(surroundings, adapter, language);
  return reader.complete(reader.read(source));
}

class TemplateReader {
  readonly #surroundings: Surroundings;
  readonly #adapter: string;
  readonly #language: TemplateLanguage;
  #followed = 0;

  constructor(surroundings: Surroundings, adapter: string, language: TemplateLanguage) {
    this.#surroundings = surroundings;
    this.#adapter = adapter;
    this.#language = language;
  }

  read(source: Source, handed?: Handed): Reading {
    const { text, view } = viewTemplate(source.text, this.#language, handed);
    const { marks } = this.#surroundings;
    const extraction = readHtml(source, { adapter: this.#adapter, text, marks, template: view });
    return { source, extraction, view };
  }

  async complete({ source, extraction, view }: Reading): Promise<Extraction> {
    const gaps: Gap[] = [...extraction.gaps];
    const keys = await this.#translations(source, view);
    const witnesses: Witness[] = [];
    for (const witness of extraction.witnesses) {
      const refined = await this.#refine(witness, { source, extraction, view }, keys);
      const isEmpty = refined.fields.length === 0 && witness.fields.length > 0 && witness.origin === 'implicit';
      if (isEmpty) gaps.push(...refined.gaps);
      else witnesses.push(refined);
    }
    gaps.push(...outside(source, view, witnesses));
    return { witnesses, gaps };
  }

  #translations({ path, text }: Source, view: TemplateView): Promise<Translations> {
    return translationsInTemplate(new Set(view.translationKeys(0, text.length)), path, this.#surroundings.read);
  }

  async #refine(witness: Witness, reading: Reading, keys: Translations): Promise<Witness> {
    const { source, extraction, view } = reading;
    const form = { start: witness.span.start.offset, end: witness.span.end.offset };
    const gaps: Gap[] = [...witness.gaps];
    const own = joinAlternatives(witness.fields, view).flatMap(({ field, irrelevant }) => {
      const refined = refineField(field, { view, form, keys, irrelevant });
      if (!refined)
        gaps.push({ reason: `a field's name and label come from a parameter: ${field.excerpt}`, span: field.span });
      return refined ?? [];
    });
    const { span } = lineMap(source.text);
    const parts = await this.#parts(source, view, form.start, form.end, 0, new Set([source.path]));
    for (const { place, gaps: reasons } of parts) {
      gaps.push(...reasons.map((reason) => ({ reason, span: span(place.start, place.end) })));
    }
    const fields = merge(own, parts, view, extraction.disclosures, form);
    const identify = fieldIdentifiers(witness.id);
    return {
      ...witness,
      // What HTML would do without a method is not what a component or program does.
      ...(witness.method === 'get' &&
        view.isMethodElsewhere(form.start) &&
        !statesGet(source, form.start) && { method: null }),
      texts: refineTexts(witness.texts, keys),
      gaps,
      fields: parts.length === 0 ? own : fields.map((field) => ({ ...field, id: identify(field.name) })),
    };
  }

  async #parts(
    source: Source,
    view: TemplateView,
    start: number,
    end: number,
    depth: number,
    above: ReadonlySet<string>,
  ): Promise<Part[]> {
    const parts: Part[] = [];
    for (const place of view.missingParts(start, end)) {
      const part = await this.#part(place, source, depth, above);
      if (part) parts.push(part);
    }
    return parts;
  }

  /** Nothing for an include that holds no fields, or that includes itself. */
  async #part(
    place: MissingPart,
    source: Source,
    depth: number,
    above: ReadonlySet<string>,
  ): Promise<Part | undefined> {
    if (!place.include) return { place, fields: [], gaps: [place.reason ?? place.quote] };
    const { target } = place.include;
    if (target === undefined)
      return { place, fields: [], gaps: [`fields may come from an include whose name is computed: ${place.quote}`] };
    if (noFields.test(target)) return undefined;
    const file = resolveInclude(target, source.path, this.#language, this.#surroundings.read);
    if (!file || depth >= deepest || this.#followed >= most) {
      return { place, fields: [], gaps: [`fields may come from the include '${target}'`] };
    }
    if (above.has(file.path)) return undefined;
    this.#followed += 1;
    return await this.#follow(place, place.include, { ...file, dialect: source.dialect, sha256: '' }, depth, above);
  }

  /** The fields of an included file that stand in no form of its own. */
  async #follow(
    place: MissingPart,
    include: Include,
    source: Source,
    depth: number,
    above: ReadonlySet<string>,
  ): Promise<Part> {
    const { extraction, view } = this.read(source, include);
    const keys = await this.#translations(source, view);
    const form = { start: -1, end: Number.POSITIVE_INFINITY };
    const seen = extraction.witnesses.filter(({ origin }) => origin === 'implicit').flatMap(({ fields }) => fields);
    const joined = joinAlternatives(seen, view);
    const fields = joined.flatMap(
      ({ field, irrelevant }) => refineField(field, { view, form, keys, irrelevant }) ?? [],
    );
    const nameless =
      fields.length < joined.length ? [`fields of the include '${include.target}' have computed names`] : [];
    const inner = await this.#parts(source, view, 0, source.text.length, depth + 1, new Set([...above, source.path]));
    return {
      place,
      fields: merge(fields, inner, view, extraction.disclosures, form),
      gaps: [...nameless, ...inner.flatMap(({ gaps }) => gaps)],
    };
  }
}

/** Whether a form's start tag says `get` itself. */
function statesGet({ text }: Source, start: number): boolean {
  return /^[^>]{0,2000}\smethod\s*=\s*["']?get\b/i.test(text.slice(start, start + 2_100));
}

/** Puts the fields of a form's parts where the parts stand, under the conditions that hold there. */
function merge(
  own: readonly SeenField[],
  parts: readonly Part[],
  view: TemplateView,
  disclosures: Disclosures,
  form: { start: number; end: number },
): SeenField[] {
  const placed = parts.map(({ place, fields }) => {
    const conditions = deciding(view.conditionsAt(place.start), form);
    return {
      at: place.start,
      fields: fields.map((field) => ({
        ...field,
        requirement: disclosures.conditional(
          field.requirement.map((evidence) => underConditions(evidence, conditions)),
          place.start,
          form.start,
        ),
      })),
    };
  });
  const ordered = [...own.map((field) => ({ at: field.span.start.offset, fields: [field] })), ...placed];
  return ordered.sort((a, b) => a.at - b.at).flatMap(({ fields }) => fields);
}

/** Calls that make forms or fields outside of any form that was read. */
function outside({ text }: Source, view: TemplateView, witnesses: readonly Witness[]): Gap[] {
  const { span } = lineMap(text);
  return view
    .missingParts(0, text.length)
    .filter(({ reason }) => reason !== undefined)
    .filter(
      ({ start }) =>
        !witnesses.some((witness) => witness.span.start.offset <= start && start < witness.span.end.offset),
    )
    .map(({ reason, start, end }) => ({ reason: reason ?? '', span: span(start, end) }));
}

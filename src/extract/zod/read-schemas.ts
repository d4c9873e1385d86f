import type { Declaration, Gap, Source, Text, Witness } from '../../model/index.ts';
import type { Extraction, Surroundings } from '../adapter.ts';
import { formIdentifiers } from '../identity.ts';
import { type Comment, commentAbove } from '../parsers/comments.ts';
import { nestedTooDeeply, parseTypeScript, type ts } from '../parsers/typescript.ts';
import { type Drafts, draftsOf, gapsOf, newGathering } from './field/drafts.ts';
import { fieldsOf } from './field/fields.ts';
import { textsOf } from './field/texts.ts';
import { type Judgement, judgeSchema, wordsOf } from './find/form-or-not.ts';
import { findSchemas, type Sighting } from './find/sightings.ts';
import { usesIn } from './find/uses.ts';
import { createEvaluator } from './follow/evaluate.ts';
import { markOfNode, spanOf } from './schema/places.ts';
import { once } from './schema/schemas.ts';

/** Reads the object schemas of one file as witnesses of forms. */
export function readSchemas(source: Source, { read }: Surroundings): Extraction {
  const file = parseTypeScript(source.path, source.text);
  if (!file) return { witnesses: [], gaps: [nestedTooDeeply] };
  try {
    return extractionOf(file, read);
  } catch (error) {
    if (error instanceof RangeError) return { witnesses: [], gaps: [nestedTooDeeply] };
    throw error;
  }
}

function extractionOf(file: ts.SourceFile, read: Surroundings['read']): Extraction {
  const { sightings, gaps } = findSchemas(file, createEvaluator(read));
  return { witnesses: sightings.length === 0 ? [] : witnessesOf(sightings, file), gaps };
}

function witnessesOf(sightings: readonly Sighting[], file: ts.SourceFile): Witness[] {
  const uses = usesIn(file, sightings);
  const identify = formIdentifiers(file.fileName);
  return sightings.flatMap((sighting) => {
    const gathering = newGathering();
    const drafts = once(() => draftsOf(sighting.schema, '', gathering));
    const comment = commentAbove(sighting.declaration, file);
    const declarations = declarationsOf(comment, file.fileName);
    const seen = uses.get(sighting.name || sighting.symbol) ?? new Set();
    // Whoever declares a purpose says that it is a form.
    const judged: Judgement =
      declarations.length > 0
        ? { verdict: 'form' }
        : judgeSchema(sighting, seen, file.fileName, () => [...drafts().keys()]);
    if (judged.verdict === 'none' || (drafts().size === 0 && gapsOf(gathering).length === 0)) return [];
    return [
      witnessOf({ sighting, drafts: drafts(), gaps: gapsOf(gathering), comment, declarations, identify, file, judged }),
    ];
  });
}

interface Making {
  readonly sighting: Sighting;
  readonly drafts: Drafts;
  readonly gaps: readonly Gap[];
  readonly comment: Comment;
  readonly declarations: readonly Declaration[];
  readonly identify: (name: string) => string;
  readonly file: ts.SourceFile;
  readonly judged: Judgement;
}

function witnessOf({ sighting, drafts, gaps, comment, declarations, identify, file, judged }: Making): Witness {
  const { name, symbol, schema, declaration } = sighting;
  const mark = markOfNode('schema', declaration, file);
  const id = identify(name);
  const about: Text[] = textsOf({
    ...schema,
    speaking: schema.speaking.filter(({ name }) => name === 'describe' || name === 'meta'),
  });
  const texts: Text[] = [
    ...(name === '' ? [] : [{ source: 'symbol', content: wordsOf(name) } as const]),
    ...about,
    ...(comment.description === '' ? [] : [{ source: 'description', content: comment.description } as const]),
  ];
  return {
    id,
    name,
    origin: 'schema',
    ...(judged.unclear !== undefined && { unclear: judged.unclear }),
    adapter: 'zod',
    path: file.fileName,
    span: spanOf(mark),
    excerpt: mark.quote(),
    language: null,
    action: null,
    method: null,
    attributes: {},
    texts,
    declarations,
    gaps,
    symbol,
    ties: [],
    ...(judged.verdict === 'tied' && { onlyTied: true as const }),
    fields: fieldsOf(drafts, id),
  };
}

/** `@purpose newsletter, account_creation` */
function declarationsOf({ tags }: Comment, path: string): Declaration[] {
  return tags.flatMap(({ name, content, span }) => {
    const list = /^[\w.-]+(?:\s*,\s*[\w.-]+)*/u.exec(content)?.[0];
    if (name !== 'purpose' || list === undefined) return [];
    const purposes = list.split(',').map((purpose) => purpose.trim());
    return [
      {
        purposes,
        evidence: { signal: 'jsdoc-purpose', quote: `@purpose ${content}`.slice(0, 160), grade: 'A', path, span },
      },
    ];
  });
}

import type { Category, Jurisdiction, LawSource, PhraseList, Rule, Vocabulary } from '../model/index.ts';
import type { NeverSet, StatedPurpose } from './pack.ts';
import type { FileContent } from './schema/index.ts';

/** Files' contents as the model has them: ids inside, defaults filled in. */

export function categoriesOf({ categories }: FileContent<'categories'>): Category[] {
  return Object.entries(categories).map(([id, stated]) => ({
    id,
    parent: parentOf(id),
    kind: stated.kind,
    label: stated.label,
    sensitivity: stated.sensitivity ?? null,
    gdpr: { art9: 'no', art10: 'no', art87: false, ...stated.gdpr },
    flags: stated.flags ?? [],
    autocomplete: stated.autocomplete ?? [],
    dpv: stated.dpv ?? null,
    fideslang: stated.fideslang ?? null,
  }));
}

/** A category's group: its id without the last part. */
export function parentOf(id: string): string | null {
  const dot = id.lastIndexOf('.');
  return dot === -1 ? null : id.slice(0, dot);
}

export function lawOf({ law }: FileContent<'law'>): LawSource[] {
  return Object.entries(law).map(([id, { topic, holding, ...stated }]) => ({
    id,
    topic: topic ?? holding ?? { en: '', de: '' },
    ...stated,
  }));
}

export function neverSetsOf({ sets }: FileContent<'never-sets'>): NeverSet[] {
  return Object.entries(sets).map(([id, categories]) => ({ id, categories }));
}

export function purposeOf(stated: FileContent<'purpose'>): StatedPurpose {
  const conditional = stated.conditional ?? [];
  return {
    ...stated,
    necessary: stated.necessary ?? [],
    conditional: conditional.map((entry) => ({
      ...entry,
      refs: entry.refs ?? [],
      requiredAllowed: entry.requiredAllowed ?? true,
    })),
    optional: stated.optional ?? [],
    contested: stated.contested ?? [],
    never: stated.never ?? [],
    granularity: stated.granularity ?? [],
    refs: stated.refs ?? [],
  };
}

export function ruleOf(stated: FileContent<'rule'>): Rule {
  return { ...stated, parameters: stated.parameters ?? {}, fixFor: stated.fixFor ?? {} };
}

export function phraseListOf(stated: FileContent<'phrases'>): PhraseList {
  const { id, examples, counterExamples } = stated;
  return {
    id,
    examples,
    counterExamples,
    phrases: [...new Set(Object.values(stated.phrases).flat())],
    languages: Object.keys(stated.phrases),
  };
}

export function vocabularyOf(stated: FileContent<'vocabulary'>): Vocabulary {
  return {
    language: stated.language,
    filler: stated.filler ?? [],
    abbreviations: stated.abbreviations ?? {},
    joints: stated.joints ?? [],
    cues: stated.cues ?? {},
    things: { acts: [], nouns: [], not: [], ...stated.things },
    entries: Object.entries(stated.entries).map(([category, entry]) => ({
      category,
      words: entry.words ?? [],
      alone: entry.alone ?? [],
      options: entry.options ?? [],
      not: entry.not ?? [],
    })),
  };
}

export function jurisdictionOf({ changes, ...stated }: FileContent<'jurisdiction'>): Jurisdiction {
  return { ...stated, changes: changes ?? [] };
}

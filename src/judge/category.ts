import type { Category, Classification, Rulebook } from '../model/index.ts';

type Categories = Rulebook['categories'];

/** Whether a list's entry speaks about a category: a group's id covers all below it, `*` covers everything. */
export function covers(listed: string, category: string): boolean {
  return listed === '*' || listed === category || category.startsWith(`${listed}.`);
}

/** How narrowly an entry names what it covers; of two that cover a category, the narrower one decides. */
export function narrowness(listed: string): number {
  return listed === '*' ? 0 : listed.length;
}

/** Of several entries the narrowest that covers a category, or undefined where none does. */
export function narrowest(listed: readonly string[], category: string): string | undefined {
  return listed.filter((id) => covers(id, category)).sort((a, b) => narrowness(b) - narrowness(a))[0];
}

/** Categories that the minimisation rules pass over, because other rules look after them. */
export function isNeutral(category: string, categories: Categories): boolean {
  return categories.get(category)?.flags.includes('neutral') ?? false;
}

/** Whether a field asks for personal data that the minimisation rules weigh. */
export function isPersonal({ category }: Classification, categories: Categories): boolean {
  return category !== null && category !== 'none' && !isNeutral(category, categories);
}

/** The leaves below a group; none where the category is a leaf itself or unknown. */
export function leavesBelow(group: string, categories: Categories): readonly Category[] {
  if (categories.get(group)?.kind !== 'group') return [];
  return [...categories.values()].filter(({ id, kind }) => kind === 'leaf' && id !== group && covers(group, id));
}

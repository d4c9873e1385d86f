import type { Rule, Rulebook } from '../model/index.ts';

/** Linear in the text, whatever the pattern. Loaded when a rule has a pattern, for it takes as long to load as a form to judge. */
let engine: typeof import('re2js').RE2JS | undefined;

const compiled = new Map<string, { readonly find: (text: string) => boolean }>();

/** Loads what patterns are matched with, where a rule's check declares a parameter of patterns or paths. */
export async function preparePatterns({ rules, checks }: Pick<Rulebook, 'rules' | 'checks'>): Promise<void> {
  if (!engine && [...rules.values()].some((rule) => hasPatterns(rule, checks))) engine = (await import('re2js')).RE2JS;
}

function hasPatterns({ check, parameters }: Rule, checks: Rulebook['checks']): boolean {
  const declared = Object.entries(checks.get(check)?.parameters ?? {});
  return declared.some(
    ([name, { type }]) => (type === 'patterns' || type === 'globs') && Object.hasOwn(parameters, name),
  );
}

/** The first of the patterns that is found in a text, whatever the case. */
export function firstMatch(patterns: readonly string[], text: string): string | undefined {
  return patterns.find((pattern) => matcherOf(pattern).find(text));
}

/** Whether one of the patterns of paths (`*`, `**`, `?`, `{a,b}`) is that of a path. */
export function matchesPath(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matcherOf(patternOfGlob(glob)).find(path));
}

function matcherOf(pattern: string): { readonly find: (text: string) => boolean } {
  const known = compiled.get(pattern);
  if (known) return known;
  if (!engine) throw new Error('patterns are matched before preparePatterns');
  const expression = engine.compile(pattern, engine.CASE_INSENSITIVE);
  const made = { find: (text: string) => expression.matcher(text).find() };
  compiled.set(pattern, made);
  return made;
}

/** A pattern of paths as a regular expression: `**` goes through folders, `*` and `?` stay in one. */
function patternOfGlob(glob: string): string {
  let depth = 0;
  const body = glob.replace(/\*\*\/|\*\*|\*|\?|[{},]|[^\w/{},-]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part === '{') {
      depth += 1;
      return '(?:';
    }
    if (part === '}' && depth > 0) {
      depth -= 1;
      return ')';
    }
    if (part === ',') return depth > 0 ? '|' : ',';
    return `\\${part}`;
  });
  return `^${body}${')'.repeat(depth)}$`;
}

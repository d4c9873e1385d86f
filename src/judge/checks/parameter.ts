import type { Localized, Rule, Rulebook } from '../../model/index.ts';
import { mentions } from '../phrase.ts';
import type { Subject } from './check.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A parameter that is a text. */
export function text(rule: Rule, name: string): string | undefined {
  const value = rule.parameters[name];
  return isText(value) ? value : undefined;
}

/** Whether a parameter that is yes or no says yes. */
export function isYes(rule: Rule, name: string): boolean {
  return rule.parameters[name] === true;
}

/** A parameter that is a number. */
export function number(rule: Rule, name: string): number | undefined {
  const value = rule.parameters[name];
  return typeof value === 'number' ? value : undefined;
}

/** A parameter that is a list of texts; empty where the rule does not set it. */
export function texts(rule: Rule, name: string): readonly string[] {
  const value = rule.parameters[name];
  return Array.isArray(value) ? value.filter(isText) : [];
}

type Lists = ReadonlyMap<string, readonly string[]>;

const readLists = new WeakMap<Rule, Map<string, Lists>>();

/** A parameter that maps names to lists of texts; empty where the rule does not set it. Read once for each rule. */
export function listsByName(rule: Rule, name: string): Lists {
  const known = readLists.get(rule) ?? new Map<string, Lists>();
  readLists.set(rule, known);
  const lists = known.get(name) ?? listsIn(rule.parameters[name]);
  known.set(name, lists);
  return lists;
}

function listsIn(value: unknown): Lists {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).map(([key, list]) => [key, Array.isArray(list) ? list.filter(isText) : []]));
}

const joined = new WeakMap<Rule, Map<string, readonly string[]>>();

/** Made once for each rule: what is looked for is worked out from the list, and kept with it. */
function once(rule: Rule, name: string, make: () => readonly string[]): readonly string[] {
  const lists = joined.get(rule) ?? new Map<string, readonly string[]>();
  joined.set(rule, lists);
  const known = lists.get(name);
  if (known) return known;
  const made = make();
  lists.set(name, made);
  return made;
}

/** All texts of a parameter that lists them by language: forms are not bound to the language that they state. */
export function allTexts(rule: Rule, name: string): readonly string[] {
  return once(rule, name, () => [...listsByName(rule, name).values()].flat());
}

/** Whether the phrases of a parameter know the language that a form states: else nobody can tell that something is not said. */
export function knowsLanguageOf(
  { form, rule, rulebook }: Pick<Subject, 'form' | 'rule' | 'rulebook'>,
  name: string,
): boolean {
  const [language] = (form.language ?? '').toLowerCase().split('-');
  if (!language) return true;
  const named = text(rule, name) === undefined ? texts(rule, name) : [text(rule, name) ?? ''];
  const known =
    named.length === 0
      ? [...listsByName(rule, name).keys()]
      : named.flatMap((id) => rulebook.phrases.get(id)?.languages ?? []);
  return known.some((one) => one.toLowerCase().split('-')[0] === language);
}

/**
 * The phrases of a parameter that names lists of phrases, or states some by language.
 * @throws RangeError where no list of phrases has the name
 */
export function phrases(
  { rule, rulebook }: { readonly rule: Rule; readonly rulebook: Rulebook },
  name: string,
): readonly string[] {
  const named = text(rule, name) === undefined ? texts(rule, name) : [text(rule, name) ?? ''];
  if (named.length === 0) return allTexts(rule, name);
  return once(rule, name, () =>
    named.flatMap((id) => {
      const list = rulebook.phrases.get(id);
      if (list) return list.phrases;
      const known = [...rulebook.phrases.keys()].join(', ');
      throw new RangeError(`the rule '${rule.id}' names the phrases '${id}', which do not exist; there are ${known}`);
    }),
  );
}

/** Of a parameter that lists phrases by topic, the topics that a text names, in the parameter's order. */
export function topicsOf(rule: Rule, name: string, searched: string): readonly string[] {
  return [...listsByName(rule, name)].filter(([, phrases]) => mentions(searched, phrases)).map(([topic]) => topic);
}

/** A parameter that maps names to texts for people; a name that is not there stands for itself. */
export function wordFor(rule: Rule, name: string, key: string): Localized {
  const words = rule.parameters[name];
  const word = isObject(words) && Object.hasOwn(words, key) ? words[key] : undefined;
  return isObject(word) && isText(word['en']) && isText(word['de'])
    ? { en: word['en'], de: word['de'] }
    : { en: key, de: key };
}

import type { Localized, Rule } from '../../model/index.ts';
import { mentions } from '../phrase.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A parameter that is a text. */
export function text(rule: Rule, name: string): string | undefined {
  const value = rule.parameters[name];
  return isText(value) ? value : undefined;
}

/** A parameter that is a list of texts; empty where the rule does not set it. */
export function texts(rule: Rule, name: string): readonly string[] {
  const value = rule.parameters[name];
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** A parameter that maps names to lists of texts; empty where the rule does not set it. */
export function listsByName(rule: Rule, name: string): ReadonlyMap<string, readonly string[]> {
  const value = rule.parameters[name];
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).map(([key, list]) => [key, Array.isArray(list) ? list.filter(isText) : []]));
}

/** All texts of a parameter that lists them by language: forms are not bound to the language that they state. */
export function allTexts(rule: Rule, name: string): readonly string[] {
  return [...listsByName(rule, name).values()].flat();
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

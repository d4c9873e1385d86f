import type { CheckDeclaration, Localized, ParameterDeclaration } from '../../model/index.ts';
import type { Check } from './check.ts';
import { checks } from './index.ts';

/** What every check says of itself, for those who write rules over it. */
export const declarations: readonly CheckDeclaration[] = checks.map(declarationOf);

function declarationOf({ id, means, parameters, variants, placeholders }: Check): CheckDeclaration {
  return {
    id,
    means: means ?? { en: id, de: id },
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, told]): [string, ParameterDeclaration] => [
        name,
        typeof told === 'string' ? { type: 'anything', means: { en: told, de: told } } : told,
      ]),
    ),
    variants: inBoth(variants),
    placeholders: inBoth(placeholders),
  };
}

function inBoth(told: Readonly<Record<string, Localized | string>>): Readonly<Record<string, Localized>> {
  return Object.fromEntries(
    Object.entries(told).map(([name, text]) => [name, typeof text === 'string' ? { en: text, de: text } : text]),
  );
}

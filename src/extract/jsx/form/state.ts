import type { ts } from '../../parsers/typescript.ts';
import type { Draft } from '../field/draft.ts';
import type { Word } from '../field/evidence.ts';
import type { ReadField } from '../field/field.ts';

/** Which field a piece of the component's state belongs to: the one whose control shows it. */
export function stateReader(fields: readonly ReadField[]): (word: Word) => string | undefined {
  return ({ cell, dependsOn }) => {
    if (dependsOn !== undefined) {
      const last = dependsOn.slice(dependsOn.lastIndexOf('.') + 1);
      const named = fields.find(({ name }) => name === dependsOn || name.endsWith(`.${last}`) || name === last);
      if (named) return named.name;
    }
    const bound = fields.find(({ draft }) => isBoundTo(draft, cell, dependsOn));
    return bound?.name;
  };
}

function isBoundTo({ elements, choices }: Draft, cell: ts.Node | undefined, path: string | undefined): boolean {
  return [...elements, ...choices].some(({ attributes }) =>
    ['checked', 'value', 'isSelected'].some((name) => {
      const value = attributes.get(name)?.value();
      return value?.is === 'unknown' && value.cell === cell && value.path === (path ?? '');
    }),
  );
}

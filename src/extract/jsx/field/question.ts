import { constantOf } from '../render/tag.ts';
import { isChoiceControl } from './control.ts';
import { type Draft, innermost } from './draft.ts';
import { boundName, nameOf } from './name.ts';

/**
 * Makes one question of the radio buttons, or checkboxes, that share a name, as a browser submits them, and of radio
 * buttons without names that move the same state.
 */
export function questionsOf(drafts: readonly Draft[]): readonly Draft[] {
  const groups = new Map<string, Draft[]>();
  const keys = drafts.map((draft) => {
    const key = keyOf(draft);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), draft]);
    return key;
  });
  const done = new Set<string>();
  return drafts.flatMap((draft, index) => {
    const key = keys[index];
    const group = key === undefined ? [] : (groups.get(key) ?? []);
    if (key === undefined || group.length < 2) return [draft];
    if (done.has(key)) return [];
    done.add(key);
    return [{ elements: draft.elements, choices: group.map(innermost) }];
  });
}

function keyOf(draft: Draft): string | undefined {
  const control = innermost(draft);
  if (draft.choices.length > 0 || !draft.elements.some(isChoiceControl)) return undefined;
  const name =
    nameOf(control) ??
    draft.elements.map(nameOf).find((found) => found !== undefined) ??
    (constantOf(control.attributes.get('type')) === 'radio' ? boundName(control) : undefined);
  return name === undefined ? undefined : `${control.attributes.get('type')?.name ?? control.tag} ${name}`;
}

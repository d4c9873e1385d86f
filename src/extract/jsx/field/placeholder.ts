import type { ElementNode } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import { truth } from '../value/known.ts';

/** Whether an option only says what to choose: "Please select". */
export function isPlaceholder({ attributes }: ElementNode): boolean {
  const value = attributes.get('value');
  if (value && constantOf(value)?.trim() === '') return true;
  return ['disabled', 'hidden'].some((name) => {
    const attribute = attributes.get(name);
    return attribute !== undefined && truth(attribute.value()) === true;
  });
}

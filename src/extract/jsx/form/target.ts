import type { FormFacts } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { type ElementNode, textOf } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';

/** Where a form goes: the action as written, and the method where the browser itself sends it. */
export function targetOf({ attributes, tag }: ElementNode): Pick<FormFacts, 'action' | 'method'> {
  const action = attributes.get('action');
  const literal = constantOf(action);
  const written =
    action?.expression && literal === undefined ? excerpt(textOf(action.expression, action.module)) : undefined;
  const isScripted =
    ['onSubmit', 'onFinish', 'handleSubmit'].some((name) => attributes.has(name)) || written !== undefined;
  return {
    action: literal ?? written ?? null,
    method: isScripted ? null : methodOf(constantOf(attributes.get('method')), tag, literal),
  };
}

function methodOf(stated: string | undefined, tag: string, action: string | undefined): FormFacts['method'] {
  const method = stated?.toLowerCase();
  if (method === 'get' || method === 'post' || method === 'dialog') return method;
  // HTML's default; a form without any target is one that a script sends.
  return tag === 'form' && stated === undefined && action !== undefined ? 'get' : null;
}

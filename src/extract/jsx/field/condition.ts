import type { RequirementLevel } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import type { ts } from '../../parsers/typescript.ts';
import { textOf } from '../render/element.ts';
import { evaluate } from '../value/evaluate.ts';
import { composed } from '../value/known.ts';
import type { Scope, Test, Unknown, Value } from '../value/value.ts';

/** What a test says about a requirement that holds under it only. */
export interface Condition {
  readonly level: Extract<RequirementLevel, 'conditional' | 'configurable'>;
  /** As written; `!(…)` where the branch for "otherwise" is meant. */
  readonly quote: string;
  /** What the test reads, where it is something that a person filling in the form decides. */
  readonly reads?: Unknown;
  readonly test: Test;
}

/**
 * Tests that do not decide what a person must fill in, but when it is shown: steps of a wizard, loading, dialogs. A
 * person who goes through the form meets the field all the same.
 */
const onlyWhen =
  /^!*\(?(?:\w+\.)*(?:\w*(?:step|page|tab|screen|stage|phase|slide)\w*|(?:is|has)?(?:\w*(?:loading|pending|fetching|fetched|mounted|hydrated|ready|loaded|submitted|submitting|success|error|errors|open|opened|visible|expanded|editing|edit|client|browser))|children|state|data)\b/iu;

/** Weighs one test: `conditional` where the person or the component's state decides, else `configurable`. */
export function conditionOf(test: Test): Condition | undefined {
  const written = collapse(textOf(test.expression, test.scope.module));
  if (onlyWhen.test(written)) return undefined;
  const reads = composed([evaluate(test.expression, test.scope)]);
  if (reads.origin === 'elsewhere' && isPresence(written)) return undefined;
  const byVisitor = reads.origin === 'field' || reads.origin === 'state';
  return {
    level: byVisitor ? 'conditional' : 'configurable',
    quote: test.negated ? negated(written) : written,
    ...(byVisitor && { reads }),
    test,
  };
}

/** Whether a test only asks for data that had to be fetched first: `event`, `!(event && tickets)`. */
function isPresence(test: string): boolean {
  const names = test.match(/[\w.?]+/gu) ?? [];
  return (
    /^[\w\s!()&|]+$/u.test(test) &&
    names.every((name) => !/^(?:is|has|can|should|show|enable|allow|require|with|use|collect|ask|need)\w*/iu.test(name))
  );
}

function negated(text: string): string {
  if (/^![\w.]+$/u.test(text)) return text.slice(1);
  return /^[\w.]+$/u.test(text) ? `!${text}` : `!(${text})`;
}

/** The test behind an attribute's value that is decided at run time (`required={type === 'company'}`). */
export function testOf(expression: ts.Node, scope: Scope): Test {
  return { expression, scope, negated: false };
}

/** The condition of a value whose expression is not at hand (it came through a spread). */
export function levelOf(value: Value): Condition['level'] {
  const { origin } = composed([value]);
  return origin === 'field' || origin === 'state' ? 'conditional' : 'configurable';
}

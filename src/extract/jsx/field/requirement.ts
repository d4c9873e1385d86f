import type { FieldKind } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import { type Attribute, type ElementNode, textOf } from '../render/element.ts';
import { truth } from '../value/known.ts';
import type { Value } from '../value/value.ts';
import { type Condition, conditionOf, levelOf, testOf } from './condition.ts';
import { isNativeControl } from './control.ts';
import { controlOf, type Draft, innermost } from './draft.ts';
import { type Word, word } from './evidence.ts';
import { redact } from './redaction.ts';
import { refusal } from './refusal.ts';
import { ruleWord } from './rule.ts';

/** Attributes that say "required" when they are true, with the signal they are known by. */
const requiring = new Map([
  ['required', 'required-attribute'],
  ['isRequired', 'required-attribute'],
  ['aria-required', 'aria-required'],
  ['withAsterisk', 'asterisk-attribute'],
  ['showAsterisk', 'asterisk-attribute'],
  ['requiredMark', 'asterisk-attribute'],
  ['data-required', 'required-attribute'],
]);

const asterisks = new Set(['withAsterisk', 'showAsterisk', 'requiredMark']);
const excusing = ['optional', 'isOptional', 'showOptional'];
const ruling = ['rules', 'validate', 'validation', 'validators', 'rule', 'validationRules'];

/** What the attributes of a field's elements say about its requirement, and what holds where they say nothing. */
export function requirementWords(draft: Draft, kind: FieldKind): readonly Word[] {
  const stated: Word[] = [];
  for (const element of [...draft.elements, ...draft.choices]) {
    const words = [...attributeWords(element), ...ruleWords(element, kind)];
    // A component that hands `required` on is no second witness of it.
    stated.push(...words.filter((one) => !stated.some((other) => other.layer === one.layer && isSpreadOf(one, other))));
  }
  return stated.length > 0 ? stated : [defaultWord(draft)];
}

function isSpreadOf(inner: Word, outer: Word): boolean {
  return inner.signal === outer.signal || inner.path !== outer.path;
}

export function attributeWords(element: ElementNode): Word[] {
  const words: Word[] = [];
  for (const attribute of element.attributes.values()) {
    const signal = requiring.get(attribute.name);
    if (signal !== undefined) words.push(...required(attribute, signal));
    else if (excusing.includes(attribute.name) && truth(attribute.value()) === true) {
      words.push(said(attribute, { layer: 'markup', level: 'optional', signal: 'optional-attribute' }));
    }
  }
  return words;
}

type Saying = Pick<Word, 'layer' | 'level' | 'signal'> & { readonly condition?: Condition | undefined };

function said(attribute: Attribute, { condition, ...saying }: Saying): Word {
  const reads = condition?.reads;
  return word(
    {
      ...saying,
      ...(reads && reads.path !== '' && { dependsOn: reads.path }),
      ...(reads?.cell && { cell: reads.cell }),
    },
    attribute.node,
    attribute.module,
  );
}

function required(attribute: Attribute, signal: string): Word[] {
  const value = attribute.value();
  const layer = asterisks.has(attribute.name) ? 'mark' : 'markup';
  if (value.is === 'constant' && typeof value.value === 'string') {
    // React passes `required="false"` on as a true attribute; for `aria-required` it is the state itself.
    const isFalse = value.value === 'false' && attribute.name.startsWith('aria-');
    return [said(attribute, { layer, level: isFalse || value.value === '' ? 'optional' : 'required', signal })];
  }
  const known = truth(value);
  if (known === true) return [said(attribute, { layer, level: 'required', signal })];
  if (known === false) {
    // An attribute that a component leaves undefined says nothing.
    return isUndefined(value) ? [] : [said(attribute, { layer, level: 'optional', signal })];
  }
  return [decidedLater(attribute, value, { layer, level: 'configurable', signal })];
}

const isUndefined = (value: Value): boolean => value.is === 'constant' && value.value === undefined;

function decidedLater(attribute: Attribute, value: Value, saying: Saying): Word {
  const isOwn = attribute.expression && textOf(attribute.node, attribute.module).startsWith(attribute.name);
  const condition =
    isOwn && attribute.expression ? conditionOf(testOf(attribute.expression, attribute.scope)) : undefined;
  return said(attribute, { ...saying, level: condition?.level ?? levelOf(value), condition });
}

function ruleWords(element: ElementNode, kind: FieldKind): Word[] {
  return ruling.flatMap((name) => {
    const attribute = element.attributes.get(name);
    if (!attribute) return [];
    const known = ruleWord(attribute.value());
    if (known?.level === 'conditional') {
      return [
        decidedLater(attribute, attribute.value(), { layer: 'validator', level: 'conditional', signal: known.signal }),
      ];
    }
    if (known) return [said(attribute, { layer: 'validator', ...known })];
    const written = attribute.expression ? collapse(textOf(attribute.expression, attribute.module)) : '';
    if (/\brequired\s*\(\s*\)|\bisNotEmpty\s*\(|\bisRequired\b|^required$|[[,]\s*required\b/u.test(written)) {
      return [said(attribute, { layer: 'validator', level: 'required', signal: 'required-validator' })];
    }
    const validator = validatorIn(attribute.value());
    if (!validator) return [];
    const refused = refusal(validator, kind);
    return [
      refused === true
        ? said(attribute, { layer: 'validator', level: 'required', signal: 'required-validator' })
        : said(attribute, { layer: 'validator', level: 'unknown', signal: 'validator' }),
    ];
  });
}

/** A function among rules: the rules themselves, or their `validate`. */
function validatorIn(rules: Value): Value | undefined {
  if (rules.is === 'closure') return rules;
  const inner = rules.is === 'bag' ? rules.entries.get('validate') : undefined;
  return inner?.is === 'closure' ? inner : undefined;
}

/** Where nobody speaks: a native control may stay empty, of a component nobody can tell. */
function defaultWord(draft: Draft): Word {
  const control = draft.choices[0] ?? innermost(draft);
  const spread = draft.elements.flatMap(({ spreads }) => spreads)[0] ?? control.spreads[0];
  const said = { layer: 'default', grade: 'C' } as const;
  if (spread !== undefined) {
    return word(
      { ...said, level: 'unknown', signal: 'unknown-attributes', quote: spread },
      control.node,
      control.module,
    );
  }
  const { node, module } = controlOf(draft);
  const quote = redact(textOf(node, module));
  return isNativeControl(control)
    ? word({ ...said, level: 'optional', signal: 'not-required', quote }, node, module)
    : word({ ...said, level: 'unknown', signal: 'component', quote }, node, module);
}

/** A requirement that is only asked under a condition around the control is no more than conditional. */
export function under(words: readonly Word[], conditions: readonly Condition[]): readonly Word[] {
  const [condition] = conditions.filter((one) => one.level === 'conditional').concat(conditions);
  if (!condition) return words;
  const { quote, level, reads, test } = condition;
  return words.map((one) => {
    if (one.level !== 'required') return one;
    const around = word(
      {
        layer: one.layer,
        level,
        signal: 'rendered-if',
        quote,
        ...(reads && reads.path !== '' && { dependsOn: reads.path }),
        ...(reads?.cell && { cell: reads.cell }),
      },
      test.expression,
      test.scope.module,
    );
    return { ...around, grade: one.grade };
  });
}

import type { Declaration, SeenField, Span, Tie, Witness } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { fieldIdentifiers } from '../../identity.ts';
import type { ts } from '../../parsers/typescript.ts';
import { type Draft, type Drafts, draftsOf } from '../field/draft.ts';
import type { Word } from '../field/evidence.ts';
import { type FieldContext, type ReadField, readField, requirementOf } from '../field/field.ts';
import type { InitialValues } from '../field/initial.ts';
import { labelsOf } from '../field/label.ts';
import { questionsOf } from '../field/question.ts';
import { redact } from '../field/redaction.ts';
import type { ElementNode } from '../render/element.ts';
import { ancestors, textOf } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import type { Root } from '../root.ts';
import { type Module, moduleScope } from '../value/scope.ts';
import { member, type Value } from '../value/value.ts';
import { declaredByAttribute, declaredByComment, declaredByDoc } from './declaration.ts';
import { gapsOf } from './gap.ts';
import { formElements, type Group, groupsOf } from './grouping.ts';
import { type HookCall, hooksOf, optionsOfHook } from './hook.ts';
import { relevanceOf } from './relevance.ts';
import { targetOf } from './target.ts';
import { formTexts, rangeOf, symbolText } from './text.ts';
import { distinctTies, schemaTies, tiesIn } from './tie.ts';
import { unreadValidation } from './unread-validation.ts';
import { validatorWords } from './validator.ts';

/** All forms of one component. */
export function witnessesOf(root: Root, formId: (name: string) => string): readonly Witness[] {
  const drafts = draftsOf(root.tree);
  const forms = formElements(root.tree);
  return groupsOf(forms, drafts).flatMap((group) => {
    const witness = witnessOf(group, { root, drafts, forms, formId });
    return witness ? [witness] : [];
  });
}

interface Around {
  readonly root: Root;
  readonly drafts: Drafts;
  readonly forms: readonly ElementNode[];
  readonly formId: (name: string) => string;
}

function witnessOf(group: Group, around: Around): Witness | undefined {
  const { root, drafts, forms } = around;
  const { element } = group;
  const { module } = root.scope;
  const hooks = hooksOf(element, group.drafts);
  const context: FieldContext = {
    surrounding: { tree: root.tree, drafts, labels: labelsOf(root.tree) },
    world: module.world,
    form: element,
    defaults: initialValuesOf(hooks, element),
    validator: validatorWords(hooks),
  };
  const read = questionsOf(group.drafts).map((draft) => readField(draft, context));
  const sorted = read.map((field) => ({ field, relevance: relevanceOf(field, element === undefined) }));
  const own = sorted.flatMap(({ field, relevance }) => (relevance === 'field' ? [field] : []));
  if (!element && own.length === 0) return undefined;

  const name = formName(element, root.symbol);
  const id = around.formId(name);
  const range = element ? rangeOf(element, root.tree, forms) : ([0, root.tree.length] as const);
  const isOpen = ({ field, relevance }: (typeof sorted)[number]): boolean =>
    relevance === 'unnamed' || (field.label === '' && field.kind !== 'hidden' && isInLoop(field.draft, element));
  const unnamed = sorted.filter(isOpen).map(({ field }) => field.draft);
  const span = element ? spanOf(element) : enclosing(own, module);
  const ties = tiesOf(element, hooks, root);
  const unread = ties.length === 0 ? unreadValidation(hooks, element) : undefined;
  return {
    id,
    name,
    origin: element ? 'form' : 'implicit',
    adapter: 'jsx',
    path: module.path,
    span,
    excerpt: element ? excerpt(redact(textOf(element.node, element.module))) : (own[0]?.excerpt ?? ''),
    language: languageOf(element),
    ...(element ? targetOf(element) : { action: null, method: null }),
    attributes: element ? formAttributes(element) : {},
    texts: [...formTexts(root.tree, range, drafts, group.drafts), ...symbolText(root.symbol)],
    declarations: declarationsOf(element, root, span),
    gaps: [...(element ? gapsOf(element, root.tree, unnamed) : []), ...(unread ? [unread] : [])],
    symbol: root.symbol,
    ties,
    fields: fieldsOf(own, id, unread !== undefined),
  };
}

/** Whether a field stands in a loop inside of its form; the form itself may stand in one as well. */
function isInLoop({ elements }: Draft, form: ElementNode | undefined): boolean {
  return elements.some(({ loop }) => loop !== undefined && loop.node !== form?.loop?.node);
}

function formName(element: ElementNode | undefined, symbol: string): string {
  const stated = ['id', 'name', 'aria-label'].flatMap((name) => constantOf(element?.attributes.get(name)) ?? []);
  return stated.find((name) => name.trim() !== '') ?? symbol;
}

function spanOf({ whole, module }: ElementNode): Span {
  return module.lines.span(whole.getStart(module.file), whole.end);
}

function enclosing(fields: readonly ReadField[], { path, lines }: Module): Span {
  const spans = fields.filter((field) => field.path === path).map(({ span }) => span);
  return lines.span(
    Math.min(...spans.map(({ start }) => start.offset)),
    Math.max(...spans.map(({ end }) => end.offset)),
  );
}

function languageOf(element: ElementNode | undefined): string | null {
  if (!element) return null;
  const stated = [element, ...ancestors(element)].map(({ attributes }) => constantOf(attributes.get('lang')));
  return stated.find((language) => language !== undefined && language !== '') ?? null;
}

function formAttributes({ attributes }: ElementNode): Record<string, string> {
  const kept = [...attributes.values()].flatMap((attribute): [string, string][] => {
    const value = /^(?:id|name|aria-label|noValidate|autoComplete|encType|target|role|data-[\w-]+)$/u.test(
      attribute.name,
    )
      ? constantOf(attribute)
      : undefined;
    return value === undefined ? [] : [[attribute.name.toLowerCase(), value]];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function declarationsOf(
  element: ElementNode | undefined,
  { statement, scope }: Root,
  span: Span,
): readonly Declaration[] {
  const { module } = scope;
  const before = Math.max(
    0,
    module.text.lastIndexOf('\n', Math.max(0, module.text.lastIndexOf('\n', span.start.offset) - 1)),
  );
  return [
    ...(element ? declaredByAttribute(element) : []),
    ...declaredByComment({ start: before, end: span.end.offset }, module),
    ...declaredByDoc(statement, module),
  ];
}

/** `defaultValues`, `initialValues` or `defaultValue` of the form's hook, `initialValues` of `<Formik>`. */
function initialValuesOf(hooks: readonly HookCall[], element: ElementNode | undefined): InitialValues | undefined {
  const keys = ['defaultValues', 'initialValues', 'defaultValue', 'values'];
  for (const hook of hooks) {
    const options = optionsOfHook(hook);
    const value = keys.map((key) => member(options, key)).find((one) => one.is === 'bag');
    if (value) return { value, attribute: { node: hook.call, module: hook.scope.module } };
  }
  if (!element) return undefined;
  for (const form of [element, ...ancestors(element)]) {
    const attribute = form.isForm
      ? keys.map((key) => form.attributes.get(key)).find((one) => one?.value().is === 'bag')
      : undefined;
    if (attribute) return { value: attribute.value(), attribute };
  }
  return undefined;
}

function tiesOf(element: ElementNode | undefined, hooks: readonly HookCall[], { scope }: Root): readonly Tie[] {
  const byHook = hooks.flatMap(({ call, scope: inside }) => tiesIn(call, inside.module));
  if (byHook.length > 0) return distinctTies(byHook);
  if (!element) return [];
  const schema = ['schema', 'validationSchema', 'validator'].flatMap((name) => element.attributes.get(name) ?? [])[0];
  if (schema?.expression) {
    const stated = schemaTies(schema.expression, schema.module);
    if (stated.length > 0) return stated;
  }
  const handlers = ['action', 'onSubmit', 'onFinish'].flatMap((name) => element.attributes.get(name) ?? []);
  const byHandler = handlers.flatMap((attribute) => {
    const body = bodyOf(attribute.value());
    return body ? tiesIn(body.node, moduleScope(body.file, scope.module.world).module, isSubmitted) : [];
  });
  return distinctTies(byHandler);
}

/**
 * The schema that a file's action checks what is submitted with, given to the file's only form that has none yet: in
 * frameworks with routes both stand in one file without naming each other.
 */
export function tiedByFile(
  witnesses: readonly Witness[],
  { file, module }: { file: ts.SourceFile; module: Module },
): readonly Witness[] {
  const isOpen = ({ origin, ties, fields }: Witness): boolean =>
    origin === 'form' && ties.length === 0 && fields.length > 0;
  if (witnesses.filter(isOpen).length !== 1) return witnesses;
  const taken = new Set(witnesses.flatMap(({ ties }) => ties.map(({ symbol }) => symbol)));
  const ties = distinctTies(tiesIn(file, module, isSubmitted)).filter(({ symbol }) => !taken.has(symbol));
  return ties.length === 1 ? witnesses.map((witness) => (isOpen(witness) ? { ...witness, ties } : witness)) : witnesses;
}

const isSubmitted = (binding: Tie['binding']): boolean => binding === 'form-data' || binding === 'conform';

function bodyOf(value: Value): { node: ts.Node; file: ts.SourceFile } | undefined {
  return value.is === 'closure' ? { node: value.node, file: value.scope.module.file } : undefined;
}

function fieldsOf(fields: readonly ReadField[], id: string, isOpen: boolean): SeenField[] {
  const fieldId = fieldIdentifiers(id);
  const nameOfState = stateReader(fields);
  return fields.map(({ draft: _draft, words, ...facts }) => ({
    ...facts,
    id: fieldId(facts.name),
    // What may stay empty for the browser may be required by a validation that could not be read.
    requirement: requirementOf(words, nameOfState).map((one) =>
      isOpen && one.layer === 'default' ? { ...one, level: 'unknown' } : one,
    ),
  }));
}

/** Which field a piece of the component's state belongs to: the one whose control shows it. */
function stateReader(fields: readonly ReadField[]): (word: Word) => string | undefined {
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

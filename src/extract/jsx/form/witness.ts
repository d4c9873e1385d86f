import type { Declaration, SeenField, Span, Witness } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { fieldIdentifiers } from '../../identity.ts';
import type { Draft, Drafts } from '../field/draft.ts';
import { type FieldContext, type ReadField, readField, requirementOf } from '../field/field.ts';
import { draftsOf } from '../field/fold.ts';
import { labelsOf } from '../field/label-element.ts';
import { questionsOf } from '../field/question.ts';
import { redact } from '../field/redaction.ts';
import type { ElementNode } from '../render/element.ts';
import { ancestors, textOf } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import type { Root } from '../root.ts';
import type { Module } from '../value/value.ts';
import { tiesOf } from './bond.ts';
import { declaredByAttribute, declaredByComment, declaredByDoc } from './declaration.ts';
import { gapsOf } from './gap.ts';
import { formElements, type Group, groupsOf } from './grouping.ts';
import { hooksOf } from './hook.ts';
import { initialValuesOf } from './initial-values.ts';
import { pageFactsOf } from './page-facts.ts';
import { relevanceOf } from './relevance.ts';
import { stateReader } from './state.ts';
import { targetOf } from './target.ts';
import { formTexts, rangeOf, symbolText } from './text.ts';
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
    marks: module.world.marks,
    form: element,
    defaults: initialValuesOf(hooks, element),
    validator: validatorWords(hooks),
  };
  const read = questionsOf(group.drafts).map((draft) => readField(draft, context));
  const whereabouts = { isImplicit: element === undefined, symbol: root.symbol };
  const sorted = read.map((field) => ({ field, relevance: relevanceOf(field, whereabouts) }));
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
    page: pageFactsOf(root.tree),
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

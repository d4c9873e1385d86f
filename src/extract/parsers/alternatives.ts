import type { SeenField } from '../../model/index.ts';
import type { TemplateCondition, TemplateView } from './template-view.ts';

/** Fields of one form, those joined that stand in exclusive branches and ask the same. */
export interface Joined {
  readonly field: SeenField;
  /** Conditions of which every branch asks for the field in the same way: they decide nothing of it. */
  readonly irrelevant: ReadonlySet<number>;
}

const stated = ({ requirement }: SeenField): string =>
  requirement.some(({ level, layer }) => level === 'required' && layer !== 'default') ? 'required' : 'other';

/**
 * `{% if a %}<input name="x" required>{% else %}<input name="x" required>{% endif %}` is one question, and always
 * required: fields of the same name in different branches of one condition are joined to the first of them, and where
 * all branches have it and none may be passed over, the condition does not matter.
 */
export function joinAlternatives(fields: readonly SeenField[], view: TemplateView): readonly Joined[] {
  const byName = new Map<string, SeenField[]>();
  for (const field of fields) {
    const group = byName.get(field.name);
    if (group) group.push(field);
    else byName.set(field.name, [field]);
  }
  const joined = new Map<SeenField, Joined>();
  for (const group of byName.values()) {
    const isOne = group.length === 1 || group.length > 20 || group[0]?.name === '';
    for (const [first, entry] of isOne ? group.map(alone) : joinGroup(group, view)) joined.set(first, entry);
  }
  return fields.flatMap((field) => joined.get(field) ?? []);
}

const alone = (field: SeenField): [SeenField, Joined] => [field, { field, irrelevant: new Set() }];

const branchesOf = (field: SeenField, view: TemplateView): Map<number, TemplateCondition> =>
  new Map(
    view
      .conditionsAt(field.span.start.offset)
      .flatMap((condition) => (condition.branch ? [[condition.branch.block, condition] as const] : [])),
  );

interface Alternatives {
  readonly first: SeenField;
  readonly others: SeenField[];
  block?: number;
  of: number;
  readonly branches: Set<number>;
  /** Whether all of them are required, or none. */
  all: boolean;
}

/** What the other branches say of a field's requirement holds under their conditions. */
function withWordsOf(others: readonly SeenField[], first: SeenField): SeenField {
  const said = [first, ...others].flatMap(({ requirement }) => requirement.filter(({ layer }) => layer !== 'default'));
  return { ...first, requirement: said };
}

function joinGroup(group: readonly SeenField[], view: TemplateView): [SeenField, Joined][] {
  const kept: Alternatives[] = [];
  for (const field of group) {
    const own = branchesOf(field, view);
    const partner = kept.find(({ first, block }) => {
      const shared = sharedBlock(branchesOf(first, view), own);
      return shared !== undefined && (block === undefined || block === shared) && first.kind === field.kind;
    });
    if (!partner) {
      kept.push({ first: field, others: [], of: 0, branches: new Set(), all: true });
      continue;
    }
    const theirs = branchesOf(partner.first, view);
    const block = sharedBlock(theirs, own) ?? -1;
    partner.block = block;
    partner.others.push(field);
    partner.of = own.get(block)?.branch?.of ?? 0;
    partner.all &&= stated(field) === stated(partner.first);
    for (const condition of [theirs.get(block), own.get(block)]) partner.branches.add(condition?.branch?.index ?? -1);
  }
  return kept.map(({ first, others, block, of, branches, all }) => {
    const isCertain = block !== undefined && of > 0 && branches.size === of && all;
    const field = all ? first : withWordsOf(others, first);
    return [first, { field, irrelevant: new Set(isCertain ? [block] : []) }];
  });
}

/** A block in different branches of which two places stand. */
function sharedBlock(
  a: ReadonlyMap<number, TemplateCondition>,
  b: ReadonlyMap<number, TemplateCondition>,
): number | undefined {
  for (const [block, condition] of a) {
    const other = b.get(block);
    if (other && other.branch?.index !== condition.branch?.index) return block;
  }
  return undefined;
}

import { controlOf, type Draft, type Drafts } from '../field/draft.ts';
import { ancestors, type ElementNode, type Tree } from '../render/element.ts';
import { givesWay } from '../render/tag.ts';

/** A form of a component with the fields in it; without an element where controls stand alone. */
export interface Group {
  readonly element: ElementNode | undefined;
  readonly drafts: readonly Draft[];
}

/** The forms of a tree. A provider around one or in it (`<FormProvider>`, `<Formik>`, shadcn's `<Form>`) is none of its own. */
export function formElements(tree: Tree): readonly ElementNode[] {
  const all = tree.filter((node): node is ElementNode => node.is === 'element' && node.isForm);
  return all.filter(
    (form) =>
      !givesWay(form.tag) ||
      !all.some(
        (other) => other !== form && (isInside(other, form) || (!givesWay(other.tag) && isInside(form, other))),
      ),
  );
}

const isInside = (inner: ElementNode, outer: ElementNode): boolean =>
  inner.index > outer.index && inner.index < outer.end;

/** Gives every field to the form around it; what is left belongs to an implicit one. */
export function groupsOf(forms: readonly ElementNode[], drafts: Drafts): readonly Group[] {
  const byForm = new Map<ElementNode | undefined, Draft[]>(forms.map((form) => [form, []]));
  for (const draft of drafts.all) {
    const owner = ownerOf(draft, forms);
    byForm.set(owner, [...(byForm.get(owner) ?? []), draft]);
  }
  return [...byForm]
    .filter(([element, fields]) => element?.level === 0 || (!element && fields.length > 0))
    .map(([element, fields]) => ({ element, drafts: fields }));
}

function ownerOf(draft: Draft, forms: readonly ElementNode[]): ElementNode | undefined {
  for (const parent of ancestors(controlOf(draft))) {
    if (!parent.isForm) continue;
    if (forms.includes(parent)) return parent;
    const inner = forms.filter((form) => isInside(form, parent));
    if (inner.length === 1) return inner[0];
  }
  return undefined;
}

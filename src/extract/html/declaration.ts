import type { Declaration } from '../../model/index.ts';
import { type Comment, type Element, isTag, isText } from '../parsers/html.ts';
import { placeOf } from '../parsers/html-places.ts';
import type { Group } from './ownership.ts';
import type { Page } from './page.ts';

const comment = /^\s*sparsam\s+purposes?\s*=\s*["']?([\w.\s,-]+?)["']?\s*$/i;

const idsIn = (value: string): string[] => value.split(/[\s,]+/).filter((word) => word !== '');

/** The purposes that the page declares, by the form that each is for. */
export class Declarations {
  private readonly byElement = new Map<Element, Declaration[]>();

  /**
   * A comment declares the purpose of the form that it stands in or that follows it with nothing but white space,
   * comments and opening tags between; `data-purpose` that of the form that bears it.
   */
  constructor(groups: readonly Group[], page: Page) {
    const forms = new Set(groups.map((group) => group.element));
    for (const group of groups) this.readAttribute(group.element, page);
    for (const node of page.survey.comments) {
      const match = comment.exec(node.data.slice(0, 1_000));
      const target = match && (formAfter(node, forms) ?? formAround(node, forms));
      if (!target) continue;
      const place = placeOf(node);
      this.add(target, {
        purposes: idsIn(match[1] ?? ''),
        evidence: {
          signal: 'purpose-comment',
          quote: place ? page.quote(place) : node.data,
          grade: 'A',
          path: page.path,
          ...(place && { span: page.span(place) }),
        },
      });
    }
  }

  of({ element }: Group): readonly Declaration[] {
    return this.byElement.get(element) ?? [];
  }

  private readAttribute(element: Element, page: Page): void {
    const purposes = idsIn(element.attribs['data-purpose'] ?? '');
    if (purposes.length === 0) return;
    const evidence = { signal: 'data-purpose', grade: 'A', path: page.path } as const;
    this.add(element, { purposes, evidence: { ...evidence, ...page.quoteAttribute(element, 'data-purpose') } });
  }

  private add(element: Element, declaration: Declaration): void {
    const known = this.byElement.get(element);
    if (known) known.push(declaration);
    else this.byElement.set(element, [declaration]);
  }
}

function formAfter(node: Comment, forms: ReadonlySet<Element>): Element | undefined {
  let next = node.next;
  for (let step = 0; next && step < 12; step += 1) {
    if (isText(next) && next.data.trim() !== '') return undefined;
    if (!isTag(next)) next = next.next;
    else if (forms.has(next)) return next;
    else next = next.children.find((child) => !isText(child) || child.data.trim() !== '') ?? null;
  }
  return undefined;
}

function formAround(node: Comment, forms: ReadonlySet<Element>): Element | undefined {
  for (let around = node.parent; around && isTag(around); around = around.parent) if (forms.has(around)) return around;
  return undefined;
}

import type { Element, HtmlTree } from '../parsers/html.ts';
import { kindOf } from './control.ts';
import { isForm, isSection, isWholePage, type Site, type Survey } from './survey.ts';

/** A form and what belongs to it, or controls that belong to none, together. */
export interface Group {
  readonly origin: 'form' | 'implicit';
  /** The form element, or the nearest element that holds the group. */
  readonly element: Element;
  readonly site: Site | undefined;
  readonly controls: readonly Site[];
  readonly buttons: readonly Site[];
}

/**
 * A control's form owner (HTML standard, section 4.10.17.3): the form that its `form` attribute names, and none where
 * that names no form; else the form that the parser had open; else the nearest form around it.
 */
function ownerOf({ element, scope }: Site, tree: HtmlTree, { ids }: Survey): Element | undefined {
  const id = element.attribs['form'];
  if (id === undefined) return tree.parserOwner(element) ?? scope.form;
  const named = ids.get(id);
  return named && isForm(named) ? named : undefined;
}

/** Every control, button and other listed element with its form owner, in the order of the source. */
export function ownersOf(tree: HtmlTree, survey: Survey): { element: Element; owner: Element | undefined }[] {
  return survey.listed.map((site) => ({ element: site.element, owner: ownerOf(site, tree, survey) }));
}

/**
 * Sorts controls and buttons by form.
 *
 * Those without an owner are grouped by what a person would take for one form: the nearest element around a control
 * that also holds a button, but nothing wider than its section, dialog, fieldset, header or the like. Where such
 * elements nest, the outer one counts, unless it is the whole page.
 */
export function groupsOf(tree: HtmlTree, survey: Survey): Group[] {
  const groups = new Map<Element, { site: Site | undefined; controls: Site[]; buttons: Site[] }>();
  for (const site of survey.forms) groups.set(site.element, { site, controls: [], buttons: [] });
  const ownerless: Site[] = [];
  for (const site of survey.controls) {
    const owner = ownerOf(site, tree, survey);
    if (!isField(site, owner !== undefined, survey)) continue;
    if (owner) groups.get(owner)?.controls.push(site);
    else ownerless.push(site);
  }
  const free: Site[] = [];
  for (const site of survey.buttons) {
    const owner = ownerOf(site, tree, survey);
    if (owner) groups.get(owner)?.buttons.push(site);
    else free.push(site);
  }
  const owned = [...groups].map(([element, group]): Group => ({ origin: 'form', element, ...group }));
  return [...owned, ...implicitGroups(ownerless, free)];
}

/** A component that holds controls is their frame; an editor within an editor is part of it. */
function isField({ element, scope }: Site, inForm: boolean, { held }: Survey): boolean {
  const kind = kindOf(element, inForm);
  if (kind === 'contenteditable') return !scope.editor;
  if (kind !== 'custom') return kind !== undefined;
  const range = held.get(element);
  return range === undefined || range.end - range.start === 1;
}

const parentOf = (element: Element): Element | undefined => {
  const { parent } = element;
  return parent && 'attribs' in parent ? parent : undefined;
};

function implicitGroups(controls: readonly Site[], buttons: readonly Site[]): Group[] {
  const holdingButtons = new Set<Element>();
  for (const { element } of buttons) {
    let around = parentOf(element);
    while (around && !holdingButtons.has(around)) {
      holdingButtons.add(around);
      if (isSection(around)) break;
      around = parentOf(around);
    }
  }
  const containerOf = (element: Element): Element => {
    let container = element;
    for (let around = parentOf(element); around; around = parentOf(around)) {
      container = around;
      if (holdingButtons.has(around) || isSection(around)) break;
    }
    return container;
  };
  const containers = new Set(controls.map(({ element }) => containerOf(element)));
  const groups = new Map<Element, { controls: Site[]; buttons: Site[] }>();
  for (const site of controls) {
    let container = containerOf(site.element);
    for (let around = parentOf(container); around && !isWholePage(around); around = parentOf(around)) {
      if (containers.has(around)) container = around;
    }
    const group = groups.get(container);
    if (group) group.controls.push(site);
    else groups.set(container, { controls: [site], buttons: [] });
  }
  for (const site of buttons) {
    let around = parentOf(site.element);
    while (around && !groups.has(around)) around = parentOf(around);
    if (around) groups.get(around)?.buttons.push(site);
  }
  return [...groups].map(([element, group]) => ({ origin: 'implicit', element, site: undefined, ...group }));
}

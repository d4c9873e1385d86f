import type { FieldKind } from '../../model/index.ts';
import { inputKinds } from '../input-kind.ts';
import type { Element } from '../parsers/html.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Whether an element is one of HTML's, by namespace; in text that was read by its tags alone none is stated. */
export const isHtml = (element: Element): boolean =>
  element.namespace === undefined || element.namespace === htmlNamespace;

const buttonTypes: ReadonlySet<string> = new Set(['submit', 'reset', 'button', 'image']);

/** The elements that `form.elements` counts (HTML standard, "listed elements"), input buttons with an image apart. */
const listed: ReadonlySet<string> = new Set(['button', 'fieldset', 'input', 'object', 'output', 'select', 'textarea']);

/** Every element of HTML, living or obsolete: whatever has another name is a component or a custom element. */
const known: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark
  marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option
  output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select
  selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/),
);

/** Parts of component names that ask nothing, though they have a `name` or `label`. */
const askingNothing =
  /(?:^|[-:.])(?:icon|icons|button|btn|tab|tabs|menu|menuitem|image|img|avatar|slot|link|template|option|item|column|col|step|breadcrumb|badge|chip|tag|alert|dialog|modal|drawer|card|list|header|footer|tooltip|section|panel|group|fieldset|label|form|include|page|route|view|block|param|with|facet|attribute|message|messages|error|errors|feedback|hint|help|output|outputtext|outputlabel|chart|map|player|video|share|like|svg|element)$/i;

/** Parts of component names that ask something even outside of a form. */
export const asking =
  /input|field|select|textarea|(?:form-|[.:])control|text-?box|check-?box|radio|picker|combobox|autocomplete|upload|dropdown|typeahead|switch|slider/i;

/** Whether what is in an element can be edited in place: then it is a value, not a text. */
export function isEditingHost({ attribs }: Element): boolean {
  const value = attribs['contenteditable'];
  return value !== undefined && /^(?:true|plaintext-only|)$/i.test(value.trim());
}

export const typeOf = (element: Element): string => (element.attribs['type'] ?? '').trim().toLowerCase();

/** A button, by its tag and type. */
export function isButton(element: Element): boolean {
  return element.name === 'button' || (element.name === 'input' && buttonTypes.has(typeOf(element)));
}

/** What `form.elements` would hold; a form's own image buttons are left out there. */
export function isListed(element: Element): boolean {
  return listed.has(element.name) && !(element.name === 'input' && typeOf(element) === 'image');
}

/**
 * What kind of field an element is, or undefined where it is none.
 * @param inForm outside of a form a component must be named like a control, or be bound like one
 */
export function kindOf(element: Element, inForm: boolean): FieldKind | undefined {
  const { name } = element;
  if (name === 'input') {
    const type = typeOf(element);
    if (buttonTypes.has(type)) return undefined;
    return inputKinds.has(type) ? (type as FieldKind) : 'text';
  }
  if (name === 'select' || name === 'textarea') return name;
  if (isEditingHost(element)) return 'contenteditable';
  return !known.has(name) && isComponentField(element, inForm) ? 'custom' : undefined;
}

/** Attributes that tie a component to a value. */
export const bindings = [
  'v-model',
  'ng-model',
  '[(ngmodel)]',
  'formcontrolname',
  'x-model',
  'wire:model',
  'v-validate',
];

/** A component with a longer name, or one that holds a tag, is none. */
export const longestName = 80;

function isComponentField({ name, attribs }: Element, inForm: boolean): boolean {
  if (name.length > longestName || name.includes('<') || askingNothing.test(name)) return false;
  const named = Boolean(attribs['name'] ?? attribs['label']);
  const bound = bindings.some((binding) => binding in attribs);
  const required = 'required' in attribs || ':required' in attribs || 'aria-required' in attribs;
  if (inForm && (named || bound)) return true;
  if (asking.test(name)) return named || bound || ((required || inForm) && Boolean(attribs['id']));
  return bound && named;
}

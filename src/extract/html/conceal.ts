import type { Element } from '../parsers/html.ts';

/** Styles that keep an element out of sight: not shown, of no size or opacity, cut away, or moved off the screen. */
const hidingStyles: readonly RegExp[] = [
  /(?:^|[;\s])display\s*:\s*none/i,
  /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i,
  /(?:^|[;\s])(?:left|right|top|bottom|text-indent|margin|margin-left|margin-top)\s*:\s*-\d{3,}/i,
  /(?:^|[;\s])clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%/i,
  /(?:^|[;\s])(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i,
  /transform\s*:\s*scale\(\s*0/i,
];

/** Classes by which the common style sheets, and those who set traps, keep something out of sight. */
const hidingClass =
  /^(?:(?:u-|is-)?hidden|hide|d-none|display-?none|invisible|visually-?hidden|sr-only|screen-?reader-(?:text|only)|honey-?pot|honey|ohnohoney|hp|hpot|anti-?spam|gform_validation_container|wpforms-field-hp)$/;

/** Classes that show something after all: on wide screens, or once something is chosen (`hidden md:flex`). */
const showingClass =
  /^\S+:!?(?:block|flex|grid|contents|visible|not-sr-only|inline\S*|table\S*)$|^d-(?:sm|md|lg|xl|xxl)-(?!none)\S+$/;

/** Whether a class attribute keeps what bears it out of sight. */
export function classesHide(classes: string): boolean {
  const words = classes.trim().toLowerCase().split(/\s+/);
  return words.some((word) => hidingClass.test(word)) && !words.some((word) => showingClass.test(word));
}

/** Whether a style attribute, or the declarations of a style rule, hide what they apply to. */
export function styleHides(style: string): boolean {
  return hidingStyles.some((pattern) => pattern.test(style.slice(0, 2_000)));
}

/** Whether an element is kept out of sight by its own style, `hidden` or `aria-hidden`. */
export function hidesItself({ attribs }: Element): boolean {
  if (attribs['hidden'] !== undefined || attribs['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  return attribs['style'] !== undefined && styleHides(attribs['style']);
}

/** Whether an element has a class that is known to keep it out of sight. */
export const hasHidingClass = ({ attribs }: Element): boolean =>
  attribs['class'] !== undefined && classesHide(attribs['class']);

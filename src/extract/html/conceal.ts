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
const hidingClasses: ReadonlySet<string> = new Set(
  `visually-hidden visuallyhidden sr-only screen-reader-text screenreader-only u-hidden is-hidden hidden hide d-none
  display-none displaynone invisible hp honeypot honey-pot honey ohnohoney hpot gform_validation_container
  wpforms-field-hp antispam anti-spam`.split(/\s+/),
);

const words = (value: string | undefined): string[] => value?.trim().toLowerCase().split(/\s+/) ?? [];

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
export function hasHidingClass({ attribs }: Element): boolean {
  return attribs['class'] !== undefined && words(attribs['class']).some((word) => hidingClasses.has(word));
}

/** Attributes that hold what a person would type; of controls with choices they say which one is meant. */
const typed =
  /(\b(?:value|defaultValue|initialValue|defaultInputValue)\s*=\s*)(?:"[^"]*"|'[^']*'|\{\s*(?:"[^"]*"|'[^']*'|`[^`]*`|-?\d[\d.]*)\s*\})/gu;

/** A start tag without prefilled values: `value="…"`. */
export function redact(tag: string): string {
  return /\btype=(?:"|\{")?(?:radio|checkbox)/u.test(tag) ? tag : tag.replace(typed, '$1"…"');
}

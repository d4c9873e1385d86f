const limit = 160;

/** White space collapsed and ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A text for people to recognise a place by: on one line, at most 160 characters, an ellipsis where it was cut.
 * Values that people typed must be gone from it already.
 */
export function excerpt(text: string): string {
  // A tag may be a megabyte of blanks; what follows its first part would be cut off anyway.
  const line = collapse(text.slice(0, limit * 20));
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

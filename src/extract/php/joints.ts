/** What brings a string to its place: `echo`, `return`, `$html .=`. */
export const lead = /^(?:(?:echo|print|return)\b|[$\w][^=?]*?\.?=(?![=>]))?[\s(]*/i;

/** The sign behind a string to which something is joined. */
export const joint = /^\s*[.,]\s*/;

/** What is joined to a string that follows; nothing where it is no expression of its own. */
export function beforeJoint(code: string): string {
  const written = code.trimEnd();
  const joined = /[.,]$/.test(written) ? written.slice(0, -1).trimEnd() : '';
  return isBalanced(joined) ? joined : '';
}

function isBalanced(code: string): boolean {
  let depth = 0;
  for (const unit of code) {
    if (unit === '(' || unit === '[') depth++;
    else if ((unit === ')' || unit === ']') && --depth < 0) return false;
  }
  return depth === 0;
}

/** What remains before the brackets that were opened earlier are closed. */
export function withoutClosing(code: string): string {
  let depth = 0;
  for (let at = 0; at < code.length; at++) {
    const unit = code[at];
    if (unit === '(' || unit === '[') depth++;
    else if ((unit === ')' || unit === ']') && --depth < 0) return code.slice(0, at).trimEnd();
  }
  return depth === 0 ? code.trimEnd() : '';
}

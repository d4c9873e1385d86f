/** A group that is still open. */
interface Group {
  /** Whether an earlier alternative matches nothing. */
  earlier: boolean;
  /** Whether all that was read of this alternative matches nothing. */
  sequence: boolean;
  /** Whether the last item does; a quantifier may still change it. */
  last: boolean;
  readonly negated: boolean;
}

/**
 * Whether a regular expression finds a match in the empty string.
 *
 * It is told from the pattern alone, in one pass: running a stranger's pattern may take forever.
 *
 * @param source as written between the slashes
 * @see https://tc39.es/ecma262/#sec-patterns
 */
export function matchesEmpty(source: string): boolean {
  const open = (negated = false): Group => ({ earlier: false, sequence: true, last: true, negated });
  const stack: Group[] = [open()];
  const item =
    /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>|[a-z-]+:)|[()|]|[*?+]|\{\d+(?:,\d*)?\}|[\s\S]/gu;
  let afterQuantifier = false;

  for (const [token] of source.matchAll(item)) {
    const group = stack.at(-1) ?? open();
    const quantified = /^(?:[*?+]|\{\d)/u.test(token);
    if (quantified) {
      // A second `?` only makes the first quantifier lazy.
      if (!afterQuantifier && (/^[*?]/u.test(token) || /^\{0+[,}]/u.test(token))) group.last = true;
      afterQuantifier = true;
      continue;
    }
    afterQuantifier = false;
    if (token === ')') {
      if (stack.length > 1) stack.pop();
      const matches = group.earlier || (group.sequence && group.last);
      const outer = stack.at(-1) ?? open();
      outer.last = group.negated ? !matches : matches;
      continue;
    }
    group.sequence &&= group.last;
    group.last = true;
    if (token === '|') {
      group.earlier ||= group.sequence;
      group.sequence = true;
    } else if (token.startsWith('(')) stack.push(open(/^\(\?<?!/u.test(token)));
    else if (token === '^' || token === '$' || token === '\\B' || /^\\(?:[1-9]|k<)/u.test(token)) group.last = true;
    else group.last = false;
  }
  const whole = stack[0] ?? open();
  return whole.earlier || (whole.sequence && whole.last);
}

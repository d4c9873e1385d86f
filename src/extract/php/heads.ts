const headWord = /(?:\s|\})*\b(?:else\s*if|elseif|if|for|foreach|while)\s*\(/y;
const otherwise = /(?:\s|\})*\belse\b(?!\s*if\b)/y;

/** Where each head without braces ends, and where the statement proper begins. */
export function headsIn(code: string): { readonly ends: readonly number[]; readonly at: number } {
  const ends: number[] = [];
  for (let at = 0; ends.length < 10; ) {
    otherwise.lastIndex = at;
    headWord.lastIndex = at;
    const word = headWord.exec(code);
    const end = word ? endOfParentheses(code, headWord.lastIndex - 1) : otherwise.test(code) ? otherwise.lastIndex : -1;
    if (end < 0) return { ends, at: ends.length > 0 ? at : startOfStatement(code) };
    if (/^\s*:(?!:)/.test(code.slice(end, end + 50))) return { ends, at: code.indexOf(':', end) + 1 };
    ends.push(end);
    at = end;
  }
  return { ends, at: ends.at(-1) ?? 0 };
}

/** Behind braces and labels that stand before a statement. */
function startOfStatement(code: string): number {
  return (
    /^(?:[\s}]|(?:else|default|case\b[^:;{}]{0,200})\s*:(?!:)|(?:endif|endforeach|endfor|endwhile)\s*;)*/.exec(
      code,
    )?.[0].length ?? 0
  );
}

function endOfParentheses(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '(') depth++;
    else if (code[at] === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

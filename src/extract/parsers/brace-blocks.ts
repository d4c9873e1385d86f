import type { Step } from './template-language.ts';

type Opening = Extract<Step, { does: 'open' }>;

/** Strings and comments of PHP and JavaScript, in which braces and words mean nothing; what is not closed reaches to the end. */
const passedOver =
  /'(?:[^'\\]|\\.)*(?:'|\\?$)|"(?:[^"\\]|\\.)*(?:"|\\?$)|`(?:[^`\\]|\\.)*(?:`|\\?$)|\/\*.*?(?:\*\/|$)|(?:\/\/|#(?!\[))[^\n]*/gs;

/** Blanks out strings and comments, so that offsets stay and only code is left. */
function codeOnly(code: string): string {
  return code.replace(passedOver, (match) => ' '.repeat(match.length));
}

const head = /\b(if|elseif|else\s+if|else|foreach|for|while|switch|case|default)\b\s*((?:(?!\belse\b).)*)$/s;
const word =
  /\b(?:(?<end>endif|endforeach|endfor|endwhile|endswitch)|if|elseif|else|foreach|for|while|switch|case|default)\b/y;

/** No statement of interest is longer: what is looked back at stays short. */
const longest = 2000;

/** The steps of one piece of code, while they are collected. */
class Steps {
  readonly list: Step[] = [];
  /** What the brace before this place closed: `else` goes on with it. */
  #closed: Opening | 'outer' | undefined;

  open(step: Opening): void {
    this.list.push(step);
  }

  /** A block that opened in the same piece ends without a trace, with all its branches. */
  close(until: string): void {
    let last = this.list.length - 1;
    while (this.list[last]?.does === 'else') last--;
    const step = this.list[last];
    if (step?.does === 'open' && step.until === until) {
      this.list.length = last;
      this.#closed = step;
    } else {
      this.list.push({ does: 'close', until });
      this.#closed = 'outer';
    }
  }

  /** Another branch of what has just been closed by a brace, or, without braces, of the block around. */
  turn(expression: string | undefined, brace: boolean): void {
    const branch: Step = { does: 'else', ...(expression !== undefined && { expression }) };
    if (brace && this.#closed === 'outer') this.list[this.list.length - 1] = branch;
    else if (brace && this.#closed && this.#closed !== 'outer') {
      this.list.push({
        ...this.#closed,
        expression: expression ?? this.#closed.expression,
        negated: expression === undefined,
      });
    } else this.list.push(branch);
  }
}

/** The expression of a head such as `if ($x)`: what stands in its parentheses, as written. */
function condition(written: string): string {
  return (/^\((.*)\)$/s.exec(written.trim())?.[1] ?? written).trim();
}

/** What the head before a brace or colon says; a brace without a known head opens a block that decides nothing. */
function readHead(steps: Steps, blanked: string, code: string, from: number, to: number): void {
  const brace = blanked[to] === '{';
  const start = Math.max(from, to - longest);
  const before = blanked.slice(start, to);
  const match = head.exec(before);
  const keyword = match?.[1]?.replace(/\s+/, '') ?? '';
  const written = match ? code.slice(start + match.index + (match[1]?.length ?? 0), to) : '';
  if (keyword === 'else') steps.turn(undefined, brace);
  else if (keyword === 'elseif') steps.turn(condition(written), brace);
  else if (keyword === 'case' || keyword === 'default')
    steps.turn(condition(code.slice(start + (match?.index ?? 0), to)), false);
  else if (keyword === 'if' || keyword === 'switch' || (keyword !== '' && match)) {
    const kind = keyword === 'if' || keyword === 'switch' ? 'condition' : 'loop';
    steps.open({ does: 'open', until: brace ? '}' : `end${keyword}`, kind, expression: condition(written) });
  } else if (brace) {
    const kind = /\.(?:forEach|map|each)\s*\(/.test(before) ? 'loop' : 'plain';
    steps.open({ does: 'open', until: '}', kind, expression: code.slice(start, to).trim() });
  }
}

/**
 * The blocks that a piece of PHP or JavaScript opens and closes around the text beside it: `if ($x) {`, `} else {`,
 * `}`, and PHP's `if ($x):`, `else:`, `endif`. Blocks that open and close inside of the piece cancel each other.
 */
export function braceSteps(code: string): readonly Step[] {
  const blanked = codeOnly(code);
  const steps = new Steps();
  let statement = 0;
  let hasHead = false;
  let depth = 0;
  const startStatement = (at: number): void => {
    statement = at;
    hasHead = false;
  };
  for (let at = 0; at < blanked.length; at++) {
    const unit = blanked[at] ?? '';
    word.lastIndex = at;
    const match = /[eifwscd]/.test(unit) ? word.exec(blanked) : null;
    if (match?.groups?.['end']) steps.close(match[0]);
    else if (match) hasHead = true;
    else if (unit === '(' || unit === '[') depth++;
    else if (unit === ')' || unit === ']') depth--;
    else if (unit === ';') startStatement(at + 1);
    else if (unit === '{') {
      readHead(steps, blanked, code, statement, at);
      startStatement(at + 1);
    } else if (unit === '}') {
      steps.close('}');
      startStatement(at + 1);
    } else if (unit === ':' && hasHead && depth <= 0 && blanked[at + 1] !== ':' && blanked[at - 1] !== ':') {
      if (blanked.slice(Math.max(statement, at - longest), at).includes('?')) continue;
      readHead(steps, blanked, code, statement, at);
      startStatement(at + 1);
    }
  }
  return steps.list;
}

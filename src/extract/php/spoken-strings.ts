import type { CodeBlock, Literal } from './literals.ts';

/** A string that comes out. */
export interface SpokenString extends Literal {
  /** It is a pattern of `sprintf`: `%s` stands for something that is put in. */
  readonly formats: boolean;
}

/** What a piece of PHP code lets come out as it is. */
export interface SpokenStrings {
  /** In order. */
  readonly spoken: readonly SpokenString[];
  /** Behind each `;` and `{` that ends a statement or its head. */
  readonly boundaries: readonly number[];
}

/** Without any of these, no string of a piece of code is part of a page. */
export const markup = /<[a-z/!]/i;

/** What a choice between strings is read for. */
const controls = /<(?:form|input|select|textarea)\b/i;

/** A control that says itself what it is called: one whose name comes from elsewhere is a builder's. */
const namedControl =
  /<(?:input|select|textarea)\b[^<>]{0,500}?\b(?:name|id|placeholder|ng-model|v-model)\s*=\s*\\?["']?[a-z\x80-\uffff]/i;

/** Patterns that look for markup, and programs that make it. */
const noMarkup = /^\s*([/#~@%|!]).*\1[a-z]*\s*$/is;
const script = /\bdocument\.\w|\bfunction\s*\(|\$\(|innerHTML|\.(?:append|html)\(/;

/** Functions that print or end with what they are given, and those that return it. */
const printing = /^(?:die|exit|print|echo|printf|vprintf|_e)$/i;
const formatting = /^v?s?printf$/i;
const passing = /^(?:sprintf|vsprintf|nl2br|utf8_(?:en|de)code|trim|ltrim|rtrim|array|list|__|t)$/i;
/** Methods that may put a string into a page. */
const keeping = /^(?:write|append|add|output|html|echo|print|render|set)\w*$|^array_push$/i;

/** Strings that end up in one place, such as a variable. */
interface Destination {
  /** The statements that bring markup. */
  readonly markedUp: Set<number>;
  holdsControls: boolean;
  holdsScript: boolean;
}

/** A literal, with the place where its value goes. */
interface Spoken {
  readonly literal: Literal;
  readonly level: Level;
  readonly destination: Destination | 'page' | undefined;
  readonly statement: number;
  readonly appended: boolean;
  /** The choice (`x ? 'a' : 'b'`) of which it is a branch. */
  readonly choice: Choice | undefined;
}

interface Choice {
  holdsControls: boolean;
}

/** Between one pair of brackets, or between the braces of a block. */
interface Level {
  readonly bracket: '' | '(' | '[' | '{';
  destination: Destination | 'page' | undefined;
  appended: boolean;
  /** Within a choice of a level around. */
  readonly outerChoice: Choice | undefined;
  choice: Choice | undefined;
  /** Where the statement began, as far as the level holds statements. */
  start: number;
  /** Between the parentheses of a function that puts values into its first string. */
  formats: boolean;
  /** Something is compared or chosen: what stands before is not what comes out. */
  decides: boolean;
}

const token =
  /\$?[A-Za-z_\x80-\uffff][\w\x80-\uffff]*|\?->|->|::|=>|[=!]==?|<=|>=|<>|&&|\|\||\?\?=?|[-+*/%^&|.]=|[()[\]{};?:<>=,.]|"/g;

const closes: Readonly<Record<string, Level['bracket']>> = { ')': '(', ']': '[', '}': '{' };

/** Follows a piece of code as far as it decides where the value of a string goes. */
class Walk {
  readonly boundaries: number[] = [];
  readonly all: Spoken[] = [];
  readonly #bare: string;
  readonly #text: string;
  readonly #destinations = new Map<string, Destination>();
  readonly #levels: Level[];
  readonly #open = new Map<Level['bracket'], number>();
  readonly #printsAll: boolean;
  #statement = 0;
  #before = '';

  constructor(text: string, bare: string, isOutput: boolean) {
    this.#text = text;
    this.#bare = bare;
    this.#printsAll = isOutput;
    this.#levels = [this.#level('', 0, undefined, undefined)];
    if (isOutput) this.#top.destination = 'page';
  }

  get #top(): Level {
    return this.#levels.at(-1) as Level;
  }

  #level(
    bracket: Level['bracket'],
    start: number,
    destination: Level['destination'],
    outerChoice: Choice | undefined,
  ): Level {
    const appended = bracket === '{' || bracket === '' ? false : this.#top.appended;
    return { bracket, destination, appended, outerChoice, choice: undefined, start, formats: false, decides: false };
  }

  run(from: number, literals: readonly Literal[]): void {
    let next = 0;
    token.lastIndex = 0;
    for (let match = token.exec(this.#bare); match; match = token.exec(this.#bare)) {
      const [written] = match;
      if (written === '"') {
        const literal = literals[next++];
        if (!literal) break;
        this.#speak(literal);
        token.lastIndex = literal.end - from;
      } else this.#step(written, match.index);
      this.#before = written;
    }
  }

  #speak(literal: Literal): void {
    const level = this.#top;
    const { destination, appended, outerChoice, choice } = level;
    const body = this.#text.slice(literal.inside, literal.insideEnd);
    const spoken = { literal, level, destination, statement: this.#statement, appended };
    this.all.push({ ...spoken, choice: choice ?? outerChoice });
    const around = choice ?? outerChoice;
    if (around && controls.test(body)) around.holdsControls = true;
    if (destination === undefined || destination === 'page') return;
    if (markup.test(body)) destination.markedUp.add(this.#statement);
    destination.holdsControls ||= namedControl.test(body) && !noMarkup.test(body);
    destination.holdsScript ||= script.test(body) && !/<script/i.test(body);
  }

  #step(written: string, at: number): void {
    const level = this.#top;
    if (written === '(') this.#openCall();
    else if (written === '[') {
      const isIndex = /^(?:[\w$\x80-\uffff]+|[\])"])$/.test(this.#before);
      this.#push(this.#level('[', at, isIndex ? undefined : level.destination, level.choice ?? level.outerChoice));
    } else if (written === '{') {
      this.#push(this.#level('{', at + 1, undefined, undefined));
      this.#endStatement(at + 1);
    } else if (/^[)\]}]$/.test(written)) this.#close(closes[written] ?? '', at);
    else if (written === ';' && (level.bracket === '' || level.bracket === '{')) this.#endStatement(at + 1);
    else if (written === '?' || written === '??') {
      level.decides = true;
      level.choice = { holdsControls: false };
    } else if (/^(?:[=!]==?|<=|>=|<>|<|>|&&|\|\|)$/.test(written) && written !== '=') level.decides = true;
    else if (written === ',') level.choice = undefined;
    else if (written === '=' || written === '.=' || written === '??=') this.#assign(written, at);
    else if (written === '.') this.#join(at);
    else if (/^(?:echo|print)$/i.test(written) && !/->|::|function/.test(this.#before)) this.#go('page');
    else if (/^return$/i.test(written)) this.#go(this.#destination(`return ${this.#statement}`));
  }

  #go(destination: Level['destination']): void {
    const level = this.#top;
    level.destination = destination;
    level.choice = undefined;
    level.decides = false;
    level.appended = false;
  }

  #destination(name: string): Destination {
    const known = this.#destinations.get(name);
    if (known) return known;
    const made = { markedUp: new Set<number>(), holdsControls: false, holdsScript: false };
    this.#destinations.set(name, made);
    return made;
  }

  #assign(operator: string, at: number): void {
    const level = this.#top;
    if (level.bracket === '(') return;
    this.#go(this.#destination(this.#variableBefore(at) ?? `statement ${this.#statement}`));
    level.appended = operator === '.=';
  }

  #variableBefore(at: number): string | undefined {
    const before = this.#bare.slice(Math.max(this.#top.start, at - 80), at);
    return /[$\w][$\w>:-]*(?:\[[^\]]*\])*\s*$/.exec(before)?.[0].trim();
  }

  /** What is joined to what a variable holds goes where that goes: `return $html . '</form>'`. */
  #join(at: number): void {
    const level = this.#top;
    if (level.destination === undefined || level.destination === 'page') return;
    const kept = this.#destinations.get(this.#variableBefore(at) ?? '');
    if (!kept?.holdsControls) return;
    level.destination = kept;
    level.appended = true;
  }

  #openCall(): void {
    const level = this.#top;
    const name = this.#before;
    const around = level.choice ?? level.outerChoice;
    let destination = level.destination;
    if (printing.test(name)) destination = 'page';
    else if (keeping.test(name)) destination = this.#destination(`call ${this.#statement}`);
    else if (/^[\w\x80-\uffff]+$/.test(name) && !passing.test(name) && !/^(?:return|and|or|xor)$/i.test(name))
      destination = undefined;
    else if (/^(?:\$[\w\x80-\uffff]+|\))$/.test(name)) destination = undefined;
    this.#push({ ...this.#level('(', 0, destination, around), formats: formatting.test(name) });
  }

  #push(level: Level): void {
    this.#levels.push(level);
    this.#open.set(level.bracket, (this.#open.get(level.bracket) ?? 0) + 1);
  }

  /** Closes the innermost bracket of a kind, and with it those within; one that is not open is passed over. */
  #close(bracket: Level['bracket'], at: number): void {
    if (!this.#open.get(bracket)) return;
    for (let level = this.#levels.pop(); level; level = this.#levels.pop()) {
      this.#open.set(level.bracket, (this.#open.get(level.bracket) ?? 1) - 1);
      if (level.bracket === bracket) break;
    }
    if (bracket === '{' && this.#top.bracket !== '(' && this.#top.bracket !== '[') this.#begin(at + 1);
  }

  #endStatement(at: number): void {
    this.boundaries.push(at);
    this.#begin(at);
  }

  #begin(at: number): void {
    this.#statement++;
    this.#go(this.#printsAll ? 'page' : undefined);
    this.#top.start = at;
  }
}

function comesOut({ literal, level, destination, appended, choice, statement }: Spoken): boolean {
  if (destination === undefined || literal.insideEnd <= literal.inside) return false;
  if (choice ? !choice.holdsControls : level.decides && level.bracket !== '' && level.bracket !== '{') return false;
  if (destination === 'page') return true;
  if (!destination.holdsControls || destination.holdsScript) return false;
  return appended || destination.markedUp.has(statement);
}

/**
 * Tells the strings by which a piece of code makes a page from those that are data, patterns, queries and messages to
 * others. What is printed is part of the page; what is returned or kept in a variable is so where controls of forms
 * are among it.
 * @param isOutput the code stands in `<?= … ?>`
 */
export function spokenStrings(
  text: string,
  from: number,
  bare: string,
  { literals }: CodeBlock,
  isOutput: boolean,
): SpokenStrings {
  const walk = new Walk(text, bare, isOutput);
  walk.run(from, literals);
  return {
    spoken: walk.all.filter(comesOut).map(({ literal, level }) => ({ ...literal, formats: level.formats })),
    boundaries: walk.boundaries.map((at) => at + from),
  };
}

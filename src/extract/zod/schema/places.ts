import type { Evidence, Span } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { descend, spanIn, ts } from '../../parsers/typescript.ts';
import type { Mark, Place } from './values.ts';

export function spanOf({ file, start, end }: Place): Span {
  return spanIn(file, start, end);
}

export function placeOf(node: ts.Node, file: ts.SourceFile): Place {
  return { file, start: node.getStart(file), end: node.end };
}

/** Arguments of these are values that stand for what a person types. */
const prefilling = new Set(['default', '_default', 'prefault', 'catch']);

/** A stretch of source below a node for people to read, on one line; prefilled texts and numbers are left out. */
function quoteOf({ file, start, end }: Place, node: ts.Node): string {
  const cuts: [number, number][] = [];
  // Excerpts are short: what lies far behind is cut off anyway. What lies before is a method's receiver.
  for (const call of descend(node, (below) => below.pos < start + 20_000 && below.end > start)) {
    const value = ts.isCallExpression(call) && prefilling.has(nameOfCallee(call)) ? call.arguments.at(-1) : undefined;
    if (value && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value) || ts.isTemplateExpression(value))) {
      cuts.push([value.getStart(file), value.end]);
    }
  }
  let text = '';
  let from = start;
  for (const [cut, until] of cuts.filter(([at]) => at >= start && at < end).sort(([a], [b]) => a - b)) {
    text += `${file.text.slice(from, cut)}…`;
    from = until;
  }
  return excerpt(text + file.text.slice(from, end));
}

/** `b` of `a.b(…)`, `a` of `a(…)`, else empty. */
export function nameOfCallee({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** The mark of a call: of a method from its dot on, of a function as a whole. */
export function markOf(call: ts.CallExpression, file: ts.SourceFile, isMethod: boolean): Mark {
  const { expression } = call;
  const receiver = isMethod && ts.isPropertyAccessExpression(expression) ? expression.expression.end : undefined;
  const start = receiver === undefined ? call.getStart(file) : receiver + leadingSpace(file.text, receiver);
  const place = { file, start, end: call.end };
  return { ...place, signal: signalOf(nameOfCallee(call)), quote: () => quoteOf(place, call) };
}

const signals = new Map<string, string>();

/** `superRefine` → `zod-super-refine`. */
function signalOf(name: string): string {
  const known = signals.get(name);
  if (known !== undefined) return known;
  const kebab = name
    .replace(/^_+/u, '')
    .replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => `-${letter}`)
    .toLowerCase();
  const signal = `zod-${kebab}`;
  if (signals.size < 1000) signals.set(name, signal);
  return signal;
}

function leadingSpace(text: string, from: number): number {
  const blank = /\s*/uy;
  blank.lastIndex = from;
  return blank.exec(text)?.[0].length ?? 0;
}

/** The mark of anything else. */
export function markOfNode(signal: string, node: ts.Node, file: ts.SourceFile): Mark {
  const place = placeOf(node, file);
  return { ...place, signal, quote: () => quoteOf(place, node) };
}

export function evidenceOf({ signal, quote, ...place }: Mark): Omit<Evidence, 'grade'> {
  return { signal, quote: quote(), path: place.file.fileName, span: spanOf(place) };
}

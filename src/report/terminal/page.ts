import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../model/index.ts';
import type { RenderOptions } from '../reporter.ts';
import { cut, widthOf, wrap } from './measure.ts';

/** The narrowest page that still reads well, and the widest that the eye follows. */
const narrowest = 48;
const widest = 110;

/** Paper of a certain width: lays out lines, knows nothing of what they say. */
export interface Page {
  /** How wide it is. */
  readonly columns: number;
  readonly paint: ChalkInstance;
  readonly bySeverity: (severity: Severity) => ChalkInstance;
  /** Wraps a text; the first line begins with `first`, the others with as many spaces. */
  readonly hang: (first: string, text: string) => string;
  /** Cuts a text that must stay on one line, behind `indent` columns. */
  readonly cut: (text: string, indent: number) => string;
  readonly rule: () => string;
}

export function openPage({ color, width }: RenderOptions): Page {
  const columns = Math.min(Math.max(width, narrowest), widest);
  const paint = new Chalk({ level: color ? 1 : 0 });
  const bySeverity: Record<Severity, ChalkInstance> = {
    critical: paint.red.bold,
    high: paint.red,
    medium: paint.yellow,
    low: paint.blue,
    info: paint.dim,
  };
  return {
    columns,
    paint,
    bySeverity: (severity) => bySeverity[severity],
    hang: (first, text) => {
      const indent = widthOf(first);
      const lines = wrap(text, columns - indent);
      return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line).join('\n');
    },
    cut: (text, indent) => cut(text, columns - indent - 1),
    rule: () => paint.dim('─'.repeat(columns)),
  };
}

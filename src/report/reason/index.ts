import type { Language } from '../../model/index.ts';
import { german } from './german.ts';

interface Pattern {
  readonly english: RegExp;
  readonly german: string;
}

let compiled: readonly Pattern[] | undefined;

/** A reason may hold another; deeper ones stay as they are. */
const deepest = 6;

/**
 * Why something could not be read, in the reader's language. Several reasons are parted by `; `, as a source's coverage joins
 * them; one that has no German wording stays English.
 */
export function tellReason(reason: string, language: Language): string {
  if (language === 'en') return reason;
  const whole = translate(reason, 0);
  return (
    whole ??
    reason
      .split('; ')
      .map((part) => translate(part, 0) ?? part)
      .join('; ')
  );
}

function translate(reason: string, depth: number): string | undefined {
  compiled ??= german.map(([english, told]) => ({ english: patternOf(english), german: told }));
  for (const { english, german: told } of compiled) {
    const found = english.exec(reason);
    if (!found) continue;
    return told.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = found.groups?.[name] ?? '';
      return name === 'because' && depth < deepest ? (translate(value, depth + 1) ?? value) : value;
    });
  }
  return undefined;
}

/** What `{because}` holds may be long; a part before it holds no colon. */
function patternOf(english: string): RegExp {
  const escaped = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^;]{0,2000}?)`)}$`, 'su');
}

import type { Difference, RegisterComparison } from '../../model/index.ts';
import { visible } from '../../report/index.ts';
import type { RegisterText } from '../text/register/text.ts';

/** What differs, each with its place and what to do; a heading above. */
export function describeDifferences({ path, differences }: RegisterComparison, text: RegisterText): string {
  if (differences.length === 0) return text.agrees(path);
  return [text.differs(path, differences.length), ...differences.map((difference) => describe(difference, text))].join(
    '\n\n',
  );
}

function describe(difference: Difference, text: RegisterText): string {
  const { kind, path, line, form, field, rule, was, is } = difference;
  const place = [form, field].filter((part) => part).join(' › ');
  const subject = [place, rule && `[${rule}]`].filter((part) => part).join(' ');
  return [
    `  ${path}:${line}  ${text.difference[kind](was ?? '', is ?? '')}`,
    ...(subject === '' ? [] : [`    ${subject}`]),
    `    → ${text.remedy[kind]}`,
  ]
    .map(visible)
    .join('\n');
}

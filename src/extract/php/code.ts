import { braceSteps } from '../parsers/brace-blocks.ts';
import { includeOf } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { literalOf, parseCall } from '../parsers/template-arguments.ts';
import type { TagReading } from '../parsers/template-language.ts';
import { readFormFacade } from './form-builder.ts';

const echo = /^(?:echo|print)\b\s*\(?\s*/;

/** `if ($x) echo 'required';`, `if ($x) { echo 'required'; }`: a choice in one piece of code. */
const chosenEcho = /^if\s*\((?<condition>[^{;]*)\)\s*[{:]?\s*(?:echo|print)\s+(?<said>[^;{}]*);?\s*(?:\}|endif)?;?$/;

const includes = /^(?:@?(?:require|include)(?:_once)?)\b\s*\(?\s*(?<target>[^;]*?)\)?\s*;?$/;

/** WordPress's and its like's functions that put a template part here. */
const parts =
  /^(?:get_template_part|locate_template|wc_get_template|get_header|get_sidebar|\$this->(?:partial|insert|element|include|renderPartial|render)|view|partial)$/;

/** The literal end of a path: `__DIR__ . '/fields.php'`. */
function targetOf(written: string): string | undefined {
  const end = /(?:^|\.\s*)('[^']*'|"[^"$]*")\s*$/.exec(written.trim())?.[1];
  return end === undefined ? undefined : literalOf(end);
}

/** What an expression lets come out: a form's control, an included file, a text. */
export function readPhpOutput(expression: string, offset: number): TagReading {
  const call = /^\\?[\w$:>\\-]+\s*\(/.test(expression) ? parseCall(expression, offset) : undefined;
  if (!call) return { expression };
  const form = readFormFacade(call);
  if (form) return form;
  const whole = `${call.receiver}${call.receiver === '' ? '' : '->'}${call.name}`;
  if (parts.test(whole)) return { include: includeOf(targetOf(call.arguments[0]?.value ?? ''), expression) };
  const gap = mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { expression, ...gap };
}

/** Reads what stands between `<?php` and `?>`. */
export function readPhpCode(code: string, offset: number): TagReading {
  const choice = chosenEcho.exec(code)?.groups;
  if (choice) return { expression: `(${choice['condition'] ?? ''}) ? ${choice['said'] ?? ''} : ''` };
  const lead = echo.exec(code)?.[0];
  if (lead !== undefined && !/;\s*\S/.test(code)) {
    return readPhpOutput(code.slice(lead.length).replace(/\s*;?\s*$/, ''), offset + lead.length);
  }
  const include = includes.exec(code)?.groups?.['target'];
  if (include !== undefined) return { include: includeOf(targetOf(include), '') };
  const single = /^[\w$:>\\-]+\s*\([^;]*\)\s*;?$/.test(code)
    ? readPhpOutput(code.replace(/;$/, ''), offset)
    : undefined;
  if (single && (single.include || single.makes || single.opens || single.closes || single.gap)) return single;
  // `_e('Phone')` prints by itself.
  if (single && /^(?:_e|esc_\w+_e|the_\w+|print\w*)\s*\(/.test(code)) return single;
  return { steps: braceSteps(code) };
}

import { braceSteps } from '../parsers/brace-blocks.ts';
import { includeOf } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { type Argument, findOutside, literalOf, parseArguments, parseCall } from '../parsers/template-arguments.ts';
import type { Scope, TagReading } from '../parsers/template-language.ts';
import { readFormFacade } from './form-builder.ts';
import { readFormHelper, rememberArrays } from './form-helper.ts';
import { readCakeForm, readYiiForm } from './model-forms.ts';

const echo = /^(?:echo|print)\b\s*\(?\s*/;

/** `if ($x) echo 'required';`, `if ($x) { echo 'required'; }`: a choice in one piece of code. */
const chosenEcho = /^if\s*\((?<condition>[^{;]*)\)\s*[{:]?\s*(?:echo|print)\s+(?<said>[^;{}]*);?\s*(?:\}|endif)?;?$/;

/** Yii hands over what builds the form's fields: `$form = ActiveForm::begin()`. */
const formAssigned = /^\$\w+\s*=\s*(?=[\w\\]*ActiveForm::begin\s*\()/;

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
export function readPhpOutput(expression: string, offset: number, scope: Scope): TagReading {
  const parts = joinedParts(expression, offset);
  if (parts.length < 2) return readPart(expression, offset, scope);
  const readings = parts.map(({ value, start }) => readPart(value, start, scope));
  const whole = readings.find(({ include, opens, closes }) => include ?? opens ?? closes);
  if (whole) return whole;
  const makes = readings.flatMap((reading) => reading.makes ?? []);
  const gap = readings.find((reading) => reading.gap !== undefined)?.gap;
  return { ...(makes.length > 0 ? { makes } : { expression }), ...(gap !== undefined && { gap }) };
}

/** What is printed one after the other: `form_label('E-mail'), form_input('email')`. */
function joinedParts(expression: string, offset: number): readonly Argument[] {
  if (!/\)\s*[.,]/.test(expression) || findOutside(expression, /\?/y) >= 0) return [];
  return parseArguments(expression, offset).flatMap(({ value, valueStart }) => parseArguments(value, valueStart, '.'));
}

function readPart(expression: string, offset: number, scope: Scope): TagReading {
  const call = /^\\?[\w$:>\\-]+\s*\(/.test(expression) ? parseCall(expression, offset) : undefined;
  if (!call) return { expression };
  const form =
    readFormFacade(call) ?? readFormHelper(call, scope) ?? readCakeForm(call) ?? readYiiForm(call, expression, offset);
  if (form) return form;
  const whole = `${call.receiver}${call.receiver === '' ? '' : '->'}${call.name}`;
  if (parts.test(whole)) return { include: includeOf(targetOf(call.arguments[0]?.value ?? ''), expression) };
  const gap = mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { expression, ...gap };
}

/**
 * Reads what stands between `<?php` and `?>`.
 * @param isPart it is one statement of a larger piece: what it calls need not concern the page
 */
export function readPhpCode(code: string, offset: number, scope: Scope, isPart = false): TagReading {
  rememberArrays(code, scope);
  const choice = chosenEcho.exec(code)?.groups;
  if (choice) return { expression: `(${choice['condition'] ?? ''}) ? ${choice['said'] ?? ''} : ''` };
  const lead = echo.exec(code)?.[0];
  if (lead !== undefined && !/;\s*\S/.test(code)) {
    return readPhpOutput(code.slice(lead.length).replace(/\s*;?\s*$/, ''), offset + lead.length, scope);
  }
  const include = includes.exec(code)?.groups?.['target'];
  if (include !== undefined) return { include: includeOf(targetOf(include), '') };
  const assigned = formAssigned.exec(code)?.[0].length ?? 0;
  const called = code.slice(assigned);
  const single = /^[\w$:>\\-]+\s*\([^;]*\)\s*;?$/.test(called)
    ? readPhpOutput(called.replace(/;$/, ''), offset + assigned, scope)
    : undefined;
  if (single && (single.include || single.makes || single.opens || single.closes)) return single;
  if (single?.gap && !isPart) return single;
  // `_e('Phone')` prints by itself.
  if (single && /^(?:_e|esc_\w+_e|the_\w+|print\w*)\s*\(/.test(code)) return single;
  return { steps: braceSteps(code) };
}

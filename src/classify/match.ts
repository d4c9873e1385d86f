import { createRequire } from 'node:module';
import type * as CssSelect from 'css-select';
import type * as CssWhat from 'css-what';
import picomatch from 'picomatch';
import type { Form } from '../model/index.ts';

/** What an entry of the configuration says about the forms that it means. Every condition that is stated must hold. */
export interface FormMatch {
  readonly files?: readonly string[];
  readonly form?: string;
  readonly selector?: string;
}

/**
 * Compiles the conditions of a configuration entry.
 *
 * A selector is held against the form's own tag, of which only name and attributes are known: it is a compound selector
 * (Selectors Level 4, section 3.1), or several with commas between.
 * @throws RangeError where the selector needs more than the form's own tag
 */
export function formMatcher({ files, form: name, selector }: FormMatch): (form: Form) => boolean {
  const isFile = files ? picomatch([...files], { dot: true }) : () => true;
  const isTag = selector === undefined ? () => true : tagMatcher(selector);
  return (form) => isFile(form.path) && (name === undefined || form.name === name) && isTag(form);
}

/** What reads selectors takes longer to load than most forms take to read, and few configurations have one. */
const load = createRequire(import.meta.url);

function tagMatcher(selector: string): (form: Form) => boolean {
  const { compile }: typeof CssSelect = load('css-select');
  const { isTraversal, parse }: typeof CssWhat = load('css-what');
  if (parse(selector).some((complex) => complex.some(isTraversal))) {
    throw new RangeError(`the selector '${selector}' needs more than the form's own tag`);
  }
  const matches = compile<object, object>(selector);
  return (form) =>
    form.origin === 'form' &&
    matches({ type: 'tag', name: 'form', attribs: form.attributes, children: [], parent: null });
}

import type { PackExamples, WordExample } from '../../rulebook/index.ts';
import type { Services } from '../host.ts';
import type { CliText } from '../text/text.ts';
import type { Fault } from './fault.ts';

/** Reads the vocabularies' labels as a form's labels would be read. */
export async function tryWords(
  { words: examples }: PackExamples,
  packs: readonly string[],
  { audit }: Pick<Services, 'audit'>,
  { packs: words }: CliText,
): Promise<readonly Fault[]> {
  if (examples.length === 0) return [];
  const texts = examples.map((example, index) => ({ path: `${index}.html`, text: formOf(example) }));
  const { forms } = await audit({ texts, paths: [], packs, useIgnoreFiles: false });
  const found = new Map(forms.map((form) => [form.path, form.fields[0]?.classification.category]));
  return examples.flatMap(({ file, line, column, text, category, is }, index) => {
    const taken = found.get(`${index}.html`);
    if (is === (taken === category)) return [];
    const message = is ? words.shouldBe(text, category, taken) : words.shouldNotBe(text, category);
    return [{ file, line, column, message }];
  });
}

/** A form that asks nothing else. */
function formOf({ language, category, text }: WordExample): string {
  const type = category.startsWith('consent') ? 'checkbox' : 'text';
  if (language === 'und') return `<form><input type="${type}" name="${quoted(text)}"></form>`;
  return `<form lang="${language}"><label>${quoted(text)} <input type="${type}"></label></form>`;
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = 'the shop sends every order within two days and tells you by mail when it has left our house'.split(' ');

/** Text without forms, the same for the same number. */
const prose = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 11) % words.length]).join(' ');

/** About one HTML file in four has forms, as in real projects. */
function page(seed: number): string {
  const paragraphs = Array.from(
    { length: 20 + (seed % 60) },
    (_, index) => `<p class="t${index}">${prose(seed + index, 60)}</p>`,
  );
  const form = `<form id="f${seed}" action="/send" method="post" data-purpose="contact">
  <label for="email">E-mail *</label><input id="email" name="email" type="email" required>
  <label for="phone">Phone</label><input id="phone" name="phone" type="tel">
  <label for="message">Message</label><textarea id="message" name="message"></textarea>
  <button>Send</button>
</form>`;
  return `<!doctype html><html lang="en"><head><title>Page ${seed}</title></head><body>
<h1>Page ${seed}</h1>${seed % 4 === 0 ? form : ''}${paragraphs.join('\n')}</body></html>`;
}

/** About one component in five has a form. */
function component(seed: number): string {
  const functions = Array.from(
    { length: 10 + (seed % 30) },
    (_, index) => `export function part${index}(items: readonly string[]): string {
  const kept = items.filter((item) => item.length > ${index} && item !== '${words[index % words.length]}');
  return kept.map((item) => item.toUpperCase()).join(', ');
}`,
  );
  const form = `export function Form${seed}() {
  return (<form action="/send" method="post"><label htmlFor="email">E-mail</label>
    <input id="email" name="email" type="email" required /><input name="phone" type="tel" /></form>);
}`;
  return `import { useState } from 'react';\n${seed % 5 === 0 ? form : ''}\n${functions.join('\n')}\n`;
}

/** Writes a project of `count` pages and as many components. */
export function writeProject(folder: string, count: number): void {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  for (let seed = 0; seed < count; seed += 1) {
    writeFileSync(join(folder, 'pages', `page-${seed}.html`), page(seed));
    writeFileSync(join(folder, 'src', `part-${seed}.tsx`), component(seed));
  }
}

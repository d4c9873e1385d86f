/** A text in a cell or a line: nothing in it is read as Markdown's own. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([\\|<>*_[\]`])/g, '\\$1')
    .trim();
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

export const codes = (ids: readonly string[]): string => ids.map(code).join(', ');

/** A list, or nothing where it is empty. */
export function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
}

/** A page that says how it came to be. */
export function page(title: string, intro: string, parts: readonly string[]): string {
  const made =
    '<!-- Made by `npm run reference` from `rules/` and the checks. A test keeps it true; change those instead. -->';
  return `${[`# ${title}`, made, intro, ...parts].join('\n\n')}\n`;
}

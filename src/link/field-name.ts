/**
 * One spelling for names that mean the same field in markup, in form libraries and in schemas: `address[street]` and
 * `address.street`; `items.0.name`, `items[0].name` and `items[].name`; `tags[]` and `tags`.
 */
export function normaliseName(name: string): string {
  const parts = name
    .replace(/\[([^[\]]*)\]/gu, '.$1')
    .split('.')
    .map((part) => (/^\d*$/u.test(part) ? '[]' : part.replace(/^["']|["']$/gu, '')));
  while (parts.at(-1) === '[]' && parts.length > 1) parts.pop();
  return parts.join('.');
}

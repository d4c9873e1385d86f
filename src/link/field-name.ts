/**
 * One spelling for names that mean the same field in markup, in form libraries and in schemas: `address[street]` and
 * `address.street`; `items.0.name`, `items[0].name` and `items[].name`; `tags[]` and `tags`. An entry of a list is `*`.
 * @returns the empty string for the empty name, which means no field
 */
export function normaliseName(name: string): string {
  if (name === '') return '';
  const parts = name
    .replace(/\[["']?([^[\]"']*)["']?\]/gu, '.$1')
    .replace(/^\./u, '')
    .split('.')
    .map((part) => (/^\d*$/u.test(part) ? '*' : part));
  while (parts.length > 1 && parts.at(-1) === '*') parts.pop();
  return parts.join('.');
}

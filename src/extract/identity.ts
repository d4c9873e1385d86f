const longest = 120;

/**
 * Names things below a prefix so that each has an id of its own: the name itself, or its ordinal among the nameless,
 * with `-2`, `-3` … where it was taken. Ids stay the same while names and their order do.
 */
function identifiers(prefix: string): (name: string) => string {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  let nameless = 0;
  return (name) => {
    const short = name.trim().slice(0, longest).toWellFormed();
    if (short === '') nameless += 1;
    const wanted = short || String(nameless);
    let repeat = repeats.get(wanted) ?? 1;
    let id = repeat === 1 ? wanted : `${wanted}-${repeat}`;
    while (taken.has(id)) {
      repeat += 1;
      id = `${wanted}-${repeat}`;
    }
    repeats.set(wanted, repeat);
    taken.add(id);
    return prefix + id;
  };
}

/**
 * Ids for the forms of one file, to be called once a form, in the order of the source.
 * @param path the file's
 * @returns from a form's name or id attribute, symbol, or nothing, to `<path>#<name or ordinal>`
 */
export function formIdentifiers(path: string): (name: string) => string {
  return identifiers(`${path}#`);
}

/**
 * Ids for the fields of one form, to be called once a field, in the order of the source.
 * @param formId as `formIdentifiers` gave it
 * @returns from a field's name to `<form's id>/<name or ordinal>`
 */
export function fieldIdentifiers(formId: string): (name: string) => string {
  return identifiers(`${formId}/`);
}

/** Whether a category is another one or stands below it. */
export function isWithin(category: string, ancestor: string): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}

/** Whether a category is one of several others or stands below one. */
export function isAmong(category: string | undefined, ancestors: readonly string[]): boolean {
  return category !== undefined && ancestors.some((ancestor) => isWithin(category, ancestor));
}

/** What one field may well ask for together: `PLZ / Ort`, "I accept the terms and the privacy notice", "User name or e-mail". */
const askedTogether = [
  ['consent'],
  ['contact.address'],
  ['identity.name'],
  ['account.username', 'account.identifier', 'contact.email'],
] as const;

/** Whether both are often asked for in one field. */
export function areAskedTogether(one: string, other: string): boolean {
  return askedTogether.some((group) => isAmong(one, group) && isAmong(other, group));
}

/** Whether one of two categories stands for the other as well. */
export function areKin(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Whether a category is another one or stands below it. */
export function isWithin(category: string, ancestor: string): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}

/** Groups of which one field may well ask for several members: `PLZ / Ort`, "I accept the terms and the privacy notice". */
const askedTogether = ['consent', 'contact.address', 'identity.name'];

/** Whether both are members of a group that is often asked for in one field. */
export function areAskedTogether(one: string, other: string): boolean {
  return askedTogether.some((group) => isWithin(one, group) && isWithin(other, group));
}

/** Whether one of two categories stands for the other as well. */
export function areKin(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

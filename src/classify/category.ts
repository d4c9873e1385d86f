/** Whether a category is another one or stands below it. */
export function isWithin(category: string, ancestor: string): boolean {
  return category === ancestor || category.startsWith(`${ancestor}.`);
}

/** Whether one of two categories stands for the other as well. */
export function areKin(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** `1 field`, `2 fields`. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

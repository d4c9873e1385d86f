/** What is answered where nothing personal is asked: that it is not, nothing at all, or that it keeps robots away. */
export const impersonal: readonly (string | null)[] = [null, 'none', 'technical.anti_abuse'];

/** Whether a category is one that counts as right, lies below one, or stands one level above. */
export const isAccepted = (category: string, accept: readonly (string | null)[]): boolean =>
  accept.some(
    (accepted) =>
      accepted !== null &&
      (category === accepted ||
        category.startsWith(`${accepted}.`) ||
        (accepted.includes('.') && accepted.slice(0, accepted.lastIndexOf('.')) === category)),
  );

/** Something that the person at the command line can put right; the message says what, in their language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

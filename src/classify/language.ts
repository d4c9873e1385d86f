import type { Form } from '../model/index.ts';

/** The primary language subtag (BCP 47), lower case; empty where the form states no language. */
export const languageOf = (form: Form): string => form.language?.toLowerCase().split(/[-_]/)[0] ?? '';

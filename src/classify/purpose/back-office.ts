import type { Form } from '../../model/index.ts';

/** What a back office asks of the staff themselves; `none` for its searches and filters. */
export const staffPurposes: readonly string[] = ['login', 'password_reset', 'none'];

/** The folders in which programs keep what only their staff sees. */
const folders = /(?:^|[/\\])(?:wp-)?(?:admin|administration|administrator|backend|back-?office)[/\\+]/i;

/** Files that name it themselves: `admin-user-create.tsx`, `AdminUserCreate.tsx`. */
const files = /(?:^|[/\\])(?:admin[-_.]|Admin(?=[A-Z]))[^/\\]*$/;

/**
 * Whether a form stands among those that staff fill in about products, customers and settings. Its words (`newsletter`,
 * `shipping`, `booking`) tell what the program manages, and not what the form's own reader is asked for.
 */
export function isBackOffice({ path }: Form): boolean {
  return folders.test(path) || files.test(path);
}

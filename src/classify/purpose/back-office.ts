import type { Form } from '../../model/index.ts';
import type { FieldSet } from './field-set.ts';
import type { PurposeVote } from './vote.ts';

/** What a back office asks of the staff themselves; `none` for its searches and filters. */
const staffPurposes: readonly string[] = ['login', 'password_reset', 'none'];

/** What a back office records of the people that it is there for. */
const recorded: readonly string[] = ['account_registration', 'membership', 'patient_intake', 'appointment_booking'];

/** What tells that a person is recorded, and not a product or a setting. */
const ofPersons = ['identity.name', 'demographic.birth_date', 'official.national_id', 'account.password'];

/** What staff are asked themselves; of the people they record, what is said in words. */
export const staffVotes = (votes: readonly PurposeVote[], set: FieldSet): readonly PurposeVote[] =>
  votes.filter(
    ({ purpose, signal }) =>
      staffPurposes.includes(purpose) ||
      (recorded.includes(purpose) && signal !== 'field-set' && set.count(...ofPersons) > 0),
  );

/** The folders in which programs keep what only their staff sees. */
const folders =
  /(?:^|[/\\])(?:wp-)?(?:admin|admin-?panel|administrat(?:ion|or|ie)|administraci[oó]n|amministrazione|verwaltung|beheer|backend|back-?office|cms|panel)[/\\+]/i;

/** Files that name it themselves: `admin-user-create.tsx`, `AdminUserCreate.tsx`, `panel-admina.php`. */
const files = /(?:^|[/\\])(?:admin[-_.]|Admin(?=[A-Z])|[\w-]*[-_]admin[ai]?\.)[^/\\]*$/;

/**
 * Whether a form stands among those that staff fill in about products, customers and settings. Its words (`newsletter`,
 * `shipping`, `booking`) tell what the program manages, and not what the form's own reader is asked for.
 */
export function isBackOffice({ path }: Pick<Form, 'path'>): boolean {
  return folders.test(path) || files.test(path);
}

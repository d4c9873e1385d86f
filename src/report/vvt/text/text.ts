import type { LegalBasis } from '../../../model/index.ts';

/** What a record names of those who answer for it (Art. 30(1)(a) GDPR). */
export type ActorKey = 'controller' | 'jointControllers' | 'representative' | 'dataProtectionOfficer';

/** What a record says of a processing activity (Art. 30(1)(b) to (g) GDPR), and what templates ask over and above. */
export type ActivityKey =
  | 'activity'
  | 'record'
  | 'introduced'
  | 'changed'
  | 'department'
  | 'system'
  | 'purposes'
  | 'legalBasis'
  | 'subjects'
  | 'categories'
  | 'specialCategories'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'measures'
  | 'forms';

/** One template: its columns in their order, and the words for what stands in them. */
export interface VvtText {
  readonly title: string;
  /** The names of the two sheets: at most 31 characters. */
  readonly responsible: string;
  readonly activities: string;
  readonly draft: string;
  readonly actors: Readonly<Record<ActorKey, string>>;
  /** In the order of the template. */
  readonly columns: readonly (readonly [ActivityKey, string])[];
  /** What code cannot know. */
  readonly toBeCompleted: string;
  /** Behind a purpose that was only inferred. */
  readonly toBeConfirmed: string;
  readonly possibly: string;
  readonly noneSeen: string;
  /** Before hosts that forms send to. */
  readonly seen: (hosts: string) => string;
  readonly unclearFields: (count: number) => string;
  readonly legalBasis: Readonly<Record<LegalBasis, string>>;
  readonly art9: (letter: string) => string;
  readonly unknownFile: (extension: string) => string;
}

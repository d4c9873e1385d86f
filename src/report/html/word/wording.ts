import type { Finding, FindingWording } from '../../../model/index.ts';
import { both } from '../both.ts';
import type { Markup } from '../markup.ts';

/** What a finding says, in both languages where it was kept in both. */
export const wordingOf = (finding: Finding, part: keyof FindingWording): Markup =>
  both((_, language) => (finding.translations?.[language] ?? finding)[part]);

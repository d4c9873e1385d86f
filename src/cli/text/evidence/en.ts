import type { EvidenceText } from './text.ts';

export const en: EvidenceText = {
  cannotRead: (file) => `${file} cannot be read`,
  tooLarge: (file) => `${file} is too large to be a report`,
  notWrittenBySparsam: (file) => `${file} is no JSON that sparsam wrote (--format json)`,
  otherSchemaVersion: (file, found, known) =>
    `${file} has schema version ${found}, this sparsam reads ${known}: write it again with this version`,
  notValid: (file, place, reason) => `${file} is not valid at ${place || 'its top'}: ${reason}`,
  contradiction: 'it names what the report does not hold',
  failsByChange: (findings, severity) =>
    `sparsam: fails because of ${findings} new or worse ${findings === 1 ? 'finding' : 'findings'} of severity ${severity} or above`,
};

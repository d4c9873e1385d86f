import type { EvidenceText } from './text.ts';

export const en: EvidenceText = {
  cannotRead: (file) => `${file} cannot be read`,
  tooLarge: (file) => `${file} is too large to be a report`,
  notWrittenBySparsam: (file) => `${file} is no JSON that sparsam wrote (--format json)`,
  otherSchemaVersion: (file, found, known) =>
    `${file} has schema version ${found}, this sparsam reads ${known}: write it again with this version`,
  notValid: (file, place, reason) => `${file} is not valid at ${place || 'its top'}: ${reason}`,
  contradiction: 'it names what the report does not hold',
  noSuchCommit: (since, reason) =>
    ({
      'no-git': 'what changed is told by git, and this is no git work tree',
      unknown: `git knows no commit called '${since}'; in a pipeline it may have to be fetched first (fetch-depth: 0)`,
      unrelated: `'${since}' has no ancestor in common with what is checked out; in a pipeline fetch the whole history (fetch-depth: 0)`,
    })[reason],
  notTogether: (options) => `${options.join(' and ')} do not go together`,
  badShard: (given) => `--shard takes a part and a number of parts, as 1/3, and not '${given}'`,
  shardIsJson: '--shard prints JSON for sparsam merge; it takes no other --format than json or json=file',
  mixedParts: (file, what) =>
    `${file} does not belong to the same report: ${
      {
        version: 'another version of sparsam wrote it',
        packs: 'it was read with other rule packs',
        settings: 'it was read with another configuration or register than holds here',
        files: 'it was read from other files',
        commit: 'it was read from another commit',
        count: 'it is one of another number of parts',
      }[what]
    }`,
  doubledPart: (file, index) => `${file} is part ${index} once more`,
  missingParts: (indices, count) =>
    `${indices.length === 1 ? 'part' : 'parts'} ${indices.join(', ')} of ${count} ${indices.length === 1 ? 'is' : 'are'} missing`,
  failsByChange: (findings, severity) =>
    `sparsam: fails because of ${findings} new or worse ${findings === 1 ? 'finding' : 'findings'} of severity ${severity} or above`,
};

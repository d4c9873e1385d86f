import type { EvidenceText } from './text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

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
  noFolder: (place) => `${place} is no folder`,
  noBundle: (folder) => `${folder} holds something else than evidence; name a folder that is new or empty`,
  wroteBundle: (files, folder) => `wrote ${files} files to ${folder}; sign ${folder}/SHA256SUMS to make them evidence`,
  noBundleHere: (folder) => `${folder} is no evidence that sparsam wrote`,
  flaw: {
    changed: (path) => `${path}: is not what SHA256SUMS lists`,
    missing: (path) => `${path}: is missing`,
    added: (path) => `${path}: is not listed in SHA256SUMS`,
    link: (path) => `${path}: is no regular file`,
    'no-sums': (path) => `${path}: is missing or no list of digests`,
  },
  tampered: (folder) => `${folder} is not as it was written`,
  otherStatement: 'statement.json: does not say what the report and the other files say',
  otherTool: (then, now) => `it was made by sparsam ${then}, this is ${now}`,
  otherPack: (id) => `the rule pack ${id} is another one`,
  otherConfig: 'the configuration is another one',
  otherRegister: 'the register is another one',
  sourceAdded: (path) => `${path}: is new`,
  sourceChanged: (path) => `${path}: has changed`,
  sourceGone: (path) => `${path}: is no longer there`,
  findingAdded: (place, message) => `${place}: now found: ${message}`,
  findingGone: (place, message) => `${place}: no longer found: ${message}`,
  otherReport: 'an audit of the sources as they are now gives another report',
  notVerified: (folder) => `${folder} is whole, but does not tell what is here now`,
  verified: (sources, findings) =>
    `verified: nothing was changed, and an audit of the same ${count(sources, 'source', 'sources')} gives the same report with ${count(findings, 'finding', 'findings')}`,
  failsByChange: (findings, severity) =>
    `sparsam: fails because of ${findings} new or worse ${findings === 1 ? 'finding' : 'findings'} of severity ${severity} or above`,
};

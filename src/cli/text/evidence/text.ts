/** In what the parts of one report must agree. */
export type MixedPart = 'version' | 'packs' | 'settings' | 'files' | 'commit' | 'count';

/** What the command line says of reports that it reads again, of parts of a project and of evidence, in one language. */
export interface EvidenceText {
  // reading back what was written
  readonly cannotRead: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly notWrittenBySparsam: (file: string) => string;
  readonly otherSchemaVersion: (file: string, found: string, known: string) => string;
  readonly notValid: (file: string, place: string, reason: string) => string;
  readonly contradiction: string;
  // comparing
  readonly failsByChange: (findings: number, severity: string) => string;
  // parts of a project
  readonly noSuchCommit: (since: string, reason: 'no-git' | 'unknown' | 'unrelated') => string;
  readonly notTogether: (options: readonly string[]) => string;
  readonly badShard: (given: string) => string;
  readonly shardIsJson: string;
  readonly mixedParts: (file: string, what: MixedPart) => string;
  readonly doubledPart: (file: string, index: number) => string;
  readonly missingParts: (indices: readonly number[], count: number) => string;
  // evidence
  readonly noFolder: (place: string) => string;
  readonly noBundle: (folder: string) => string;
  readonly wroteBundle: (files: number, folder: string) => string;
  readonly noBundleHere: (folder: string) => string;
  readonly flaw: Readonly<Record<'changed' | 'missing' | 'added' | 'link' | 'no-sums', (path: string) => string>>;
  readonly tampered: (folder: string) => string;
  readonly otherStatement: string;
  readonly otherTool: (then: string, now: string) => string;
  readonly otherPack: (id: string) => string;
  readonly otherConfig: string;
  readonly otherRegister: string;
  readonly sourceAdded: (path: string) => string;
  readonly sourceChanged: (path: string) => string;
  readonly sourceGone: (path: string) => string;
  readonly findingAdded: (place: string, message: string) => string;
  readonly findingGone: (place: string, message: string) => string;
  readonly otherReport: string;
  readonly notVerified: (folder: string) => string;
  readonly verified: (sources: number, findings: number) => string;
}

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
}

import type { AuditOptions } from '../audit.ts';
import type { Report, Rulebook } from '../model/index.ts';
import type { Rendered, Reporter } from '../report/index.ts';

/** A stream that reports are written to. */
export interface Output {
  readonly write: (content: Rendered) => unknown;
  readonly isTTY?: boolean;
  /** Its width, where it has one. */
  readonly columns?: number;
}

/** What the commands work with; loaded when the first command needs it. */
export interface Services {
  readonly audit: (options: AuditOptions) => Promise<Report>;
  readonly reporters: () => Promise<readonly Reporter<Rendered>[]>;
  readonly loadRulebook: (options: {
    readonly packs: readonly string[];
    readonly vocabularies?: boolean;
  }) => Promise<Rulebook>;
}

/** The process around the command line; tests bring their own. */
export interface Host extends Services {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export const services: Services = {
  audit: async (options) => (await import('../audit.ts')).audit(options),
  reporters: async () => (await import('../report/index.ts')).reporters,
  loadRulebook: async (options) => (await import('../audit.ts')).loadRules(options),
};

import { z } from 'zod';
import type { AuditOptions } from '../../audit.ts';

/** What a bundle says of the run that made it, so that the run can be repeated: `run.json`. */
const recordedRun = z.object({
  schemaVersion: z.literal('1.0'),
  tool: z.object({ name: z.string(), version: z.string() }),
  /** In the bundle, the copy of the configuration; absent where there was none. */
  config: z.string().exactOptional(),
  /** In the bundle, the copy of the register. */
  register: z.string().exactOptional(),
  language: z.enum(['en', 'de']),
  paths: z.array(z.string()),
  ignorePatterns: z.array(z.string()),
  useIgnoreFiles: z.boolean(),
  inline: z.boolean(),
  purpose: z.array(z.string()),
  /** The day by which justifications were looked at. */
  today: z.string().exactOptional(),
  /** The date that the report bears. */
  date: z.string().exactOptional(),
});

export type RecordedRun = z.infer<typeof recordedRun>;

/** @returns undefined where the text is no record of a run */
export function parseRun(text: string): RecordedRun | undefined {
  try {
    const parsed = recordedRun.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The options that repeat a recorded run in the project as it is now. */
export function optionsOf(run: RecordedRun, now: AuditOptions): AuditOptions {
  const { language, paths, ignorePatterns, useIgnoreFiles, inline, purpose, today } = run;
  return { ...now, language, paths, ignorePatterns, useIgnoreFiles, inline, purpose, ...(today && { today }) };
}

import { z } from 'zod';
import { lawId, text, told } from './text.ts';

const status = z
  .enum(['checked-primary', 'checked-secondary', 'knowledge'])
  .describe('Whether the source was seen in the primary text, in a report on it, or is written from knowledge.');

const reference = z
  .strictObject({
    kind: z.enum(['statute', 'case', 'decision', 'guideline']).describe('decision: of an authority. case: of a court.'),
    cite: told.describe('The citation, as a report prints it.'),
    topic: told
      .exactOptional()
      .describe('What a statute or guideline is about. A case or decision has a holding instead.'),
    holding: told.exactOptional().describe('What a case or decision holds.'),
    paras: text.exactOptional().describe('The paragraph numbers that matter.'),
    parasStatus: text.exactOptional().describe('How well the paragraph numbers alone were checked.'),
    status,
    url: text.exactOptional().describe('Where it was seen.'),
    note: told.exactOptional().describe('What to know before quoting it.'),
  })
  .refine(({ topic, holding }) => (topic === undefined) !== (holding === undefined), {
    message: "needs either a 'topic' or a 'holding'",
  })
  .meta({ oneOf: [{ required: ['topic'] }, { required: ['holding'] }] })
  .describe('A statute, decision or guideline.');

/** `law.yaml`: the sources that rules and purposes cite, by id. */
export const lawFile = z
  .strictObject({
    statuses: z.record(text, text).exactOptional().describe('What each status means, for people.'),
    law: z.record(lawId, reference).describe('The sources by id.'),
  })
  .describe('Statutes, decisions and guidelines.');

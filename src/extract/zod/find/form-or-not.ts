import { isTestFile, standsInTest } from '../../test-path.ts';
import type { Sighting } from './sightings.ts';
import type { Use } from './uses.ts';

/** `tied`: a form only where another source ties itself to it; `unclear` is the reason why it may be none. */
export interface Judgement {
  readonly verdict: 'form' | 'tied' | 'none';
  readonly unclear?: string;
}

const formWords =
  /\b(?:forms?|sign ?up|sign ?in|log ?in|register|registration|check ?out|contact|newsletter|subscribe|subscription|feedback|survey|enquiry|inquiry|booking|reservation|application|apply|profile|password|onboarding|questionnaire|rsvp|donation|anmeldung|registrierung|kontakt|bestellung|antrag|bewerbung|umfrage)\b/u;

const anAnswer = 'the answer of a program';

/** Names that end like this hold what programs pass to each other, by the reason that is given for each. */
const programWords: readonly [RegExp, string][] = [
  [/\b(?:env|environment)$/u, 'an environment'],
  [/\b(?:response|result|results|output|error)$/u, anAnswer],
  [/\b(?:webhook|event|job|message|request|payload)$/u, 'a message between programs'],
  [/\b(?:row|record|entity|model|document)$/u, 'a stored record'],
  [/\b(?:options|config|configuration|manifest|meta|metadata|cache|state|props)$/u, 'configuration or internal state'],
  [/\b(?:params?|query|search params|cookie|session|jwt|claims|headers?)$/u, 'parameters of a request'],
];

const testPaths = /(?:^|[/.])(?:tests?|specs?|e2e|stories|__tests?__|__mocks__|mocks|fixtures)[/.]/u;

const recordKeys = ['createdAt', 'updatedAt', 'deletedAt', 'created_at', 'updated_at', 'createdBy', 'updatedBy'];

/**
 * Whether a schema is one of a form that a person fills in. What a file does with it weighs most, then its name, then
 * what it asks for. Schemas for the environment are dropped. Answers of programs, and schemas that only serve to build
 * another one in the same file (unless exported under a form's name), are kept for those who use them elsewhere. Where
 * nothing speaks for a form the schema stays one, with the reason to doubt it.
 */
export function judgeSchema(
  { name, isExported }: Pick<Sighting, 'name' | 'isExported'>,
  uses: ReadonlySet<Use>,
  path: string,
  fields: () => readonly string[],
): Judgement {
  const doubt = (unclear: string): Judgement => ({ verdict: 'form', unclear });
  if (isTestFile(path) || testPaths.test(path)) return doubt(standsInTest);
  if (uses.has('form')) return { verdict: 'form' };
  if (uses.has('environment')) return { verdict: 'none' };
  if (uses.has('response')) return { verdict: 'tied' };
  const words = wordsOf(name);
  const program = programWords.find(([pattern]) => pattern.test(words))?.[1];
  if (program === 'an environment' || /(?:^|\/)env(?:\.[\w.]+)?\.[cm]?[jt]s$/u.test(path)) return { verdict: 'none' };
  const isFormName = program === undefined && (formWords.test(words) || /\b(?:inputs?|fields|values)$/u.test(words));
  if (uses.has('part') && !(isExported && isFormName)) return { verdict: 'tied' };
  if (program === anAnswer) return { verdict: 'tied' };
  if (program !== undefined) return doubt(`its name speaks of ${program}`);
  if (uses.has('request') && !/\bform\b/u.test(words)) return doubt('it is seen to validate a request, not a form');
  if (isFormName || /(?:^|[/._-])forms?(?:[/._-])/u.test(path)) return { verdict: 'form' };
  if (fields().some((field) => recordKeys.includes(field))) return doubt('it looks like a stored record');
  return doubt('no form is seen to use this schema');
}

/** `ZSignUpFormSchema` → `sign up form`. */
export function wordsOf(symbol: string): string {
  const words = symbol
    .replace(/^Z(?=[A-Z][a-z])/u, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words.replace(/^z /u, '').replace(/(?: (?:schema|validator|validation|zod|type))+$/u, '') || words;
}

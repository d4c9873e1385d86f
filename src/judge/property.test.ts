import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { AuditedForm, FormPurpose, RequirementLevel, Rulebook, Verdict } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { declared, type FieldInput, formOf } from './cases/form.ts';
import { judge } from './index.ts';

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook();
});

const badness: Readonly<Record<Verdict, number>> = { necessary: 0, allowed: 0, unclear: 1, excessive: 2 };

/** From the strictest to the most permissive; `unknown` may turn out to be any. */
const levels: readonly RequirementLevel[] = ['required', 'unknown', 'configurable', 'conditional', 'optional'];

/** Fields of shipped categories, groups included, and now and then of none or one that does not exist. */
const category = () =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...rulebook.categories.keys()) },
    { weight: 1, arbitrary: fc.constantFrom('none', null, 'no.such.category', '__proto__', '*') },
  );

const field = (): fc.Arbitrary<FieldInput> =>
  fc.record(
    {
      category: category(),
      level: fc.constantFrom(...levels),
      name: fc.constantFrom('a', 'b', '__proto__', ''),
      label: fc.string({ unit: 'binary' }),
      kind: fc.constantFrom('text', 'select', 'radio', 'checkbox', 'hidden', 'custom'),
      options: fc.array(fc.constantFrom('', 'Herr', 'Frau', 'Divers', 'Ja')),
      chosen: fc.array(fc.constantFrom('Herr', 'Ja', 'Nein')),
      initial: fc.constantFrom('checked', 'unchecked', 'selected', 'prefilled', 'dynamic'),
      help: fc.string(),
      confidence: fc.constantFrom('certain', 'likely', 'possible'),
      grade: fc.constantFrom('A', 'B', 'C'),
      conflict: fc.constantFrom(
        { markup: 'required', schema: 'optional' },
        { mark: 'optional', validator: 'required' },
      ),
    },
    { requiredKeys: ['category', 'level'] },
  ) as fc.Arbitrary<FieldInput>;

const fields = () => fc.array(field(), { minLength: 1, maxLength: 8 });
const purposes = () => fc.subarray([...rulebook.purposes.keys()], { maxLength: 3 });

function verdicts(inputs: readonly FieldInput[], purpose: FormPurpose): number[] {
  const { form, classifications } = formOf({ fields: inputs });
  return judge(form, classifications, purpose, rulebook, 'en').form.fields.map(({ verdict }) => badness[verdict]);
}

test('a more permissive requirement makes no verdict of the form worse', () => {
  fc.assert(
    fc.property(fields(), purposes(), fc.nat(), fc.constantFrom(...levels), (inputs, ids, chosen, level) => {
      const index = chosen % inputs.length;
      const stricter = inputs[index]?.level ?? 'optional';
      fc.pre(levels.indexOf(level) >= levels.indexOf(stricter));
      const relaxed = inputs.map((input, place) => (place === index ? { ...input, level } : input));
      const before = verdicts(inputs, declared(...ids));
      const after = verdicts(relaxed, declared(...ids));
      expect(after.filter((verdict, place) => verdict > (before[place] ?? 0))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a further purpose makes no verdict worse', () => {
  fc.assert(
    fc.property(fields(), purposes(), purposes(), (inputs, ids, more) => {
      fc.pre(ids.length > 0);
      const before = verdicts(inputs, declared(...ids));
      const after = verdicts(inputs, declared(...ids, ...more));
      expect(after.filter((verdict, place) => verdict > (before[place] ?? 0))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any form is judged: the same form, every field, the same result twice, findings in place and apart', () => {
  const purpose = fc.oneof(
    purposes().map((ids) => declared(...ids)),
    fc.record({
      ids: fc.array(fc.string()),
      origin: fc.constantFrom('declared' as const, 'inferred' as const, 'none' as const),
      evidence: fc.constant([]),
    }),
  );
  const facts = fc.record({
    method: fc.constantFrom('get' as const, 'post' as const, null),
    action: fc.oneof(fc.string(), fc.webUrl(), fc.constant(null)),
  });
  fc.assert(
    fc.property(
      fields(),
      purpose,
      facts,
      fc.constantFrom('en' as const, 'de' as const),
      (inputs, chosen, more, language) => {
        const { form, classifications } = formOf({ fields: inputs, ...more });
        const once = judge(form, classifications, chosen, rulebook, language);
        expect(judge(form, classifications, chosen, rulebook, language)).toEqual(once);
        expect(withoutVerdicts(once.form)).toEqual(form);
        const prints = once.findings.map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        const offsets = once.findings.map(({ span }) => span.start.offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        for (const { message, fix } of once.findings) expect(message + fix).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
    { numRuns: 500 },
  );
});

test('without classifications everything is unclear', () => {
  const { form } = formOf({ fields: [{ category: 'contact.email' }, { category: 'none' }] });
  const { form: audited, findings } = judge(form, [], declared('newsletter'), rulebook, 'en');
  expect(audited.fields.map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear']);
  expect(findings).toEqual([]);
});

function withoutVerdicts({ purpose: _purpose, fields: audited, ...facts }: AuditedForm): unknown {
  return {
    ...facts,
    fields: audited.map(({ classification: _classification, verdict: _verdict, need: _need, ...field }) => field),
  };
}

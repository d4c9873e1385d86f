import type { RegisteredForm, Report } from '../model/index.ts';
import type { NewEntry } from './accept.ts';
import { type Item, RegisterDocument } from './document.ts';
import { registeredForms } from './registered.ts';
import type { InScope } from './scope.ts';

/** How a register says that no purpose is declared. */
export const undeclared = 'undeclared';

/** For editors that complete and check YAML. */
const schema = 'yaml-language-server: $schema=node_modules/sparsam/schemas/register.schema.json';

/** What stands at the top of a new register, line by line. */
type Head = readonly string[];

/**
 * Brings a register to what the code says: forms, purposes, fields; entries on findings that are gone are dropped.
 *
 * @param text the register as it is, read and found valid; empty where there is none yet
 * @param inScope forms outside stay as they are
 * @returns the same text where nothing differs
 */
export function writeRegister(text: string, report: Report, inScope: InScope, head: Head): string {
  const document = new RegisterDocument(text, [schema, ...head]);
  document.update('forms', 'form', { items: registeredForms(report.forms).map(formItem), mayGo: inScope });
  const stale = new Set(
    report.justifications
      .filter(({ origin, status }) => origin === 'register' && status === 'stale')
      .map(({ finding }) => finding),
  );
  document.update('accepted', 'finding', { items: [], mayGo: (finding) => stale.has(finding) });
  return document.toString();
}

/** Adds entries on findings to a register, or renews them; everything else stays. */
export function addEntries(text: string, entries: readonly NewEntry[], head: Head): string {
  const document = new RegisterDocument(text, [schema, ...head]);
  const sortedBy = ['form', 'field', 'rule', 'finding'];
  document.update('accepted', 'finding', { items: entries.map(entryItem), mayGo: () => false, sortedBy });
  return document.toString();
}

function formItem({ form, purposes, fields }: RegisteredForm): Item {
  return {
    key: form,
    says: { form, purpose: purposeOf(purposes) },
    lists: {
      fields: {
        keyName: 'field',
        items: fields.map(({ field, category, requirement }): Item => {
          return { key: field, says: { field, category, requirement }, oneLine: true };
        }),
      },
    },
  };
}

function entryItem({ finding, rule, form, field, givenFor, reason, ...answer }: NewEntry): Item {
  const { purposes, category, requirement } = givenFor;
  const grounds = {
    purpose: purposeOf(purposes),
    ...(category !== undefined && { category }),
    ...(requirement !== undefined && { requirement }),
  };
  const { basis, by, date, until, adopted } = answer;
  return {
    key: finding,
    says: { finding, rule, form, field, givenFor: grounds, reason, basis, by, date, until, adopted },
  };
}

function purposeOf([first = undeclared, ...more]: readonly string[]): string | readonly string[] {
  return more.length === 0 ? first : [first, ...more];
}

import type { Form, Witness } from '../model/index.ts';
import { settle } from './settle.ts';

/** Joins the witnesses of one form into one Form and settles every field's requirement. */
export function link(witnesses: readonly Witness[]): readonly Form[] {
  return witnesses.map(({ symbol: _symbol, ties: _ties, fields, ...facts }) => ({
    ...facts,
    complete: facts.gaps.length === 0,
    also: [],
    fields: fields.map((field) => ({ ...field, requirement: settle(field.requirement) })),
  }));
}

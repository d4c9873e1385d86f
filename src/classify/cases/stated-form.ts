import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Classification, Field, FieldKind, Form, FormPurpose, Text, TextSource } from '../../model/index.ts';
import { impersonal, isAccepted } from './right.ts';
import { specimenField, specimenForm } from './specimen.ts';

/** A field as a case states it: what it shows, and what it asks for. */
export interface StatedField extends Readonly<Partial<Record<TextSource, string>>> {
  readonly name?: string;
  readonly kind?: FieldKind;
  readonly id?: string;
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly options?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly concealed?: boolean;
  /** The category, or all that are right; null where nobody could tell. */
  readonly is: string | null | readonly string[];
  /** What sparsam makes of it, where it is mistaken: a limit that is known. */
  readonly found?: string | null;
}

/** What a case states of the form around its fields. */
export interface Frame {
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly texts?: Readonly<Partial<Record<TextSource, string>>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly path?: string;
}

/** A form as a case states it. */
export interface StatedForm extends Frame {
  readonly form: string;
  readonly fields: readonly StatedField[];
  /** The purpose, or all that are right; `none` for searches and the like. */
  readonly is: string | readonly string[];
  readonly found?: string;
}

/** Texts that can stand as a field's label, the best first; and those around it, which cannot. */
const naming = ['label', 'aria-label', 'placeholder', 'title', 'before', 'translation-key'] as const;
const around = ['table-header', 'help', 'legend', 'heading'] as const;

/** The forms of a file. */
export const statedForms = (file: string): readonly StatedForm[] => parse(readFileSync(file, 'utf8'));

/** The field that a case states. @param position tells the fields of a form apart */
export function fieldOf(stated: StatedField, position: number): Field {
  const { name = '', kind = 'text', id, autocomplete, maxlength, options = [], concealed = false } = stated;
  const textsOf = (sources: readonly TextSource[]): readonly Text[] =>
    sources.flatMap((source) => (stated[source] === undefined ? [] : [{ source, content: String(stated[source]) }]));
  const names = textsOf(naming);
  return specimenField({
    id: `field-${position}`,
    name: String(name),
    kind,
    label: names[0]?.content ?? '',
    texts: [...names, ...textsOf(around)],
    autocomplete: autocomplete?.split(' ') ?? [],
    options: options.map((label, index) => ({ label: String(label), value: String(index + 1) })),
    attributes: {
      ...stated.attributes,
      ...(id !== undefined && { id }),
      ...(maxlength !== undefined && { maxlength: String(maxlength) }),
    },
    concealed,
  });
}

/** The form that a case states around its fields. */
export function formOf(fields: readonly Field[], { texts = {}, action, ...stated }: Frame): Form {
  const { language = 'en', attributes = {}, path = 'form.html' } = stated;
  return specimenForm(fields, {
    language,
    texts: Object.entries(texts).map(([source, content]) => ({ source: source as TextSource, content })),
    attributes,
    action: action ?? null,
    path,
  });
}

/** Whether the answer is right; where nothing personal may be asked, silence is right too. */
export function isRight({ is }: StatedField, { category }: Classification): boolean {
  const right = [is].flat();
  const isImpersonal = right.includes(null) || right.includes('none');
  return (isImpersonal && impersonal.includes(category)) || (category !== null && isAccepted(category, right));
}

/** Whether one of the purposes is right; for a form that has none, none is. */
export function isRightPurpose({ is }: StatedForm, { ids }: FormPurpose): boolean {
  return [is].flat().some((right) => (right === 'none' ? ids.length === 0 : ids.includes(right)));
}

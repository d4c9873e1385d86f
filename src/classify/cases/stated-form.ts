import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Classification, Field, FieldKind, Form, FormPurpose, TextSource } from '../../model/index.ts';
import { specimenField, specimenForm } from './specimen.ts';

/** A field as a case states it: what it shows, and what it asks for. */
export interface StatedField extends Readonly<Partial<Record<TextSource, string>>> {
  readonly name?: string;
  readonly id?: string;
  readonly kind?: FieldKind;
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly options?: readonly string[];
  readonly concealed?: boolean;
  /** The category, or all that are right; null where nobody could tell. */
  readonly is: string | null | readonly string[];
  /** What sparsam makes of it, where it is mistaken: a limit that is known. */
  readonly found?: string | null;
}

/** A form as a case states it. */
export interface StatedForm {
  readonly form: string;
  readonly texts?: Readonly<Partial<Record<TextSource, string>>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly fields: readonly StatedField[];
  /** The purpose, or all that are right; `none` for searches and the like. */
  readonly is: string | readonly string[];
  readonly found?: string;
}

const sources = ['label', 'aria-label', 'placeholder', 'title', 'before', 'table-header', 'help', 'legend', 'heading'] as const;

/** The forms of a file, in the language that the file is named after. */
export const statedForms = (file: string): readonly StatedForm[] => parse(readFileSync(file, 'utf8')) ?? [];

const listOf = (value: string | null | readonly string[]): readonly (string | null)[] =>
  Array.isArray(value) ? value : [value as string | null];

export function fieldOf(stated: StatedField, position: number): Field {
  const { name = '', id, kind = 'text', autocomplete, maxlength, options = [], concealed = false } = stated;
  const texts = sources.flatMap((source) => {
    const content = stated[source];
    return content === undefined ? [] : [{ source, content: String(content) }];
  });
  return specimenField({
    id: `field-${position}`,
    name: String(name),
    kind,
    label: texts[0]?.content ?? '',
    texts,
    autocomplete: autocomplete?.split(' ') ?? [],
    options: options.map((label, index) => ({ label: String(label), value: String(index + 1) })),
    attributes: {
      ...(id !== undefined && { id }),
      ...(maxlength !== undefined && { maxlength: String(maxlength) }),
    },
    concealed,
  });
}

export function formOf({ texts = {}, attributes = {}, action = null, fields }: StatedForm, language: string): Form {
  return specimenForm(fields.map(fieldOf), {
    language,
    texts: Object.entries(texts).map(([source, content]) => ({ source: source as TextSource, content })),
    attributes,
    action,
  });
}

/** Right: one of the categories, something below one of them, or one level above; nothing personal may also go unanswered. */
export function isRight({ is }: StatedField, { category }: Classification): boolean {
  return listOf(is).some((right) => {
    if (right === null || right === 'none') return category === null || category === 'none' || category === 'technical.anti_abuse';
    if (category === null) return false;
    return category === right || category.startsWith(`${right}.`) || right.slice(0, right.lastIndexOf('.')) === category;
  });
}

export function isRightPurpose({ is }: StatedForm, { ids }: FormPurpose): boolean {
  return listOf(is).some((right) => (right === 'none' ? ids.length === 0 : ids.includes(String(right))));
}

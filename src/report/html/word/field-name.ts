import type { AuditedField, AuditedForm } from '../../../model/index.ts';
import { both } from '../both.ts';
import { type Content, html } from '../markup.ts';

/** What a field is called in a line: its label, else its name, else what it is. */
export const nameOf = ({ label, name, kind }: AuditedField): string => label || name || kind;

/** What a form is called. */
export const formName = ({ name }: AuditedForm): Content =>
  name ? html`<bdi>${name}</bdi>` : both((text) => text.unnamedForm);

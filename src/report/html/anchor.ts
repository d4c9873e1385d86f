import { createHash } from 'node:crypto';
import type { AuditedField, AuditedForm, Finding, LawReference } from '../../model/index.ts';

/**
 * Where a deep link leads. A form's and a field's anchor hang on nothing but their ids, so that a link still holds in the
 * next report; the readable part is cut, the digest keeps apart what looks alike.
 */
export const formAnchor = ({ id }: Pick<AuditedForm, 'id'>): string => `form-${readable(id)}-${digest(id)}`;

export const fieldAnchor = ({ id }: Pick<AuditedField, 'id'>): string => `field-${digest(id)}`;

export const findingAnchor = ({ fingerprint }: Pick<Finding, 'fingerprint'>): string => `finding-${plain(fingerprint)}`;

export const lawAnchor = ({ id }: Pick<LawReference, 'id'>): string => `law-${plain(id)}`;

export const ruleAnchor = (id: string): string => `rule-${plain(id)}`;

const plain = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

const readable = (text: string): string => plain(text).slice(-48).replace(/^-+/, '');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

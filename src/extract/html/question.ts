import type { FieldKind } from '../../model/index.ts';
import { kindOf } from './control.ts';
import type { Site } from './survey.ts';

/** One question of a form: a control, or the radio buttons or checkboxes of one name. */
export interface Question {
  readonly kind: FieldKind;
  readonly name: string;
  readonly first: Site;
  readonly members: readonly Site[];
}

/** Joins radio buttons of one name (HTML standard, "radio button group") and, likewise, checkboxes of one name. */
export function questionsOf(controls: readonly Site[]): Question[] {
  const questions: { kind: FieldKind; name: string; first: Site; members: Site[] }[] = [];
  const groups = new Map<string, Site[]>();
  for (const site of controls) {
    const kind = kindOf(site.element, true) ?? 'custom';
    const name = site.element.attribs['name']?.trim() ?? '';
    const key = name !== '' && (kind === 'radio' || kind === 'checkbox') ? `${kind} ${name}` : undefined;
    const group = key === undefined ? undefined : groups.get(key);
    if (group) {
      group.push(site);
      continue;
    }
    const members = [site];
    if (key !== undefined) groups.set(key, members);
    questions.push({ kind, name, first: site, members });
  }
  return questions;
}

import type { AuditedForm, Report } from '../../model/index.ts';
import type { CliText } from '../text/text.ts';
import type { Proposal } from './propose.ts';
import { scalar } from './scalar.ts';

/** How many fields stand in a comment, and how much of each label. */
const shownFields = 6;
const shownLabel = 40;

/** The configuration's text: every key explained, every form with what it seems to be for. */
export async function templateOf(proposals: readonly Proposal[], report: Report, text: CliText): Promise<string> {
  const { visible } = await import('../../report/index.ts');
  const comment = (line: string): string => visible(`# ${line}`.trimEnd());
  const entries = proposals.map((proposal) => entryOf(proposal, report, text, comment).join('\n'));
  return [
    '# yaml-language-server: $schema=node_modules/sparsam/schemas/config.schema.json',
    '',
    ...text.init.head.map(comment),
    '',
    comment(text.init.lang),
    `lang: ${report.language}`,
    '',
    comment(text.init.failOn),
    'failOn: high',
    '',
    ...text.init.examples.map(comment),
    '',
    ...text.init.purposes.map(comment),
    'purposes:',
    ...entries.map((entry) => `\n${entry}`),
    '',
  ].join('\n');
}

function entryOf(
  { kind, form, condition }: Proposal,
  report: Report,
  text: CliText,
  comment: (line: string) => string,
): string[] {
  const mark = kind === 'proposed' ? '  ' : '  # ';
  const ids = form.purpose.ids;
  const purpose = ids.length > 1 ? `[${ids.map(scalar).join(', ')}]` : ids.length === 1 ? scalar(ids[0] ?? '') : '';
  const lines = [
    `- files: ${scalar(condition?.files ?? form.path)}`,
    ...(condition?.form !== undefined ? [`  form: ${scalar(condition.form)}`] : []),
    ...(condition?.selector !== undefined ? [`  selector: ${scalar(condition.selector)}`] : []),
    `  purpose: ${purpose}`.trimEnd(),
  ];
  const about = [
    `${form.path}:${form.span.start.line} ${form.name}`.trimEnd(),
    fieldsOf(form),
    reasonOf(kind, form, condition !== undefined, report, text),
  ];
  return [
    ...about.filter(Boolean).map((line) => `  ${comment(line)}`),
    ...(kind === 'declared' || !condition ? [] : lines.map((line) => mark + line)),
  ];
}

function fieldsOf({ fields }: AuditedForm): string {
  const names = fields.filter(({ kind }) => kind !== 'hidden').map(({ label, name }) => shortened(label || name));
  return names.slice(0, shownFields).join(', ') + (names.length > shownFields ? ', …' : '');
}

function shortened(label: string): string {
  const characters = [...label];
  return characters.length > shownLabel ? `${characters.slice(0, shownLabel - 1).join('')}…` : label;
}

function reasonOf(
  kind: Proposal['kind'],
  form: AuditedForm,
  isAddressable: boolean,
  report: Report,
  text: CliText,
): string {
  const { ids, confidence, evidence } = form.purpose;
  const names = ids.map((id) => report.glossary.purposes[id] ?? id).join(' + ');
  if (kind === 'declared') return text.init.declared(ids.join(', '));
  if (!isAddressable) return text.init.notAddressable;
  if (!confidence) return text.init.unknown;
  return text.init.guessed(names, confidence, evidence[0]?.quote);
}

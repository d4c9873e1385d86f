import type { RequirementEvidence } from '../../model/index.ts';
import type { Element } from '../parsers/html.ts';
import { isTag } from '../parsers/html.ts';
import { attributeOf } from '../parsers/html-places.ts';
import type { Candidate } from './candidate.ts';
import { typeOf } from './control.ts';
import { labelsOf } from './label.ts';
import type { Explanation, MarkLegend } from './mark-legend.ts';
import type { MarkSeen } from './marks.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import {
  componentAttributes,
  readClasses,
  readRules,
  readsSettings,
  requirementAttributes,
  type Word,
} from './requirement-attribute.ts';
import { holdsOnly } from './surrounding.ts';
import { isForm, isSection } from './survey.ts';

/** Types to which `required` does not apply (HTML standard, section 4.10.5.3.4). */
const neverRequired = /^(?:hidden|range|color)$/;

/** The names of a form's fields by what code may call them: name, id, model. */
export type FieldNames = ReadonlyMap<string, string>;

/** What the attributes of a question's controls, and of the group around them, say of its requirement. */
export function attributeEvidence(question: Question, names: FieldNames, page: Page): RequirementEvidence[] {
  const { group } = question.first.scope;
  const around = group && holdsOnly(group, question, page) ? [group] : [];
  const members = question.members.map((member) => member.element);
  return [...members, ...around].flatMap((element) => [
    ...ofAttributes(element, question, names, page),
    ...ofValidatorClass(element, page),
  ]);
}

function ofAttributes(element: Element, question: Question, names: FieldNames, page: Page): RequirementEvidence[] {
  const component = question.kind === 'custom';
  const evidence: RequirementEvidence[] = [];
  for (const [name, value] of Object.entries(element.attribs)) {
    const rule = requirementAttributes.get(name) ?? (component ? componentAttributes.get(name) : undefined);
    if (!rule || (name === 'required' && neverRequired.test(typeOf(element)))) continue;
    // jQuery Unobtrusive Validation takes "required" as "must be ticked" and therefore passes over it on checkboxes.
    if (name === 'data-val-required' && question.kind === 'checkbox') continue;
    // PHP prints false as nothing: `data-required="" aria-required="false"`.
    if (value === '' && rule.signal === 'validation-attribute' && element.attribs['aria-required'] === 'false')
      continue;
    const word = name === 'required' && component ? requiredOfComponent(element, value) : rule.read(value);
    if (!word) continue;
    evidence.push({
      layer: rule.layer,
      signal: rule.signal,
      grade: word.grade ?? 'A',
      path: page.path,
      ...page.quoteAttribute(element, name),
      ...resolve(word, names),
    });
  }
  return evidence;
}

/** HTML takes `required="false"` for required; components that a server renders do not. */
function requiredOfComponent({ name }: Element, value: string): Word {
  if (value.trim().toLowerCase() !== 'false') return { level: 'required' };
  return name.includes(':') ? { level: 'optional' } : { level: 'required', grade: 'B' };
}

/** Whether an expression depends on another field of the form, on settings, or on something unknown. */
function resolve(word: Word, names: FieldNames): Pick<RequirementEvidence, 'level' | 'dependsOn'> {
  if (word.dependsOn !== undefined) {
    const name = names.get(word.dependsOn.toLowerCase());
    return { level: word.level, dependsOn: name ?? word.dependsOn };
  }
  if (word.expression === undefined) return { level: word.level };
  for (const [identifier] of word.expression.slice(0, 500).matchAll(/[\p{L}_$][\p{L}\p{N}_$-]*/gu)) {
    const name = names.get(identifier.toLowerCase());
    if (name !== undefined) return { level: 'conditional', dependsOn: name };
  }
  return { level: readsSettings(word.expression) ? 'configurable' : 'conditional' };
}

/** jQuery Validation reads its rules from the control's class: `required`, `{required:true}`, `validate[required]`. */
function ofValidatorClass(element: Element, page: Page): RequirementEvidence[] {
  const value = element.attribs['class'];
  if (value === undefined) return [];
  const bracketed = /validate\s*\[[^\]]*\]|\{[^}]*required[^}]*\}/i.exec(value.slice(0, 1_000));
  const rules = bracketed && readRules(bracketed[0]);
  const evidence = { path: page.path, ...page.quoteAttribute(element, 'class') };
  if (rules) return [{ ...evidence, layer: 'validator', signal: 'validation-class', grade: 'A', level: rules.level }];
  const classes = readClasses(value);
  return classes
    ? [
        {
          ...evidence,
          layer: classes.level === 'required' ? 'validator' : 'mark',
          signal: 'control-class',
          grade: 'B',
          level: classes.level,
        },
      ]
    : [];
}

/** What classes on a question's labels, and on the elements that hold nothing but it, say of its requirement. */
export function classEvidence(question: Question, candidates: readonly Candidate[], page: Page): RequirementEvidence[] {
  const elements = new Set<Element>();
  for (const member of question.members.length > 1 ? [] : question.members) {
    for (const label of labelsOf(member, page)) elements.add(label);
  }
  for (const { element, rank } of candidates) if (element && rank !== 'context') elements.add(element);
  let node: Element = question.first.element;
  for (let level = 0; level < 4; level += 1) {
    const { parent } = node;
    if (!parent || !isTag(parent) || isForm(parent) || isSection(parent) || !holdsOnly(parent, question, page)) break;
    elements.add(parent);
    node = parent;
  }
  return [...elements].flatMap((element) => {
    const value = element.attribs['class'];
    const classes = value === undefined ? undefined : readClasses(value);
    if (!classes) return [];
    const place = attributeOf(element, 'class');
    return [
      {
        layer: 'mark' as const,
        signal: element.name === 'label' ? 'label-class' : 'wrapper-class',
        grade: 'B' as const,
        level: classes.level,
        quote: page.quoteAttribute(element, 'class').quote,
        path: page.path,
        ...(place && { span: page.span(place) }),
      },
    ];
  });
}

/** What the marks in a question's texts say, in the light of the form's own explanation. */
export function markEvidence(marks: readonly MarkSeen[], legend: MarkLegend, page: Page): RequirementEvidence[] {
  return marks.map(({ level, kind, quote, place }) => {
    const explained = kind === 'symbol' && legend.symbol !== undefined && legend.symbol !== 'other';
    return {
      layer: 'mark',
      level: kind === 'symbol' && legend.symbol === 'optional' ? 'optional' : level,
      signal: explained ? 'explained-mark' : kind === 'symbol' ? 'mark' : 'mark-word',
      quote,
      grade: kind === 'symbol' && legend.symbol === 'other' ? 'C' : 'B',
      path: page.path,
      ...(place && { span: page.span(place) }),
    };
  });
}

/** What the form says of all its fields, or of all that bear no mark. */
export function legendEvidence(
  question: Question,
  said: readonly RequirementEvidence[],
  legend: MarkLegend,
  page: Page,
): RequirementEvidence[] {
  const markedOptional = said.some((item) => item.layer === 'mark' && item.level === 'optional');
  if (question.kind === 'hidden' || markedOptional) return [];
  const evidence = (signal: string, explanation: Explanation | undefined): RequirementEvidence[] =>
    explanation
      ? [
          {
            layer: 'mark',
            level: 'required',
            signal,
            quote: explanation.sentence,
            grade: 'B',
            path: page.path,
            ...(explanation.place && { span: page.span(explanation.place) }),
          },
        ]
      : [];
  return [...evidence('all-required', legend.all), ...evidence('required-unless-marked', legend.unlessOptional)];
}

/** What holds where nobody spoke: a native control may stay empty; of a component that is not known. */
export function platformDefault(question: Question, page: Page): RequirementEvidence {
  const { element } = question.first;
  const common = { layer: 'default', quote: page.quoteTag(element), grade: 'C', path: page.path } as const;
  return question.kind === 'custom'
    ? { ...common, level: 'unknown', signal: 'component' }
    : { ...common, level: 'optional', signal: 'not-required' };
}

import type { Example, Rule } from '../../model/index.ts';
import { lawList } from './law.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** A rule: what it says and why, when it is wrong, by which law, and sources that show it at work. */
export function explainRule(rule: Rule, topic: Topic): readonly Block[] {
  const { rulebook, language, text } = topic;
  const words = text.explain;
  const { default: usual, ...variants } = rule.severity;
  const severity = [
    ...(usual ? [words.severityName(usual)] : []),
    ...Object.entries(variants).map(([variant, value]) => `${variant}: ${words.severityName(value)}`),
  ];
  const related = [...rulebook.rules.values()].filter(
    (other) => other.id !== rule.id && (other.check === rule.check || other.group === rule.group),
  );
  const history = rulebook.histories.get(rule.id) ?? [];
  const origin = history.findLast(({ what }) => what === 'stated' || what === 'replaced');
  return [
    { kind: 'title', id: rule.id, what: words.rule, name: rule.title[language] },
    { kind: 'paragraph', text: rule.statement[language] },
    { kind: 'paragraph', heading: words.why, text: rule.why[language] },
    {
      kind: 'facts',
      rows: [
        [words.severity, severity.join(', ')],
        [words.decision, words.decisionMeans[rule.decision]],
        [words.group, rule.group],
        [text.packs.check, rule.check],
        ...(origin ? [[text.packs.origin, origin.file] as const] : []),
      ],
    },
    { kind: 'paragraph', heading: words.fix, text: rule.fix[language] },
    {
      kind: 'list',
      heading: words.fixFor,
      items: Object.entries(rule.fixFor).map(([category, fix]) => `${category}: ${fix[language]}`),
    },
    {
      kind: 'list',
      heading: text.packs.changed,
      items: history
        .filter(({ what }) => what !== 'stated')
        .map(({ what, file, severity: to, because }) => {
          const done = text.packs.step[what](to ? words.severityName(to) : '', file);
          return because === undefined ? done : `${done}: ${because}`;
        }),
    },
    { kind: 'list', heading: text.packs.told, items: parametersOf(rule) },
    { kind: 'list', heading: words.evidence, items: rule.evidence.map((told) => told[language]) },
    { kind: 'list', heading: words.falsePositives, items: rule.falsePositives.map((text) => text[language]) },
    lawList(rule.refs, topic),
    ...rule.examples.bad.map((example) => sourceOf(example, words.bad(words.outcome(example.outcome)))),
    ...rule.examples.good.map((example) => sourceOf(example, words.good)),
    {
      kind: 'list',
      heading: words.related,
      items: related.map((other) => `${other.id}: ${other.title[language]}`).sort(),
    },
  ];
}

/** A rule's parameters, one a line; long lists of phrases are cut. */
function parametersOf({ parameters }: Rule): string[] {
  return Object.entries(parameters).map(([name, value]) => {
    const shown = JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ');
    return `${name}: ${shown.length > longestValue ? `${shown.slice(0, longestValue)}…` : shown}`;
  });
}

const longestValue = 200;

function sourceOf({ dialect, source, states }: Example, heading: string): Block {
  const stated = Object.entries(states ?? {}).map(([key, value]) => `${key}: ${[value].flat().join(', ')}`);
  return { kind: 'source', heading: `${heading} (${[dialect, ...stated].join('; ')})`, source };
}

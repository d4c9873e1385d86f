import type { FieldFacts, Form } from '../../model/index.ts';
import { isWithin } from '../category.ts';
import type { Reader } from '../lexicon/reader.ts';
import { stepsOf } from '../lexicon/token.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';
import { accountNames, strengthOf } from './texts.ts';

/** An id that a template writes into a name numbers the fields and names nothing: `customAttributes[{{ $attribute->id }}]`. */
const numbering = /(?:\{\{|#\{|\$\{|<\?(?:=|php\s+echo)|<%=)[^{}<>%]*(?:->[^{}<>%]*)?(?:_|\b)id\s*(?:\}\}|\}|\?>|%>)/gi;

/** A letter and a number (`q4`, `s_12`) number the fields and name nothing; neither does a kind of control (`text-404`). */
const numbered =
  /^(?:[a-z]_?|(?:text|textarea|select|menu|checkbox|radio|number|range|quiz|date|url|file|input|field)[-_]?)\d+$/i;

/** What the names say that programmers gave: `name`, and `id` where it differs and is not another's. */
export function nameVotes(field: FieldFacts, form: Form, reader: Reader, language: string): readonly Vote[] {
  const votesOf = (signal: 'name' | 'id', content: string | undefined): readonly Vote[] =>
    content && !numbered.test(content)
      ? reader.name(content.replace(numbering, ''), language).map((hit) => ({
          category: hit.meaning,
          weight: weights[signal] * strengthOf(hit) * (hit.alone ? weights.vagueName : 1),
          group: 'name',
          signal,
          quote: content,
          vague: hit.alone,
          grade: 'B',
        }))
      : [];
  const name = afterContainers(field.name);
  const id = field.attributes['id'];
  const isSaid = id === undefined || id === name || (name !== field.name && id.endsWith(name));
  const adds = !isSaid && isFirst(field, form);
  return [
    ...votesOf('name', name),
    ...(adds ? votesOf('id', id) : []),
    ...consentVotes(field, reader, language),
    ...quizVotes(field),
  ];
}

/** Contact Form 7's question that robots are thought not to answer. */
const quizVotes = ({ kind, name }: FieldFacts): readonly Vote[] =>
  kind === 'text' && /^quiz-\d+$/.test(name)
    ? [
        {
          category: 'technical.anti_abuse',
          weight: weights.name,
          group: 'name',
          signal: 'name',
          quote: name,
          grade: 'B',
        },
      ]
    : [];

/** An id stands once in a document (HTML, 3.2.6); a second control that bears it is a copy of the first. */
const isFirst = (field: FieldFacts, { fields }: Form): boolean =>
  fields.find(({ attributes }) => attributes['id'] === field.attributes['id']) === field;

/** ASP.NET's unique ids name the page's containers before the control: `ctl00$body_content$login$txtEmail`. */
const afterContainers = (name: string): string => name.slice(name.lastIndexOf('$') + 1);

/** The step around says of a box to tick what it is for: `consents[email]`. */
function consentVotes({ kind, name }: FieldFacts, reader: Reader, language: string): readonly Vote[] {
  const [outer, ...inner] = stepsOf(name);
  if (kind !== 'checkbox' || !outer || inner.length === 0) return [];
  const hits = reader.name(outer, language).filter(({ meaning }) => isWithin(meaning, 'consent'));
  return hits.map((hit) => ({
    category: hit.meaning,
    weight: weights.name * strengthOf(hit),
    group: 'name',
    signal: 'name',
    quote: name,
    grade: 'B',
  }));
}

/**
 * Programs call by `username` or `login` whatever an account is found by, and by `user_name` the name of a person; where a
 * text asks people for an e-mail address or their own name and nothing else, that is what they give.
 */
export function overrule(names: readonly Vote[], texts: readonly Vote[]): readonly Vote[] {
  if (!names.some(({ category }) => accountNames.includes(category))) return names;
  const speaksOfAccounts = (quote: string): boolean =>
    texts.some((text) => text.quote === quote && accountNames.includes(text.category));
  const asksElse = ({ category, quote, vague }: Vote): boolean =>
    (category === 'contact.email' || (category === 'identity.name.full' && !vague)) && !speaksOfAccounts(quote);
  if (!texts.some(asksElse)) return names;
  return names.map((vote) =>
    accountNames.includes(vote.category) ? { ...vote, weight: vote.weight * weights.overruledName } : vote,
  );
}

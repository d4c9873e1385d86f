import type { FieldFacts, Text, TextSource } from '../../model/index.ts';
import { isAmong } from '../category.ts';
import { brackets, type Hit, type Reader } from '../lexicon/reader.ts';
import { sentences } from '../lexicon/run.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';
import { isExample } from './example.ts';

/** Texts around a field speak of more than the field: their general words (`services`) mean nothing for it. */
const surroundings = ['legend', 'heading', 'help', 'table-header', 'text'] satisfies readonly TextSource[];

/** Whether a signal is a text around a field, which may speak of its neighbours as well. */
export const isAround = (signal: string): boolean => surroundings.some((source) => source === signal);

/** How much of a signal's weight a hit gets, by the share of the text that speaks for it. */
export function strengthOf({ meaning, share }: Hit): number {
  if (isAmong(meaning, sentences)) return 1;
  return share > 0.99 ? 1 : 0.12 + 0.78 * share;
}

/** What the field's texts say: label, placeholder, help and the others, each text once; a key of a translation is a name. */
export function textVotes(
  field: FieldFacts,
  readers: { readonly text: Reader; readonly name: Reader },
  language: string,
): readonly Vote[] {
  const seen = new Set<string>();
  const onlyHelp = onlyHelpOf(field);
  const votes = textsOf(field).flatMap(({ text, position }) => {
    const weight = text === onlyHelp ? weights.onlyHelp : weights.text[text.source];
    if (text.content === '' || weight === 0 || seen.has(text.content) || isExample(text)) return [];
    seen.add(text.content);
    const read = (content: string): readonly Hit[] => {
      if (arithmetic.test(content)) return [asksRobots];
      const hits = settled(content, (part) => readers.text.text(part, language));
      return seeks.test(content) && hits.some(({ meaning }) => isAmong(meaning, sought)) ? [seeksOnly] : hits;
    };
    const hits =
      text.source === 'translation-key' || isKey(text.content)
        ? readers.name.name(endOf(text.content), language)
        : read(text.content);
    const heard = isAround(text.source) ? hits.filter((hit) => !hit.alone) : hits;
    return heard.map(
      (hit): Vote => ({
        category: hit.meaning,
        weight: weight * strengthOf(hit),
        group: 'words',
        signal: text.source,
        quote: text.content,
        grade: 'B',
        vague: hit.alone,
        text: position,
      }),
    );
  });
  const said = votes.some(isRiddle) ? votes.filter(({ category }) => category !== 'account.otp') : votes;
  const ofParts = textsOfParts(said);
  return ofParts.size > 0 ? said.filter((vote) => vote.category !== wholeName || ofParts.has(vote.text)) : said;
}

/** `3 + 4 = `, "What is 3 + 4?", `image × = 9`: a sum that robots are thought not to know. */
const arithmetic = /\d\s*[+×]\s*\d+\s*[=?]|\d\s*[-−*x]\s*\d+\s*=|[+×−]\s*=/;
const asksRobots: Hit = { meaning: 'technical.anti_abuse', share: 1, alone: false };

/** "Search by name", "Suche nach E-Mail": a search names what it looks in. */
const seeks =
  /^(?:search|such(?:e|en)\b|recherche|buscar|pesquis|zoek|szukaj|wyszukaj|ricerca|cerca (?:per|un)|поиск|搜索|検索|검색|بحث)/i;
/** Whom staff look for, and not where whoever fills in lives or works: "Search your address". */
const sought = ['identity', 'contact.email', 'contact.phone', 'account', 'official', 'order.number', 'health.provider'];
const seeksOnly: Hit = { meaning: 'none', share: 1, alone: false };

/** The characters of a picture are a code that nobody was sent. */
const isRiddle = ({ category }: Vote): boolean => category === 'technical.anti_abuse';

const wholeName = 'identity.name.full';
const nameParts = ['identity.name.given', 'identity.name.family'];

/**
 * The texts that ask for one part of a name and for nothing else. The name over two boxes is the name of both together: what
 * each asks for stands beside it.
 */
function textsOfParts(votes: readonly Vote[]): ReadonlySet<Vote['text']> {
  const parts = new Map<Vote['text'], Set<string>>();
  for (const { category, signal, text, weight } of votes) {
    const isAll = weight === weights.text[signal as TextSource];
    if (!nameParts.includes(category) || isAround(signal) || !isAll) continue;
    parts.set(text, (parts.get(text) ?? new Set()).add(category));
  }
  return new Set([...parts].flatMap(([text, said]) => (said.size === 1 ? [text] : [])));
}

export const accountNames = ['account.username', 'account.identifier'];
const reached = ['contact.email', 'contact.phone'];

/**
 * "Phone, e-mail or user name" asks for what finds the account, whichever it is. A remark in brackets that the e-mail
 * address logs in leaves it an e-mail address.
 */
function settled(content: string, read: (content: string) => readonly Hit[]): readonly Hit[] {
  const hits = read(content);
  const speakOf = (categories: readonly string[], among: readonly Hit[] = hits): boolean =>
    among.some(({ meaning }) => categories.includes(meaning));
  if (!speakOf(accountNames) || !speakOf(reached)) return hits;
  const asked = read(content.replace(brackets, ' '));
  const isRemark = speakOf(reached, asked) && !speakOf(accountNames, asked);
  const [kept, dropped] = isRemark ? [reached, accountNames] : [accountNames, reached];
  const share = hits.reduce((sum, hit) => ([...kept, ...dropped].includes(hit.meaning) ? sum + hit.share : sum), 0);
  return hits.flatMap((hit) => {
    if (dropped.includes(hit.meaning)) return [];
    return kept.includes(hit.meaning) ? [{ ...hit, share: Math.min(1, share) }] : [hit];
  });
}

/** What keys call the text itself, and not what it speaks of: `create.type.title`, `form.email.placeholder`. */
const textsPart = /(?<=[.:][\w-]+)[.:](?:title|label|placeholder|text)$/;

/** A key's last two segments: those before say where the program keeps it (`admin::app.marketing.campaigns.create.name`). */
const endOf = (key: string): string => key.replace(textsPart, '').split(/[.:]+/).slice(-2).join('.');

/** A translation's key that stands where its text should: nobody translated it, or its text was not found. `D.O.B` is none. */
const isKey = (content: string): boolean => /^[\w-]+(?:(?:::?|\.)[\w-]+){2,}$/.test(content) && /\w{2}/.test(content);

/** A help text that stands in for the label which a box to tick has nowhere else. */
function onlyHelpOf(field: FieldFacts): Text | undefined {
  const isTick = field.kind === 'checkbox' || field.kind === 'radio';
  const speaks = field.texts.some(({ source }) => weights.text[source] > weights.text.help);
  return isTick && field.label === '' && !speaks ? field.texts.find(({ source }) => source === 'help') : undefined;
}

/** A field's text, and its position; a label that came without its text has none. */
interface Placed {
  readonly text: Text;
  readonly position?: number;
}

/** The texts, strongest source first; a label that came without its text is one too. */
function textsOf(field: FieldFacts): readonly Placed[] {
  const placed: Placed[] = field.texts.map((text, position) => ({ text, position }));
  const isAmong = field.texts.some((text) => text.content === field.label);
  if (!isAmong) placed.unshift({ text: { source: 'label', content: field.label } });
  return placed.length < 2 ? placed : placed.sort((a, b) => weights.text[b.text.source] - weights.text[a.text.source]);
}

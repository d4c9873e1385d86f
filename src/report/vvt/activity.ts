import type { AuditedForm, Processing, Report } from '../../model/index.ts';
import { group } from '../group.ts';
import type { ActivityKey, VvtText } from './text/text.ts';

/** What a record says of one activity, each entry a text; what is empty nobody knows yet. */
export type Activity = Readonly<Record<ActivityKey, readonly string[]>>;

/**
 * The activities that a project's forms belong to: forms that share the activity's name or reference in the configuration,
 * else those with the same purposes. Forms that ask for no personal data, and for which nothing is stated, are left out.
 */
export function activitiesOf(report: Report, text: VvtText): readonly Activity[] {
  const concerned = report.forms.filter(
    ({ fields, processing }) =>
      fields.some(asksForData) || processing?.activity !== undefined || processing?.record !== undefined,
  );
  const byActivity = group(concerned, ({ processing, purpose }) =>
    JSON.stringify(processing?.activity ?? processing?.record ?? [...purpose.ids].sort()),
  );
  return [...byActivity.values()].map((forms) => activityOf(forms, report, text));
}

/** Also a field of which nobody can tell what it asks for may ask for personal data. */
const asksForData = ({ classification }: AuditedForm['fields'][number]): boolean => classification.category !== 'none';

function activityOf(forms: readonly AuditedForm[], report: Report, text: VvtText): Activity {
  const { glossary, language } = report;
  const names = glossary.translations[language];
  const stated = <Key extends keyof Processing>(key: Key): NonNullable<Processing[Key]>[] =>
    distinct(forms.flatMap(({ processing }) => (processing?.[key] === undefined ? [] : [processing[key]])));
  const category = (id: string): string => nameIn(names.categories, id);
  // what the purpose's lists pass over (tokens against abuse, settings) is no matter of the record
  const fields = forms.flatMap((form) => form.fields).filter(({ need }) => need?.list !== 'neutral');
  const found = fields.flatMap(({ classification }) => classification.category ?? []);
  const categories = distinct([...found.filter((id) => id !== 'none'), ...stated('categories').flat()]).sort();
  const unclear = fields.filter(({ classification }) => classification.category === null);
  const declared = new Set(forms.flatMap(({ purpose }) => (purpose.origin === 'declared' ? purpose.ids : [])));
  const purposes = distinct(forms.flatMap(({ purpose }) => purpose.ids)).map(
    (id) => nameIn(names.purposes, id) + (declared.has(id) ? '' : ` (${text.toBeConfirmed})`),
  );
  const hosts = distinct(forms.flatMap(({ action }) => hostOf(action))).sort();
  const open = [text.toBeCompleted];
  return {
    activity: stated('activity').length > 0 ? stated('activity') : purposes,
    record: stated('record'),
    introduced: stated('introduced'),
    changed: stated('changed'),
    department: stated('department'),
    system: [],
    purposes,
    legalBasis: [
      ...stated('legalBasis')
        .flat()
        .map((basis) => text.legalBasis[basis]),
      ...stated('legalBasisDetail'),
      ...stated('art9Condition').map(text.art9),
    ],
    subjects: stated('subjects').flat(),
    categories: [
      ...categories.map(category),
      ...(unclear.length > 0 ? [text.unclearFields(unclear.length), ...open] : []),
    ],
    specialCategories: specialOf(categories, report, text, category),
    recipients: [
      ...stated('recipients').flat(),
      ...(hosts.length > 0 ? [text.seen(hosts.join(', '))] : []),
      ...(hosts.length > 0 && stated('recipients').length === 0 ? open : []),
    ],
    transfers: stated('transfers').flat(),
    retention: stated('retention'),
    measures: stated('measures').flat(),
    forms: forms.map(({ path, span, name }) => `${path}:${span.start.line}${name && ` (${name})`}`),
  };
}

function specialOf(
  categories: readonly string[],
  { glossary }: Report,
  text: VvtText,
  nameOf: (id: string) => string,
): readonly string[] {
  const special = categories.flatMap((id) => {
    const gdpr = Object.hasOwn(glossary.special, id) ? glossary.special[id] : undefined;
    if (!gdpr || (gdpr.art9 === 'no' && gdpr.art10 === 'no')) return [];
    const certain = gdpr.art9 === 'yes' || gdpr.art10 === 'yes';
    return [nameOf(id) + (certain ? '' : ` (${text.possibly})`)];
  });
  return special.length > 0 ? special : [text.noneSeen];
}

/** The host that a form sends to, where it names one. */
function hostOf(action: string | null): readonly string[] {
  const [, host] = /^(?:https?:)?\/\/([a-z0-9.-]+)/i.exec(action ?? '') ?? [];
  return host === undefined ? [] : [host.toLowerCase()];
}

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const nameIn = (names: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? id;

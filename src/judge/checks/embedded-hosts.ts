import type { Embed, Localized } from '../../model/index.ts';
import { covers } from '../category.ts';
import { isAt } from '../host.ts';
import { isCertain, personalFields } from '../personal.ts';
import { isSeen } from '../said.ts';
import type { Check, Observation, Subject } from './check.ts';
import { listsByName, texts, wordFor } from './parameter.ts';

/** What the page of a form loads from others, as far as their hosts are known. */
export const embeddedHosts: Check = {
  id: 'embedded-hosts',
  means: {
    en: 'The page of a form loads something from others.',
    de: 'Die Seite eines Formulars lädt etwas von Dritten.',
  },
  parameters: {
    hosts: {
      type: 'topics',
      means: {
        en: 'by kind, hosts from which others serve such things, with the first folder of the path where one host serves several',
        de: 'je Art die Rechner, von denen Dritte dergleichen ausliefern, mit dem ersten Ordner des Pfads, wo ein Rechner mehreres ausliefert',
      },
    },
    kindNames: { type: 'texts-by-name', means: { en: 'what the kinds are called', de: 'wie die Arten heißen' } },
    recording: {
      type: 'words',
      means: { en: 'kinds that see what is typed', de: 'Arten, die sehen, was eingegeben wird' },
    },
    sensitive: {
      type: 'categories',
      means: {
        en: 'categories that make a form sensitive, besides those of Art. 9 and 10 GDPR',
        de: 'Kategorien, die ein Formular heikel machen, neben denen der Art. 9 und 10 DSGVO',
      },
    },
    exempt: {
      type: 'topics',
      means: {
        en: 'by kind, purposes for which it is part of the service',
        de: 'je Art die Zwecke, für die sie zur Leistung gehört',
      },
    },
  },
  variants: {
    session_replay_or_sensitive_form: {
      en: 'something that records what is typed, or a form that asks for sensitive data',
      de: 'etwas, das Eingaben aufzeichnet, oder ein Formular, das nach heiklen Daten fragt',
    },
    captcha: { en: 'a test for machines', de: 'ein Test gegen Maschinen' },
  },
  placeholders: {
    services: { en: 'what is loaded, and from where', de: 'was geladen wird, und woher' },
  },
  observe: (subject) => {
    const fields = personalFields(subject).filter(isSeen);
    if (fields.length === 0) return [];
    const loaded = loadedBy(subject);
    if (loaded.length === 0) return [];
    const { form, rule } = subject;
    const sensitive = fields.some(
      ({ category }) =>
        category.gdpr.art9 === 'yes' ||
        category.gdpr.art10 === 'yes' ||
        texts(rule, 'sensitive').some((listed) => covers(listed, category.id)),
    );
    const recorded = loaded.some(({ kind }) => texts(rule, 'recording').includes(kind));
    const observation: Observation = {
      variants: [
        ...(recorded || sensitive ? ['session_replay_or_sensitive_form'] : []),
        ...(loaded.some(({ kind }) => kind === 'captcha') ? ['captcha'] : []),
      ],
      evidence: loaded.map(({ embed: { kind, address, span } }) => ({
        signal: kind === 'mention' ? 'script-mentions-host' : `third-party-${kind}`,
        quote: address,
        grade: kind === 'mention' ? 'B' : 'A',
        path: form.path,
        ...(span && { span }),
      })),
      values: { services: listing(loaded, subject) },
      review: recorded ? !isCertain(fields) : true,
    };
    return [observation];
  },
};

interface Loaded {
  readonly embed: Embed;
  readonly kind: string;
}

/** What is loaded of the kinds that the rule knows, unless it belongs to what the form is for. */
function loadedBy({ form, rule, purpose }: Subject): Loaded[] {
  const hosts = listsByName(rule, 'hosts');
  const exempt = listsByName(rule, 'exempt');
  return (form.page?.embeds ?? []).flatMap((embed) => {
    const kind = [...hosts].find(([, listed]) => listed.some((host) => serves(host, embed.address)))?.[0];
    if (kind === undefined || purpose.ids.some((id) => exempt.get(kind)?.includes(id))) return [];
    return [{ embed, kind }];
  });
}

/** Whether an address is a listed host's, or that of a host below it; a listed folder must be the address's own. */
function serves(listed: string, address: string): boolean {
  const [host = '', folder] = listed.split('/');
  const [seen = '', first] = address.split('/');
  return isAt(seen, host) && (folder === undefined || folder === first);
}

const mostKinds = 5;
const mostHosts = 3;

/** By kind: "captcha (hcaptcha.com); analytics (…)". */
function listing(loaded: readonly Loaded[], { rule }: Subject): Localized {
  const kinds = [...new Set(loaded.map(({ kind }) => kind))].slice(0, mostKinds);
  const hostsOf = (wanted: string): string => {
    const hosts = loaded.filter(({ kind }) => kind === wanted).map(({ embed }) => embed.address.split('/', 1)[0] ?? '');
    return [...new Set(hosts)].slice(0, mostHosts).join(', ');
  };
  const inOne = (language: keyof Localized): string =>
    kinds.map((kind) => `${wordFor(rule, 'kindNames', kind)[language]} (${hostsOf(kind)})`).join('; ');
  return { en: inOne('en'), de: inOne('de') };
}

import type { Form } from '../../model/index.ts';
import { isAt, registrable } from '../host.ts';
import { isCertain, listing, personalFields } from '../personal.ts';
import { isSeen } from '../said.ts';
import type { Check } from './check.ts';
import { texts } from './parameter.ts';

/**
 * A target on another host than the page's own. Which country a host stands in no form shows: only services whose provider
 * is known to sit outside the EEA call for a statement on the transfer (Art. 44 GDPR).
 */
export const foreignTarget: Check = {
  id: 'foreign-target',
  means: {
    en: 'A form’s data go to a host of another organisation, or one that may be.',
    de: 'Die Daten eines Formulars gehen an einen Rechner einer anderen Organisation, oder vielleicht einer anderen.',
  },
  parameters: {
    services: {
      type: 'words',
      means: {
        en: 'hosts of services that receive forms for others; one stands for all names below it',
        de: 'Rechner von Diensten, die Formulare für andere empfangen; einer steht für alle Namen unter ihm',
      },
    },
    abroad: {
      type: 'words',
      means: {
        en: 'those of `services` whose provider is established outside the EEA',
        de: 'die unter `services`, deren Anbieter außerhalb des EWR sitzt',
      },
    },
    ownParts: {
      type: 'words',
      means: {
        en: 'second parts of hosts below which organisations register their names: co, com',
        de: 'zweite Teile von Rechnernamen, unter denen Organisationen ihre Namen eintragen: co, com',
      },
    },
  },
  variants: {
    third_country_undeclared: {
      en: 'the service’s provider is established outside the EEA, and no transfer is declared',
      de: 'der Anbieter des Dienstes sitzt außerhalb des EWR, und keine Übermittlung ist angegeben',
    },
    known_service: {
      en: 'the host is that of a service that receives forms for others',
      de: 'der Rechner gehört einem Dienst, der Formulare für andere empfängt',
    },
    unknown_page: {
      en: 'the page does not say which host is its own',
      de: 'die Seite sagt nicht, welcher Rechner ihrer ist',
    },
  },
  placeholders: {
    target: { en: 'the host', de: 'der Rechner' },
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
  },
  observe: (subject) => {
    const { form, rule, processing } = subject;
    const host = hostOf(form.action);
    const fields = personalFields(subject).filter(isSeen);
    if (host === undefined || fields.length === 0) return [];
    const isAmong = (name: string): boolean => texts(rule, name).some((known) => isAt(host, known));
    const undeclared = isAmong('abroad') && (processing.transfers ?? []).length === 0;
    if (!undeclared && (processing.recipients ?? []).length > 0) return [];
    const ownParts = texts(rule, 'ownParts');
    const own = form.page?.host;
    if (own !== undefined && registrable(own, ownParts) === registrable(host, ownParts)) return [];
    if (own === undefined && leadsHome(host, form.page?.links ?? [], ownParts)) return [];
    return [
      {
        variants: [
          ...(undeclared ? ['third_country_undeclared'] : []),
          ...(isAmong('services') ? ['known_service'] : []),
          ...(own === undefined ? ['unknown_page'] : []),
        ],
        evidence: [
          { signal: 'action', quote: form.excerpt, grade: 'A', path: form.path, span: form.span },
          ...fields.flatMap(({ classification }) => classification.evidence.slice(0, 1)),
        ],
        values: { target: host, data: listing(fields) },
        review: !isCertain(fields) || own === undefined,
      },
    ];
  },
};

const leastLinks = 3;

/** A page that does not state its host is that of a host to which its own links lead again and again. */
function leadsHome(host: string, links: readonly string[], ownParts: readonly string[]): boolean {
  const home = registrable(host, ownParts);
  const leading = links.filter((link) => {
    const target = hostOf(link.slice(link.lastIndexOf(' → ') + 3));
    return target !== undefined && registrable(target, ownParts) === home;
  });
  return leading.length >= leastLinks;
}

/** The host of a target that names one; without a scheme (`//host`) it is the page's. */
function hostOf(action: Form['action']): string | undefined {
  const address = action?.trim().startsWith('//') ? `https:${action.trim()}` : action;
  if (address === null || address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const named = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname);
  return /^https?:$/.test(protocol) && named ? hostname : undefined;
}

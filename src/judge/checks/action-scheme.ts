import { isAt } from '../host.ts';
import { areHarmless, isCertain, listing, personalFields } from '../personal.ts';
import type { Check, Observation } from './check.ts';
import { texts } from './parameter.ts';

/** A target that receives what was typed without encryption: `http:`, or `mailto:` with its plain mail. */
export const actionScheme: Check = {
  id: 'action-scheme',
  means: {
    en: 'The form is sent to an address that does not encrypt.',
    de: 'Das Formular wird an eine Adresse gesendet, die nicht verschlüsselt.',
  },
  parameters: {
    localHosts: {
      type: 'words',
      means: {
        en: 'hosts that never leave the machine; one stands for all names below it',
        de: 'Rechner, die das Gerät nie verlassen; einer steht für alle Namen unter ihm',
      },
    },
  },
  variants: {
    localhost: { en: 'the target is the machine itself', de: 'das Ziel ist das Gerät selbst' },
    sensitivity_1: { en: 'only data that do little harm alone', de: 'nur Daten, die für sich wenig schaden' },
    mailto: { en: 'the target opens a mail program', de: 'das Ziel öffnet ein Mailprogramm' },
  },
  placeholders: {
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
    target: { en: 'the address that it is sent to', de: 'die Adresse, an die es gesendet wird' },
  },
  observe: (subject): Observation[] => {
    const { form, rule } = subject;
    const target = targetOf(form.action);
    const fields = personalFields(subject);
    if (!target || fields.length === 0) return [];
    const local = target.protocol === 'http:' && isLocal(target.hostname, texts(rule, 'localHosts'));
    return [
      {
        variants: [
          ...(local ? ['localhost'] : []),
          ...(areHarmless(fields) ? ['sensitivity_1'] : []),
          ...(target.protocol === 'mailto:' ? ['mailto'] : []),
        ],
        evidence: [{ signal: 'action', quote: form.excerpt, grade: 'A', path: form.path, span: form.span }],
        values: {
          data: listing(fields),
          target: local || target.protocol === 'http:' ? target.origin : target.protocol,
        },
        review: local || !isCertain(fields),
      },
    ];
  },
};

/** The target where it is stated with a scheme that does not encrypt. The URL standard's parser reads it as a browser does. */
function targetOf(action: string | null): URL | undefined {
  if (action === null || !URL.canParse(action)) return undefined;
  const target = new URL(action);
  return target.protocol === 'http:' || target.protocol === 'mailto:' ? target : undefined;
}

function isLocal(hostname: string, localHosts: readonly string[]): boolean {
  return localHosts.some((host) => isAt(hostname, host));
}

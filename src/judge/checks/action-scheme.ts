import { areHarmless, isCertain, listing, personalFields } from '../personal.ts';
import type { Check, Observation } from './check.ts';
import { texts } from './parameter.ts';

/** A target that receives what was typed without encryption: `http:`, or `mailto:` with its plain mail. */
export const actionScheme: Check = {
  id: 'action-scheme',
  parameters: { localHosts: 'hosts that never leave the machine; one stands for all names below it' },
  variants: {
    localhost: 'the target is the machine itself',
    sensitivity_1: 'only data that do little harm alone',
    mailto: 'the target opens a mail program',
  },
  placeholders: { data: 'what the form asks for', target: 'the address that it is sent to' },
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
  return localHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** Hosts whose frames and scripts bring forms. */
const hosts =
  '123formbuilder.com calendly.com cognitoforms.com formassembly.com formcrafts.com forms.office.com formsite.com formstack.com hsforms.com hsforms.net jotform.com jotform.eu klaviyo.com list-manage.com paperform.co surveymonkey.com tally.so typeform.com wufoo.com wufoo.eu zohopublic.com zohopublic.eu'.split(
    ' ',
  );

/** Calls by which their scripts build a form. */
export const builders =
  /\b(?:hbspt\.forms\.create|MktoForms2\.loadForm|Typeform\.createWidget|createTypeform|formio\.createForm)\b/i;

/** Whether a host, or the one above it, is known to bring forms. */
export function isProvider(host: string): boolean {
  const name = host.toLowerCase();
  return hosts.some((known) => name === known || name.endsWith(`.${known}`));
}

/** Whether a text names a script that brings forms, or calls one. */
export function namesProvider(text: string): boolean {
  const lower = text.toLowerCase();
  return builders.test(text) || hosts.some((host) => lower.includes(host));
}

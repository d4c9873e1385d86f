import { beforeAll, describe, expect, test } from 'vitest';
import type { FormPurpose, PageFacts, ProcessingStatements, Rulebook, Text } from '../../model/index.ts';
import { loadRulebook } from '../../rulebook/index.ts';
import { declared, type FieldInput, type FormInput, formOf, inferred, undeclared } from '../cases/form.ts';
import { judge } from '../index.ts';

/** What a form says to people, and what its page and its operator say around it. */

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook();
});

interface Case {
  readonly title: string;
  readonly fields?: readonly FieldInput[];
  readonly texts?: readonly Text[];
  readonly page?: Partial<PageFacts>;
  readonly form?: Partial<FormInput>;
  readonly purpose?: FormPurpose;
  readonly states?: ProcessingStatements;
  readonly expected: readonly RegExp[];
}

const email: FieldInput = { category: 'contact.email', level: 'required', label: 'E-mail', help: 'For our answer' };
const blank: PageFacts = { whole: true, links: [], embeds: [], unseenStyles: false };
const say = (content: string, source: Text['source'] = 'text'): Text => ({ content, source });

function run(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    test.each(cases)('$title', (one) => {
      const { fields = [email], texts = [], page = {}, purpose = declared('contact'), states, expected } = one;
      const { form, classifications } = formOf({ fields, texts, page: { ...blank, ...page }, ...one.form });
      const processing = states && {
        ...states,
        evidence: Object.fromEntries(
          Object.keys(states).map((key) => [key, { signal: 'config', quote: key, grade: 'A' as const }]),
        ),
      };
      const { findings } = judge(form, classifications, purpose, rulebook, 'en', { processing });
      const said = findings
        .filter((finding) => finding.rule === rule)
        .map(({ outcome, severity, message }) => `${outcome} ${severity}: ${message}`);
      expect(said).toEqual(expected.map((line) => expect.stringMatching(line)));
    });
  });
}

run('privacy-notice-missing', [
  { title: 'nothing anywhere', expected: [/^review high/] },
  { title: 'a link at the form', texts: [say('Privacy → /p', 'link')], expected: [] },
  { title: 'a link whose address alone tells', texts: [say('More → /datenschutz', 'link')], expected: [] },
  {
    title: 'a heading tells what is asked, not what becomes of it',
    texts: [say('Personal data', 'heading')],
    expected: [/^review high/],
  },
  { title: 'a key of a translation', texts: [say('signup.privacyNotice', 'translation-key')], expected: [] },
  { title: 'a box', fields: [email, { category: 'consent.privacy_notice', kind: 'checkbox' }], expected: [] },
  { title: 'a link of the page', page: { links: ['Datenschutz → /p'] }, expected: [/^review low: The page links/] },
  { title: 'a component', page: { whole: false }, expected: [/^review low: .* may carry one/] },
  { title: 'a component whose purpose nobody knows', page: { whole: false }, purpose: undeclared, expected: [] },
  { title: 'a schema', form: { origin: 'schema' }, expected: [] },
  { title: 'a log-in', purpose: declared('login'), expected: [] },
  { title: 'nothing personal', fields: [{ category: 'none' }], expected: [] },
  { title: 'data that do little harm alone', fields: [{ category: 'contact.address.country' }], expected: [] },
]);

run('withdrawal-info-missing', [
  { title: 'a newsletter without a word', purpose: declared('newsletter'), expected: [/^review medium/] },
  { title: 'a newsletter that is only a guess', purpose: inferred('possible', 'newsletter'), expected: [] },
  {
    title: 'a notice that may say it',
    purpose: declared('newsletter'),
    texts: [say('Privacy → /p', 'link')],
    expected: [/^review info/],
  },
  { title: 'said', purpose: declared('newsletter'), texts: [say('Unsubscribe whenever you like.')], expected: [] },
  { title: 'no consent asked', expected: [] },
  {
    title: 'a language in which nobody can tell',
    purpose: declared('newsletter'),
    form: { language: 'is' },
    expected: [],
  },
  {
    title: 'a language and its region',
    purpose: declared('newsletter'),
    form: { language: 'pt-BR' },
    expected: [/^review/],
  },
  { title: 'a consent out of sight', fields: [email, { category: 'consent.marketing', kind: 'hidden' }], expected: [] },
]);

run('double-opt-in-evidence-missing', [
  { title: 'nothing seen', purpose: declared('newsletter'), expected: [/: Nothing shows/] },
  { title: 'stated by the project', purpose: declared('newsletter'), states: { doubleOptIn: true }, expected: [] },
  {
    title: 'denied by the project',
    purpose: declared('newsletter'),
    states: { doubleOptIn: false },
    expected: [/own statement/],
  },
  { title: 'no address', purpose: declared('newsletter'), fields: [{ category: 'contact.phone' }], expected: [] },
  {
    title: 'a field keeps the proof',
    purpose: declared('newsletter'),
    fields: [email, { category: 'none', name: 'confirmedAt' }],
    expected: [],
  },
]);

const phone: FieldInput = { category: 'contact.phone', label: 'Phone', help: 'For questions' };

run('mandatory-optional-unmarked', [
  {
    title: 'required and optional, nothing tells',
    fields: [email, phone],
    expected: [/^violation medium: .* E-mail must .* Phone may/],
  },
  {
    title: 'styles that were not read',
    fields: [email, phone],
    page: { unseenStyles: true },
    expected: [/^review medium/],
  },
  { title: 'a component', fields: [email, phone], page: { whole: false }, expected: [/^review medium/] },
  { title: 'all required', fields: [email, { ...phone, level: 'required' }], expected: [] },
  { title: 'all optional', fields: [{ ...email, level: 'optional' }, phone], expected: [] },
  {
    title: 'a box tells by itself',
    fields: [email, { category: 'consent.marketing', kind: 'checkbox', help: 'News' }],
    expected: [],
  },
  {
    title: 'fields whose words were not read',
    fields: [{ category: 'contact.email', level: 'required' }, phone],
    expected: [],
  },
  { title: 'out of sight', fields: [email, { ...phone, kind: 'hidden' }], expected: [] },
]);

run('third-party-endpoint', [
  { title: 'a relative target', form: { action: '/send' }, expected: [] },
  {
    title: "the page's own host",
    form: { action: 'https://forms.a.example/x' },
    page: { host: 'www.a.example' },
    expected: [],
  },
  {
    title: 'a name below a country’s second part',
    form: { action: 'https://f.a.co.uk/' },
    page: { host: 'b.co.uk' },
    expected: [/^review medium/],
  },
  {
    title: 'another host',
    form: { action: '//b.example/x' },
    page: { host: 'a.example' },
    expected: [/^review medium: .* to b\.example, which is not/],
  },
  { title: 'a page that does not say its host', form: { action: 'https://b.example/x' }, expected: [/^review info/] },
  {
    title: 'a host to which the page leads again and again',
    form: { action: 'https://b.example/x' },
    page: { links: ['A → https://b.example/a', 'B → https://www.b.example/b', 'C → //b.example/c'] },
    expected: [],
  },
  {
    title: 'a known service',
    form: { action: 'https://x.sibforms.com/s' },
    expected: [/^review medium: .* receives forms for others/],
  },
  {
    title: 'one whose provider is abroad',
    form: { action: 'https://x.us1.list-manage.com/s' },
    states: { recipients: ['The mailing service'] },
    expected: [/^review high: .* outside the EEA/],
  },
  {
    title: 'one abroad, the transfer declared',
    form: { action: 'https://x.us1.list-manage.com/s' },
    states: { recipients: ['The mailing service'], transfers: ['USA: Data Privacy Framework'] },
    expected: [],
  },
  {
    title: 'recipients are declared',
    form: { action: 'https://b.example/' },
    page: { host: 'a.example' },
    states: { recipients: ['B Ltd'] },
    expected: [],
  },
  { title: 'nothing personal', form: { action: 'https://b.example/' }, fields: [{ category: 'none' }], expected: [] },
  { title: 'a target of another scheme', form: { action: 'mailto:x@b.example' }, expected: [] },
]);

const loads = (...addresses: string[]): Partial<PageFacts> => ({
  embeds: addresses.map((address) => ({ kind: 'script', address })),
});

run('third-party-embed-on-form', [
  { title: 'nothing known', page: loads('cdn.a.example/js'), expected: [] },
  {
    title: 'analytics',
    page: loads('www.google-analytics.com'),
    expected: [/^review low: .*analytics.*www\.google-analytics\.com/],
  },
  { title: 'a captcha', page: loads('js.hcaptcha.com/1'), expected: [/^review medium/] },
  {
    title: 'a folder of a host that serves much',
    page: loads('www.google.com/maps'),
    purpose: declared('newsletter'),
    expected: [/map/],
  },
  { title: 'another folder of it', page: loads('www.google.com/fonts'), expected: [] },
  { title: 'a name that only ends alike', page: loads('nothotjar.com'), expected: [] },
  { title: 'session replay', page: loads('static.hotjar.com/c'), expected: [/^review high/] },
  {
    title: 'beside data on health',
    page: loads('www.google-analytics.com'),
    fields: [{ category: 'health.reason_for_visit' }],
    expected: [/^review high/],
  },
  {
    title: 'a map where a place is chosen',
    page: loads('maps.googleapis.com'),
    purpose: declared('appointment_booking'),
    expected: [],
  },
  {
    title: 'each service once, by its kind',
    page: loads('a.hotjar.com', 'b.hotjar.com', 'tawk.to'),
    expected: [/replay \(a\.hotjar\.com, b\.hotjar\.com\); chat \(tawk\.to\)/],
  },
]);

const news: FieldInput = { category: 'consent.marketing', kind: 'checkbox', label: 'Send me news' };

run('pressure-wording', [
  { title: 'a neutral refusal', texts: [say('No, thanks', 'link')], expected: [] },
  { title: 'praise in a paragraph', texts: [say("Don't miss out on our recipes!")], expected: [] },
  { title: 'a button', texts: [say('Hurry up!', 'button')], expected: [/^review medium/] },
  {
    title: 'beside a consent',
    fields: [email, news],
    texts: [say('No thanks, I hate saving', 'link')],
    expected: [/^review high/],
  },
  {
    title: 'a form around a whole site',
    texts: [
      say("Deals: don't miss out! → /d", 'link'),
      ...Array.from({ length: 13 }, (_, n) => say(`Page ${n} → /${n}`, 'link')),
    ],
    expected: [],
  },
  { title: 'the same words twice', texts: [say('Act now', 'button'), say('Act now', 'link')], expected: [/Act now/] },
]);

run('asymmetric-choice', [
  { title: 'two buttons', texts: [say('Accept', 'button'), say('Decline', 'button')], expected: [] },
  {
    title: 'a button and a link',
    texts: [say('Accept', 'button'), say('Decline → /no', 'link')],
    expected: [/^review high: .*“Accept”.*“Decline”/],
  },
  {
    title: 'a no that is put off',
    fields: [email, { ...news, kind: 'radio', options: ['Yes', 'Maybe later'] }],
    expected: [/Maybe later/],
  },
  {
    title: 'a no beside it',
    fields: [email, { ...news, kind: 'radio', options: ['Yes', 'Maybe later', 'No'] }],
    expected: [],
  },
  {
    title: 'where the button is the choice',
    purpose: declared('newsletter'),
    texts: [say('Register and get offers', 'button')],
    expected: [],
  },
]);

run('implied-or-opt-out-consent', [
  { title: 'terms', texts: [say('By registering you agree to the terms of use.')], expected: [] },
  {
    title: 'two sentences',
    texts: [say('By registering you agree to the terms. Our newsletter is free.')],
    expected: [],
  },
  {
    title: 'advertising',
    texts: [say('By registering you agree to receive our newsletter.')],
    expected: [/^review high/],
  },
  {
    title: 'advertising by who subscribes',
    purpose: declared('newsletter'),
    texts: [say('By subscribing you agree to receive our newsletter.')],
    expected: [],
  },
  {
    title: 'sharing by who subscribes',
    purpose: declared('newsletter'),
    texts: [say('By subscribing you agree that your address is shared with our partners.')],
    expected: [/partners/],
  },
]);

import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import type { Report } from '../src/model/index.ts';

/** The same form in eight languages: as a careful designer writes it, and with what a data protection officer would strike. */

interface Words {
  readonly email: string;
  readonly newsletter: string;
  readonly refusal: string;
  readonly withdrawal: string;
  readonly notice: string;
  readonly implied: string;
  readonly similar: string;
  readonly pressure: string;
  readonly joined: string;
}

const languages: Readonly<Record<string, Words>> = {
  en: {
    email: 'E-mail',
    newsletter: 'Yes, send me the newsletter.',
    refusal: 'I do not want to receive the newsletter.',
    withdrawal: 'You can unsubscribe at any time; a confirmation e-mail comes first.',
    notice: 'Privacy notice',
    implied: 'By submitting this form you agree to receive offers by e-mail.',
    similar: 'We will tell you about similar products by e-mail.',
    pressure: 'No thanks, I prefer to pay full price',
    joined: 'Take part and receive offers',
  },
  de: {
    email: 'E-Mail',
    newsletter: 'Ja, ich möchte den Newsletter erhalten.',
    refusal: 'Ich möchte keinen Newsletter erhalten.',
    withdrawal: 'Abmeldung jederzeit möglich; zuerst kommt eine Bestätigungsmail.',
    notice: 'Datenschutzhinweise',
    implied: 'Mit dem Absenden stimmen Sie zu, Angebote per E-Mail zu erhalten.',
    similar: 'Wir informieren Sie per E-Mail über ähnliche Produkte.',
    pressure: 'Nein danke, ich zahle lieber den vollen Preis',
    joined: 'Teilnehmen und Angebote erhalten',
  },
  fr: {
    email: 'Adresse e-mail',
    newsletter: 'Oui, je souhaite recevoir la newsletter.',
    refusal: 'Je ne souhaite pas recevoir la newsletter.',
    withdrawal: "Vous pouvez vous désinscrire à tout moment ; d'abord vient un e-mail de confirmation.",
    notice: 'Politique de confidentialité',
    implied: 'En envoyant ce formulaire, vous acceptez de recevoir nos offres.',
    similar: 'Nous vous informerons par e-mail de produits similaires.',
    pressure: 'Non merci, je préfère payer plus cher',
    joined: 'Participer et recevoir les offres',
  },
  es: {
    email: 'Correo electrónico',
    newsletter: 'Sí, quiero recibir el boletín.',
    refusal: 'No quiero recibir el boletín.',
    withdrawal: 'Puede darse de baja en cualquier momento; antes llega un correo de confirmación.',
    notice: 'Política de privacidad',
    implied: 'Al enviar este formulario acepta recibir ofertas.',
    similar: 'Le informaremos por correo de productos similares.',
    pressure: 'No gracias, prefiero pagar más',
    joined: 'Participar y recibir ofertas',
  },
  it: {
    email: 'Indirizzo e-mail',
    newsletter: 'Sì, desidero ricevere la newsletter.',
    refusal: 'Non desidero ricevere la newsletter.',
    withdrawal: "Puoi revocare il consenso in qualsiasi momento; prima arriva un'e-mail di conferma.",
    notice: 'Informativa sulla privacy',
    implied: 'Inviando questo modulo accetti di ricevere offerte.',
    similar: 'Ti informeremo via e-mail di prodotti simili.',
    pressure: 'No grazie, preferisco pagare di più',
    joined: 'Partecipa e ricevi offerte',
  },
  nl: {
    email: 'E-mailadres',
    newsletter: 'Ja, ik wil de nieuwsbrief ontvangen.',
    refusal: 'Ik wil geen nieuwsbrief ontvangen.',
    withdrawal: 'Afmelden kan altijd; eerst komt een bevestigingsmail.',
    notice: 'Privacyverklaring',
    implied: 'Door op Verzenden te klikken gaat u akkoord met het ontvangen van aanbiedingen.',
    similar: 'Wij informeren u per e-mail over soortgelijke producten.',
    pressure: 'Nee bedankt, ik betaal liever de volle prijs',
    joined: 'Meedoen en aanbiedingen ontvangen',
  },
  pl: {
    email: 'Adres e-mail',
    newsletter: 'Tak, chcę otrzymywać newsletter.',
    refusal: 'Nie chcę otrzymywać newslettera.',
    withdrawal: 'Możesz się wypisać w każdej chwili; najpierw otrzymasz link potwierdzający.',
    notice: 'Polityka prywatności',
    implied: 'Wysyłając formularz, zgadzasz się na otrzymywanie ofert.',
    similar: 'Poinformujemy Cię e-mailem o podobnych produktach.',
    pressure: 'Nie, dziękuję, wolę zapłacić więcej',
    joined: 'Weź udział i odbierz oferty',
  },
  pt: {
    email: 'Endereço de e-mail',
    newsletter: 'Sim, quero receber o boletim.',
    refusal: 'Não quero receber o boletim.',
    withdrawal: 'Pode cancelar a subscrição a qualquer momento; primeiro chega um e-mail de confirmação.',
    notice: 'Política de privacidade',
    implied: 'Ao enviar este formulário, aceita receber ofertas.',
    similar: 'Informaremos por e-mail sobre produtos semelhantes.',
    pressure: 'Não, obrigado, prefiro pagar mais',
    joined: 'Participar e receber ofertas',
  },
};

/** The rules that go by a form's words. */
const rules = [
  'asymmetric-choice',
  'double-opt-in-evidence-missing',
  'implied-or-opt-out-consent',
  'preticked-consent',
  'pressure-wording',
  'privacy-notice-missing',
  'soft-opt-in-objection-missing',
  'withdrawal-info-missing',
];

const page = (language: string, words: Words, content: string, button = 'OK'): string =>
  `<!doctype html><html lang="${language}"><body><form action="/x" method="post" data-purpose="contest">
  <label>${words.email} <input type="email" name="email" required></label>
  ${content}
  <button>${button}</button></form></body></html>`;

const notice = ({ notice }: Words): string => `<a href="/n">${notice}</a>`;
const box = (label: string, attributes = ''): string =>
  `<label><input type="checkbox" name="c1" ${attributes}> ${label}</label>`;

interface Case {
  readonly title: string;
  readonly source: (language: string, words: Words) => string;
  readonly findings: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'with care',
    source: (language, words) =>
      page(language, words, `${box(words.newsletter)}<p>${words.withdrawal}</p>${notice(words)}`),
    findings: [],
  },
  {
    title: 'without a word',
    source: (language, words) => page(language, words, box(words.newsletter)),
    findings: ['double-opt-in-evidence-missing', 'privacy-notice-missing', 'withdrawal-info-missing'],
  },
  {
    title: 'ticked in advance',
    source: (language, words) =>
      page(language, words, `${box(words.newsletter, 'checked')}<p>${words.withdrawal}</p>${notice(words)}`),
    findings: ['preticked-consent'],
  },
  {
    title: 'with a box of refusal',
    source: (language, words) =>
      page(language, words, `${box(words.refusal)}<p>${words.withdrawal}</p>${notice(words)}`),
    findings: ['implied-or-opt-out-consent'],
  },
  {
    title: 'with a box of refusal, ticked',
    source: (language, words) =>
      page(language, words, `${box(words.refusal, 'checked')}<p>${words.withdrawal}</p>${notice(words)}`),
    findings: [],
  },
  {
    title: 'consent by sending',
    source: (language, words) => page(language, words, `<p>${words.implied}</p>${notice(words)}`),
    findings: ['implied-or-opt-out-consent'],
  },
  {
    title: 'offers to customers without a chance to object',
    source: (language, words) => page(language, words, `<p>${words.similar}</p>${notice(words)}`),
    findings: ['soft-opt-in-objection-missing'],
  },
  {
    title: 'shame for those who refuse',
    source: (language, words) => page(language, words, `${notice(words)}<a href="/no">${words.pressure}</a>`),
    findings: ['pressure-wording'],
  },
  {
    title: 'one button for two things',
    source: (language, words) => page(language, words, notice(words), words.joined),
    findings: ['asymmetric-choice'],
  },
];

const pathOf = (language: string, index: number): string => `${language}-${index}.html`;

describe.each(Object.keys(languages))('in %s', (language) => {
  let report: Report;
  beforeAll(async () => {
    const words = languages[language] as Words;
    report = await audit({
      texts: cases.map(({ source }, index) => ({ path: pathOf(language, index), text: source(language, words) })),
    });
  }, 60_000);

  test.each(cases.map(({ title, findings }, index) => [title, findings, index] as const))(
    '%s',
    (_, expected, index) => {
      const found = report.findings
        .filter(({ path, rule }) => path === pathOf(language, index) && rules.includes(rule))
        .map(({ rule }) => rule);
      expect(found.sort()).toEqual(expected);
    },
  );
});

import { expect, test } from 'vitest';
import { loadRulebook } from '../rulebook/index.ts';
import { specimenField, specimenForm } from './cases/specimen.ts';
import { isSpoken, languageFinder } from './language.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { compileLexicons } from './lexicons.ts';

const { fields } = compileLexicons(await loadRulebook({ vocabularies: true }));
const languageOf = languageFinder(openLexicon(fields, isSpoken));
const read = (language: string | null, labels: readonly string[]): string =>
  languageOf(
    specimenForm(
      labels.map((label) => specimenField({ label })),
      { language },
    ),
  );

const german = ['Vorname', 'Nachname', 'Ihre Telefonnummer', 'Geburtsdatum', 'Wohnort'];

test.each([
  ['pt-BR', ['Password'], 'pt'],
  ['nn', [], 'no'],
  ['iw', [], 'he'],
  ['fil_PH', [], 'tl'],
])('a form that states %j is read so', (stated, labels, language) => expect(read(stated, labels)).toBe(language));

test.each([
  [german, 'de'],
  [['CEP', 'Endereço', 'Telefone celular'], 'pt'],
  [['Prénom', 'Nom', 'Votre adresse e-mail'], 'fr'],
  [['Naam', 'Uw telefoonnummer', 'Woonplaats'], 'nl'],
  [['Имя', 'Фамилия', 'Ваш телефон', 'Электронная почта', 'Пароль'], 'ru'],
  [['Email'], ''],
  [['x1', '…'], ''],
  [[], ''],
])('where none is stated, %j is recognised as %j', (labels, language) => expect(read(null, labels)).toBe(language));

test.each([
  ['en', german, 'de'],
  ['en', ['Nome', 'CPF', 'Endereco', 'Numero', 'Cidade', 'CEP', 'Email', 'Cadastre-se'], 'pt'],
  ['en', ['Vorname', 'Email'], 'en'],
  ['de', ['Vorname', 'First name', 'Last name', 'Phone number', 'Street'], 'de'],
  ['xx', ['Lighthouse', 'Email'], 'xx'],
])('what is stated (%s) holds against few words and gives way to many: %j', (stated, labels, language) =>
  expect(read(stated, labels)).toBe(language),
);

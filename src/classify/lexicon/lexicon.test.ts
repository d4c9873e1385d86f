import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon, type Grammar, type WordList } from './compile.ts';
import { partsOf } from './compound.ts';
import { openLexicon } from './lexicon.ts';
import { createReader } from './reader.ts';
import { fold, nameWordsOf, spellings, stepsOf, wordsOf } from './token.ts';
import { segmentsOf } from './unspaced.ts';

describe('words', () => {
  test.each([
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Crème brûlée', 'creme brulee'],
    ['Ærø', 'aero'],
    ['EMAIL', 'email'],
    ['فِهْرِس', 'فهرس'],
    ['كتابي', 'کتابی'],
    ['फ़ोन', 'फोन'],
    ['कंपनी', 'कंपनी'],
    ['ชื่อ', 'ชื่อ'],
    ['がく', 'がく'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    ['E-Mail-Adresse *', ['e', 'mail', 'adresse']],
    ["Nom d'utilisateur", ['nom', 'd', 'utilisateur']],
    ['', []],
  ])('%s is read as %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('umlauts are spelled both ways', () => expect(spellings('Größe')).toEqual(['grosse', 'groesse']));
});

describe('names', () => {
  test.each([
    ['txtFirstName2', ['txt', 'first', 'name', '2']],
    ['HTMLName', ['html', 'name']],
    ['date_of-birth', ['date', 'of', 'birth']],
    ['straßeNr', ['strasse', 'nr']],
  ])('%s parts into %j', (name, words) => expect(nameWordsOf(name)).toEqual(words));

  test.each([
    ['customer[address][zip]', ['customer', 'address', 'zip']],
    ['ctl00$Main$txtZip', ['ctl00', 'Main', 'txtZip']],
    ['user.address.zip', ['user', 'address', 'zip']],
    ['__proto__', ['__proto__']],
  ])('%s has the steps %j', (name, steps) => expect(stepsOf(name)).toEqual(steps));
});

const lexiconOf = (lists: readonly WordList[], grammars: readonly Grammar[]) =>
  openLexicon(compileLexicon(lists, grammars));

const lexicon = lexiconOf(
  [
    { language: 'de', meaning: 'address', words: ['Anschrift', 'Straße'] },
    { language: 'de', meaning: 'phone', words: ['Telefonnummer', 'Rufnummer'] },
    { language: 'de', meaning: 'customer', words: ['Kundennummer'] },
    { language: 'de', meaning: 'name', words: [], alone: ['Name'], not: ['Hund'] },
    { language: 'en', meaning: 'name', words: ['full name'] },
    { language: 'en', meaning: 'consent', words: ['I have read and accept the terms of this house'] },
    { language: 'fr', meaning: 'name', words: ['nom'], not: ['nombre'] },
    { language: 'de', meaning: 'depot', words: ['Rufnummer Rechnungsstraße'] },
    { language: 'fr', meaning: 'number', words: ['nombre'] },
    { language: 'es', meaning: 'name', words: ['nombre'] },
  ],
  [
    {
      language: 'de',
      filler: ['Rechnung', 'Liefer', 'Ihr'],
      abbreviations: { nr: 'Nummer', tel: 'Telefon' },
      joints: ['s', 'n'],
    },
  ],
);

describe('compounds', () => {
  test.each([
    ['rechnungsanschrift', ['rechnung', 'anschrift']],
    ['lieferstrasse', ['liefer', 'strasse']],
    ['hundestrasse', undefined],
    ['strasse', undefined],
  ])('%s is made of %j', (word, parts) => expect(partsOf(word, lexicon)).toEqual(parts));
});

describe('writing without spaces', () => {
  const chinese = lexiconOf(
    [
      { language: 'zh', meaning: 'phone', words: ['电话', '电话号码'] },
      { language: 'zh', meaning: 'city', words: ['市'] },
    ],
    [{ language: 'zh', filler: ['请输入', '联系', '的'], abbreviations: {}, joints: [] }],
  );

  test.each([
    ['联系电话', ['联系', '电话']],
    ['请输入电话号码', ['请输入', '电话号码']],
    ['灯塔的电话', ['灯塔', '的', '电话']],
    ['市场', ['市场']],
    ['灯塔', ['灯塔']],
  ])('%s is cut into %j', (word, segments) => expect(segmentsOf(word, chinese)).toEqual(segments));

  test('a word is found among others', () => {
    expect(createReader(chinese).text('请输入联系电话', 'zh')).toEqual([{ meaning: 'phone', share: 1, alone: false }]);
  });
});

describe('reading', () => {
  const reader = createReader(lexicon);
  const meanings = (text: string, language = 'de') => reader.text(text, language).map((hit) => hit.meaning);

  test.each([
    ['Telefonnummer', ['phone']],
    ['Telefonnr.', ['phone']],
    ['Tel.-Nr.', ['phone']],
    ['Kunden-Nr.', ['customer']],
    ['Ihr Name', ['name']],
    ['Name des Hundes', []],
    ['Name der Straße', ['address']],
    ['Rufnummer Rechnungsstraße', ['depot']],
    ['Rechnungsanschrift', ['address']],
    ['I have read and accept the terms of this house', ['consent']],
  ])('%s means %j', (text, found) => expect(meanings(text)).toEqual(found));

  test('a word means what it means in the language of the page', () => {
    expect(meanings('nombre', 'fr')).toEqual(['number']);
    expect(meanings('nombre', 'es')).toEqual(['name']);
  });

  test('a counter-word silences its own language, on its own pages all', () => {
    expect(meanings('nombre del nom', 'es')).toEqual(['name']);
    expect(meanings('full name nombre', 'fr')).toEqual(['number']);
  });

  test('what says nothing in the language of the page means nothing in another', () => {
    const words = [{ language: 'en', meaning: 'insurance', words: ['sin'] }];
    const { text } = createReader(
      lexiconOf(words, [{ language: 'es', filler: ['sin'], joints: [], abbreviations: {} }]),
    );
    expect(['en', 'es', 'fr'].map((language) => text('sin', language).length)).toEqual([1, 0, 1]);
  });

  test('a phrase that is not heard hides no shorter one', () => {
    const words = [
      { language: 'da', meaning: 'criminal', words: ['straffet'] },
      { language: 'no', meaning: 'criminal', words: ['tidligere straffet'] },
    ];
    expect(createReader(lexiconOf(words, [])).text('tidligere straffet', 'da')).toHaveLength(1);
  });

  test('what nobody knows takes its share', () => {
    const [hit] = reader.text('Anschrift des Leuchtturmwärters', 'de');
    expect(hit).toMatchObject({ meaning: 'address' });
    expect(hit?.share).toBeCloseTo(1 / 3);
  });

  test('an explanation in brackets takes none, unless it means something itself', () => {
    expect(reader.text('Anschrift (lesbar und vollständig)', 'de')).toEqual(reader.text('Anschrift', 'de'));
    expect(meanings('Anschrift (oder Telefonnummer)')).toEqual(['address', 'phone']);
  });

  test("Drupal's steps hide no name", () => {
    const heard = (name: string) => reader.name(name, 'de').map((hit) => hit.meaning);
    expect(heard('field_name[und][0][value]')).toEqual(heard('field_name'));
  });
});

describe('looking up', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'т', '電', '1'), minLength: 1, maxLength: 4 });
  const keys = fc.array(key, { maxLength: 30 });

  test('a compiled lexicon knows its words and no others, and every beginning of them', () =>
    fc.assert(
      fc.property(keys, keys, (words, asked) => {
        const opened = lexiconOf([{ language: 'xx', meaning: 'm', words }], []);
        const known = new Set(words.flatMap(spellings));
        for (const each of [...asked, ...known]) {
          const folded = fold(each);
          expect(opened.entry(folded) !== undefined, folded).toBe(known.has(folded));
          expect(opened.isBeginning(folded), folded).toBe([...known].some((word) => word.startsWith(folded)));
        }
      }),
    ));

  test('a language that is not heard has no words and no filler', () => {
    const compiled = compileLexicon(
      [
        { language: 'und', meaning: 'mail', words: ['mail'] },
        { language: 'en', meaning: 'post', words: ['mail'], not: ['box'] },
      ],
      [{ language: 'und', filler: ['txt'], abbreviations: {}, joints: [] }],
    );
    const spoken = openLexicon(compiled, (language) => language !== 'und');
    expect(spoken.entry('mail')?.senses).toEqual([{ meaning: 'post', language: 'en', alone: false }]);
    expect(spoken.entry('box')).toEqual({ senses: [], against: [{ meaning: 'post', language: 'en' }] });
    expect([spoken.isFiller('txt'), openLexicon(compiled).isFiller('txt')]).toEqual([false, true]);
  });
});

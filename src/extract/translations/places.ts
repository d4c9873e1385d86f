import { posix } from 'node:path';

/** A file in which a key's text may stand, and the key by which it stands there. */
export interface Place {
  readonly path: string;
  readonly key: string;
}

interface Convention {
  /** Below each folder from the source's own up to the root. */
  readonly folders: readonly string[];
  /** `{language}`, `{locale}` (`en-GB`), `{locale_}` (`en_GB`), and `{file}`: the part of the key that names a file. */
  readonly files: readonly string[];
  /** `file`: the key's first segment names the file; `language`: the file's root key is its language. */
  readonly within?: 'file' | 'language';
}

/** Languages in which a report is read, with the locale that stands for each. */
const locales: readonly (readonly [language: string, locale: string])[] = [
  ['en', 'en-GB'],
  ['de', 'de-DE'],
];

const underRoots = (folders: readonly string[]): string[] =>
  ['', 'src', 'public', 'app', 'assets'].flatMap((root) => folders.map((folder) => posix.join(root, folder)));

/** Where projects keep their translations by convention. */
const conventions = {
  /** i18next, next-intl, react-intl, vue-i18n. */
  json: {
    folders: underRoots(['locales', 'messages', 'i18n', 'lang', 'translations', 'i18n/locales', 'locales/messages']),
    files: [
      '{language}.json',
      '{language}/{file}.json',
      ...['translation', 'common', 'index', 'messages'].map((file) => `{language}/${file}.json`),
    ],
  },
  shopify: { folders: ['locales'], files: ['{language}.default.json', '{language}.json'] },
  shopware: {
    folders: ['snippet', 'Resources/snippet'],
    files: ['{locale_}/storefront.{locale}.json', '{locale_}/messages.{locale}.json', 'storefront.{language}.json'],
  },
  laravel: {
    folders: ['lang', 'resources/lang', 'Resources/lang'],
    files: ['{language}/{file}.php'],
    within: 'file',
  },
  rails: { folders: ['config/locales'], files: ['{language}.yml', '{language}.yaml'], within: 'language' },
  symfony: {
    folders: ['translations'],
    files: ['messages', 'messages+intl-icu'].flatMap((domain) =>
      ['yaml', 'yml', 'json', 'php'].map((extension) => `${domain}.{language}.${extension}`),
    ),
  },
} satisfies Readonly<Record<string, Convention>>;

const mostFolders = 12;

/** Where a script's key may stand. @param key dotted, an i18next namespace before a colon: `checkout:form.phone` */
export function placesOfScript(key: string, path: string): Generator<Place> {
  return placesIn(key, path, [conventions.json]);
}

/** Where a template's key may stand. @param key as written: `shop::checkout.email`, `account.emailLabel`, `.email` */
export function placesOfTemplate(key: string, path: string): Generator<Place> {
  return placesIn(absolute(key, path), path, Object.values(conventions));
}

/** The nearest folder first, in it the languages in the order of the reports'. */
function* placesIn(key: string, path: string, all: readonly Convention[]): Generator<Place> {
  const { file, rest, bare } = partsOf(key);
  for (const folder of upwards(posix.dirname(path))) {
    for (const [language, locale] of locales) {
      for (const { folders, files, within } of all) {
        const inner = within === 'file' ? rest : within === 'language' ? `${language}.${bare}` : bare;
        if (inner === '') continue;
        for (const pattern of files) {
          const name = pattern
            .replace('{language}', language)
            .replace('{locale_}', locale.replace('-', '_'))
            .replace('{locale}', locale)
            .replace('{file}', file);
          for (const place of folders) yield { path: posix.join(folder, place, name), key: inner };
        }
      }
    }
  }
}

/** `shop::checkout.email` and `checkout:email` name a file before the key; `checkout.email` may. */
function partsOf(key: string): { readonly file: string; readonly rest: string; readonly bare: string } {
  const bare = key.replace(/^[\w-]+::/, '');
  const colon = /^([\w-]+):(.+)$/.exec(bare);
  if (colon?.[1] && colon[2]) return { file: colon[1], rest: colon[2], bare: colon[2] };
  const dot = bare.indexOf('.');
  return { file: nameOf(bare.slice(0, Math.max(dot, 0))), rest: bare.slice(dot + 1), bare };
}

/** A part of a key as the name of a file: never a path. */
const nameOf = (part: string): string => (/^[\w-]+$/.test(part) ? part : 'messages');

/** Rails completes `.email` in `app/views/users/_form.html.erb` to `users.form.email`. */
function absolute(key: string, path: string): string {
  if (!key.startsWith('.')) return key;
  const view = /(?:^|\/)views\/(.+?)\/_?([\w-]+)\.[\w.]+$/.exec(path);
  return view ? `${view[1]?.replaceAll('/', '.')}.${view[2]}${key}` : key.slice(1);
}

function upwards(folder: string): string[] {
  const parts = folder === '.' ? [] : folder.split('/');
  return [...parts.keys(), parts.length]
    .map((length) => parts.slice(0, length).join('/'))
    .reverse()
    .slice(0, mostFolders);
}

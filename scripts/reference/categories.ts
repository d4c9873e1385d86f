import type { Category, Rulebook } from '../../src/model/index.ts';
import { code, page, plain, table } from './markdown.ts';

/** Every kind of data. */
export function categoriesPage({ categories }: Rulebook): string {
  return page(
    'Categories',
    `The ${categories.size} kinds of data. A group stands for all below it. Sensitivity goes from 1 (little harm alone) to 4 (Art. 9 and 10
data, official identifiers, payment credentials).`,
    [
      table(
        ['category', 'English', 'German', 'sensitivity', 'GDPR', 'remarks'],
        [...categories.values()].map((category) => [
          category.kind === 'group' ? `**${code(category.id)}**` : code(category.id),
          plain(category.label.en),
          plain(category.label.de),
          category.sensitivity === null ? '' : String(category.sensitivity),
          specialOf(category),
          plain(category.flags.join(', ')),
        ]),
      ),
    ],
  );
}

function specialOf({ gdpr }: Category): string {
  const named = (article: string, word: string): string[] =>
    word === 'no' ? [] : [word === 'yes' ? article : `${article} possible`];
  return [...named('Art. 9', gdpr.art9), ...named('Art. 10', gdpr.art10), ...(gdpr.art87 ? ['Art. 87'] : [])].join(
    ', ',
  );
}

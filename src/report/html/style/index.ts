import { card } from './card.ts';
import { changes } from './changes.ts';
import { drawing } from './drawing.ts';
import { ground } from './ground.ts';
import { page } from './page.ts';
import { picture } from './picture.ts';
import { print } from './print.ts';
import { table } from './table.ts';
import { tone } from './tone.ts';

/** The page's one style sheet. */
export const style = [tone, ground, page, picture, drawing, table, card, changes, print].join('\n');

import type { CheckDeclaration } from '../../model/index.ts';
import { checks } from './index.ts';

/** What every check says of itself, for those who write rules over it. */
export const declarations: readonly CheckDeclaration[] = checks
  .map(({ observe, ...declaration }) => declaration)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

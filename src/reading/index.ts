export { narrow } from './narrow.ts';
export { NoSuchCommit } from './no-such-commit.ts';
export { pathsOf, type ReadingOptions } from './options.ts';
export { digestOf, joinParts, partVersion, readShare } from './part.ts';
export { read } from './read.ts';

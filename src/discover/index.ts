export { changesSince, commitOf } from './changes.ts';
export { discover } from './discover.ts';
export type { Discovery, DiscoveryRequest } from './discovery.ts';
export { filesThatMention } from './mentions.ts';
export { openSource } from './open-source.ts';
export { projectReader } from './project-reader.ts';

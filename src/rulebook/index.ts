/** Packs, merged and validated, and the one reader of files of data. */
export { chooseJurisdictions } from './choose-jurisdictions.ts';
export { diagnose } from './diagnose.ts';
export { formatDiagnostic, RulebookError, suggest } from './diagnostic.ts';
export { loadRulebook, type RulebookOptions } from './load.ts';
export { locatePack } from './locate.ts';
export { overrideRules } from './override.ts';
export { packCopies } from './pack-copies.ts';
export { type PackExamples, type RuleExample, readPackExamples, type WordExample } from './pack-examples.ts';
export { findPackageRoot } from './package-root.ts';
export { readYaml } from './yaml.ts';

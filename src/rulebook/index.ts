/** Packs, merged and validated, and the one reader of files of data. */
export { type Diagnosed, diagnose } from './diagnose.ts';
export { type Diagnostic, formatDiagnostic, RulebookError, suggest } from './diagnostic.ts';
export { loadRulebook, type RulebookOptions } from './load.ts';
export { overrideRules } from './override.ts';
export { readYaml, type YamlDocument } from './yaml.ts';

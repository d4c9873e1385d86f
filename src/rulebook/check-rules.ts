import { z } from 'zod';
import type { CheckDeclaration, Localized } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import { type Diagnostic, suggest } from './diagnostic.ts';
import { parameterReferences } from './names.ts';
import type { Pack } from './pack.ts';
import { patternFault } from './pattern.ts';
import type { CheckedFile, OpenedPack } from './read-pack.ts';
import { danglingNames } from './references.ts';
import { parametersOf } from './schema/parameters.ts';
import type { Path } from './yaml.ts';

type RuleFile = Extract<CheckedFile, { readonly kind: 'rule' }>;

/** What every check fills in. */
const commonPlaceholders = ['field', 'category', 'purpose', 'condition', 'reason'];

/** Variants that need no check: the rest, and what the purpose itself holds for contested. */
const commonVariants = ['default', 'contested'];

/**
 * Holds rules against what their checks understand: parameters, variants, placeholders.
 * @returns what is wrong, at its place, with what was probably meant
 */
export function checkRules(
  opened: readonly OpenedPack[],
  packs: readonly Pack[],
  checks: readonly CheckDeclaration[],
): Diagnostic[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const rules = opened.flatMap(({ files }) => files.filter((file): file is RuleFile => file.kind === 'rule'));
  return rules.flatMap((file) => {
    const check = byId.get(file.value.check);
    if (!check)
      return [unknown(file, ['check'], `no check is called '${file.value.check}'`, file.value.check, byId.keys())];
    return [
      ...parameterFaults(file, check),
      ...danglingNames(file, parameterReferences(file.value.parameters ?? {}, check), packs),
      ...variantFaults(file, check),
      ...placeholderFaults(file, check),
    ];
  });
}

function parameterFaults(file: RuleFile, check: CheckDeclaration): Diagnostic[] {
  const schema = z.looseObject({ parameters: parametersOf(check).exactOptional() });
  const diagnosed = diagnose(file.document, schema);
  if ('diagnostics' in diagnosed) return [...diagnosed.diagnostics];
  return Object.entries(check.parameters).flatMap(([name, { type }]) => {
    if (type !== 'patterns') return [];
    const patterns = (file.value.parameters?.[name] ?? []) as readonly string[];
    return patterns.flatMap((pattern, index) => {
      const fault = patternFault(pattern);
      return fault === undefined
        ? []
        : [at(file, ['parameters', name, index], `entry ${index + 1} of '${name}' ${fault}`)];
    });
  });
}

function variantFaults(file: RuleFile, { id, variants }: CheckDeclaration): Diagnostic[] {
  const known = [...commonVariants, ...Object.keys(variants)];
  return (['severity', 'messageFor'] as const).flatMap((key) =>
    Object.keys(file.value[key] ?? {})
      .filter((variant) => !known.includes(variant))
      .map((variant) =>
        unknown(file, [key, variant], `the check '${id}' has no variant '${variant}'`, variant, known, 'key'),
      ),
  );
}

function placeholderFaults(file: RuleFile, { id, placeholders }: CheckDeclaration): Diagnostic[] {
  const known = [...commonPlaceholders, ...Object.keys(placeholders)];
  const { message, fix, messageFor = {}, fixFor = {} } = file.value;
  const wordings: readonly (readonly [Path, Localized])[] = [
    [['message'], message],
    [['fix'], fix],
    ...Object.entries(messageFor).map(([variant, text]) => [['messageFor', variant], text] as const),
    ...Object.entries(fixFor).map(([category, text]) => [['fixFor', category], text] as const),
  ];
  return wordings.flatMap(([path, wording]) =>
    (['en', 'de'] as const).flatMap((language) =>
      [...wording[language].matchAll(/\{(\w+)\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !known.includes(name))
        .map((name) => unknown(file, [...path, language], `the check '${id}' fills in no '{${name}}'`, name, known)),
    ),
  );
}

function unknown(
  file: RuleFile,
  path: Path,
  message: string,
  word: string,
  known: Iterable<string>,
  part?: 'key',
): Diagnostic {
  const suggestion = suggest(word, known);
  return { ...at(file, path, message, part), ...(suggestion !== undefined && { suggestion }) };
}

function at({ document }: RuleFile, path: Path, message: string, part?: 'key'): Diagnostic {
  return { file: document.file, ...document.place(path, part), message };
}

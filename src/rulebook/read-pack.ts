import type { z } from 'zod';
import * as content from './content.ts';
import { changeIn, type Statement, statementsIn } from './contents.ts';
import { diagnose } from './diagnose.ts';
import { type Diagnostic, RulebookError, sortDiagnostics } from './diagnostic.ts';
import type { Pack, RuleChange } from './pack.ts';
import { type PackFileText, readPackFiles } from './pack-files.ts';
import { type FileContent, type FileKind, schemas } from './schema/index.ts';
import { readYaml, type YamlDocument } from './yaml.ts';

/** A file of a pack whose shape is right. */
export type CheckedFile = {
  readonly [Kind in FileKind]: {
    readonly kind: Kind;
    readonly document: YamlDocument;
    readonly value: FileContent<Kind>;
  };
}[FileKind];

/** A pack with its files, whose references to other packs are not yet checked. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly files: readonly CheckedFile[];
}

/**
 * Reads a pack from its folder, or from the one file that it is, and holds all that it states against its schema.
 * @param place the pack's folder or file
 * @param name how diagnostics name it
 * @throws RulebookError with everything that is wrong in the pack's files
 */
export async function readPack(place: string, name: string): Promise<OpenedPack> {
  const { files: texts, sha256 } = await readPackFiles(place, name);
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of texts) {
    const document = await readYaml(text.text, text.file);
    const file = check({ kind: text.kind, document }, diagnostics);
    if (!file) continue;
    files.push(file);
    diagnostics.push(...misnamed(file, text));
    const parts = file.kind === 'pack' ? statementsIn(document, file.value) : [];
    files.push(...parts.flatMap((part) => check(part, diagnostics) ?? []));
  }
  diagnostics.push(...statedTwice(files));
  if (diagnostics.length > 0) throw new RulebookError(sortDiagnostics(diagnostics));
  return { pack: packOf(files, sha256), files };
}

/** A statement in its schema's type; what is wrong with it goes to the diagnostics. */
function check({ kind, document }: Statement, diagnostics: Diagnostic[]): CheckedFile | undefined {
  const diagnosed = diagnose(document, schemas[kind] as z.ZodType<unknown>);
  if ('value' in diagnosed) return { kind, document, value: diagnosed.value } as CheckedFile;
  diagnostics.push(...diagnosed.diagnostics);
  return undefined;
}

/** A purpose's, rule's, jurisdiction's or list of phrases' file is named by its id, so that a pack cannot state one thing twice. Words may be split at will. */
function misnamed({ kind, value, document }: CheckedFile, { path }: PackFileText): Diagnostic[] {
  if (kind !== 'purpose' && kind !== 'rule' && kind !== 'phrases' && kind !== 'jurisdiction') return [];
  const name = path.slice(path.indexOf('/') + 1).replace(/\.yaml$/, '');
  if (name === value.id) return [];
  const message = `'id' must be the file's name: '${name}', not '${value.id}'`;
  return [{ file: document.file, ...document.place(['id']), message }];
}

/** What stands in `pack.yaml` and in a file of its own: which of the two counted would hang on their order. */
function statedTwice(files: readonly CheckedFile[]): Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ kind, value, document }) => {
    if (kind === 'pack' || kind === 'vocabulary') return [];
    const name = 'id' in value ? `${kind} '${value.id}'` : kind;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `the pack states ${name} twice: in pack.yaml and in a file of its own`;
    return [{ file: document.file, ...document.place([]), message }];
  });
}

function packOf(files: readonly CheckedFile[], sha256: string): Pack {
  const [head] = valuesOf(files, 'pack');
  const [marks] = valuesOf(files, 'marks');
  return {
    info: { id: head?.id ?? '', version: head?.version ?? '', sha256 },
    categories: valuesOf(files, 'categories').flatMap(content.categoriesOf),
    law: valuesOf(files, 'law').flatMap(content.lawOf),
    neverSets: valuesOf(files, 'never-sets').flatMap(content.neverSetsOf),
    purposes: valuesOf(files, 'purpose').map(content.purposeOf),
    rules: valuesOf(files, 'rule').map(content.ruleOf),
    vocabularies: valuesOf(files, 'vocabulary').map(content.vocabularyOf),
    marks: marks ?? { required: {}, optional: {} },
    phrases: valuesOf(files, 'phrases').map(content.phraseListOf),
    jurisdictions: valuesOf(files, 'jurisdiction').map(content.jurisdictionOf),
    changes: files.flatMap(changesIn),
    places: files.flatMap((file) =>
      file.kind === 'rule' || file.kind === 'purpose'
        ? [{ kind: file.kind, id: file.value.id, file: file.document.file }]
        : [],
    ),
  };
}

/** What a pack changes about rules of earlier ones. */
function changesIn(file: CheckedFile): RuleChange[] {
  if (file.kind !== 'pack') return [];
  return Object.entries(file.value.rules ?? {}).flatMap(([rule, entry]) => {
    const change = changeIn(entry);
    return change ? [{ rule, ...change, file: file.document.file }] : [];
  });
}

function valuesOf<Kind extends FileKind>(files: readonly CheckedFile[], kind: Kind): FileContent<Kind>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as FileContent<Kind>);
}

import type { z } from 'zod';
import * as content from './content.ts';
import { diagnose } from './diagnose.ts';
import { type Diagnostic, RulebookError, sortDiagnostics } from './diagnostic.ts';
import type { Pack } from './pack.ts';
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
 * Reads a pack from its folder and holds every file against its schema.
 * @param folder the pack's folder
 * @param name how diagnostics name the folder
 * @throws RulebookError with everything that is wrong in the pack's files
 */
export async function readPack(folder: string, name: string): Promise<OpenedPack> {
  const { files: texts, sha256 } = await readPackFiles(folder, name);
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of texts) {
    const document = await readYaml(text.text, text.file);
    const diagnosed = diagnose(document, schemas[text.kind] as z.ZodType<unknown>);
    if ('diagnostics' in diagnosed) diagnostics.push(...diagnosed.diagnostics);
    else {
      const file = { kind: text.kind, document, value: diagnosed.value } as CheckedFile;
      files.push(file);
      diagnostics.push(...misnamed(file, text));
    }
  }
  if (diagnostics.length > 0) throw new RulebookError(sortDiagnostics(diagnostics));
  return { pack: packOf(files, sha256), files };
}

/** A purpose's or rule's file is named by its id, so that a pack cannot state one thing twice. Words may be split at will. */
function misnamed({ kind, value, document }: CheckedFile, { path }: PackFileText): Diagnostic[] {
  if (kind !== 'purpose' && kind !== 'rule') return [];
  const name = path.slice(path.indexOf('/') + 1).replace(/\.yaml$/, '');
  if (name === value.id) return [];
  const message = `'id' must be the file's name: '${name}', not '${value.id}'`;
  return [{ file: document.file, ...document.place(['id']), message }];
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
  };
}

function valuesOf<Kind extends FileKind>(files: readonly CheckedFile[], kind: Kind): FileContent<Kind>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as FileContent<Kind>);
}

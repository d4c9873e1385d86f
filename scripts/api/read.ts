import {
  Application,
  type DeclarationReflection,
  makeRecursiveVisitor,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from 'typedoc';

/** A module that the package offers. */
export interface Door {
  /** What an `import` names. */
  readonly specifier: string;
  /** What is there when the program runs: functions, then constants and classes. */
  readonly values: readonly DeclarationReflection[];
  /** Every type that what stands above leads to, the nearest first. */
  readonly types: readonly DeclarationReflection[];
}

const doors = [
  { specifier: 'sparsam', file: 'src/index.ts' },
  { specifier: 'sparsam/matcher', file: 'src/matcher/index.ts' },
];

/** What a page on types tells; a type without a name is told where it stands. */
const types = ReflectionKind.Interface | ReflectionKind.TypeAlias;
const kinds = [ReflectionKind.Function, ReflectionKind.Variable, ReflectionKind.Class];

/** Reads the public modules and their docstrings. @throws Error where they cannot be read */
export async function readDoors(): Promise<readonly Door[]> {
  const app = await Application.bootstrap({
    entryPoints: doors.map(({ file }) => file),
    tsconfig: 'tsconfig.json',
    skipErrorChecking: true,
    disableSources: true,
    sort: ['source-order'],
    readme: 'none',
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project) throw new Error('the public modules cannot be read');
  const told = new Set<DeclarationReflection>();
  return (project.children ?? []).map((module, index) => {
    const values = kinds.flatMap((kind) => (module.children ?? []).filter((child) => child.kind === kind));
    const types = typesBehind(values).filter((type) => !values.includes(type) && !told.has(type));
    for (const type of types) told.add(type);
    return { specifier: doors[index]?.specifier ?? module.name, values, types };
  });
}

/** Follows the types of parameters, results and properties, level by level. */
function typesBehind(start: readonly DeclarationReflection[]): readonly DeclarationReflection[] {
  const reached = new Set<DeclarationReflection>(start);
  for (const reflection of reached) {
    for (const type of typesOf(reflection)) {
      type.visit(
        makeRecursiveVisitor({
          reference: ({ reflection: target }) => {
            if (target?.isDeclaration() && target.kind & types) reached.add(target);
          },
        }),
      );
    }
  }
  return [...reached];
}

function typesOf(reflection: DeclarationReflection): readonly SomeType[] {
  const parts = [reflection, ...(reflection.children ?? []).filter((child) => !child.inheritedFrom)];
  const signatures = parts.flatMap((part): SignatureReflection[] => part.signatures ?? []);
  return [
    ...signatures.flatMap((signature) => [...(signature.parameters ?? []).map(({ type }) => type), signature.type]),
    ...(reflection.extendedTypes ?? []),
    ...parts.map(({ type }) => type),
  ].filter((type) => type !== undefined);
}

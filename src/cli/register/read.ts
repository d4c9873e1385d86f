import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Register } from '../../model/index.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';
import { checkTwins } from './check-twins.ts';
import type { RegisterData } from './schema.ts';

/** The register's file, beside the configuration. */
export const registerName = 'sparsam.register.yaml';

/** A register that was read, and its text as it stands. */
export interface ReadRegister {
  readonly register: Register;
  readonly text: string;
}

/** A register of which there is no file yet. */
export const noRegister: ReadRegister = { register: { path: registerName, forms: [], accepted: [] }, text: '' };

/**
 * Reads the project's register.
 *
 * @returns undefined where there is none
 * @throws UsageError with one line for each thing that is wrong: file, line, column, what was expected
 */
export async function readRegister(root: string, cwd: string, text: CliText): Promise<ReadRegister | undefined> {
  const file = resolve(root, registerName);
  const content = contentOf(file, relative(cwd, file), text);
  if (content === undefined) return undefined;
  return { register: await parseRegister(content, relative(cwd, file), text), text: content };
}

/**
 * Reads a register's text.
 * @param shown the file as messages name it
 * @throws UsageError as `readRegister` does
 */
export async function parseRegister(content: string, shown: string, text: CliText): Promise<Register> {
  const { diagnose, formatDiagnostic, readYaml } = await import('../../rulebook/index.ts');
  const { registerSchema } = await import('./schema.ts');
  const document = await readYaml(content, shown);
  if (document.diagnostics.length === 0 && document.value === null) return noRegister.register; // nothing but comments
  const diagnosed = diagnose<RegisterData>(document, registerSchema);
  if ('diagnostics' in diagnosed) throw new UsageError(diagnosed.diagnostics.map(formatDiagnostic).join('\n'));
  const register = await registerOf(diagnosed.value, (path) => document.place(path).line);
  const twins = checkTwins(register, shown, text);
  if (twins.length > 0) throw new UsageError(twins.join('\n'));
  return register;
}

function contentOf(file: string, shown: string, text: CliText): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(text.register.cannotRead(shown));
  }
}

async function registerOf(
  { forms, accepted }: RegisterData,
  lineOf: (path: (string | number)[]) => number,
): Promise<Register> {
  const { undeclared } = await import('../../register/index.ts');
  const purposesOf = (purpose: string | readonly string[]): readonly string[] =>
    (typeof purpose === 'string' ? [purpose] : purpose).filter((id) => id !== undeclared);
  return {
    path: registerName,
    forms: (forms ?? []).map(({ form, purpose, fields }, index) => ({
      form,
      purposes: purposesOf(purpose),
      fields: fields.map(({ field, category, requirement }, place) => {
        return { field, category, requirement, line: lineOf(['forms', index, 'fields', place]) };
      }),
      line: lineOf(['forms', index]),
    })),
    accepted: (accepted ?? []).map(({ finding, rule, form, field, givenFor, adopted, ...answer }, index) => {
      const { purpose, ...rest } = givenFor;
      const { reason, basis, by, date, until } = answer;
      return {
        finding,
        rule,
        form,
        ...(field !== undefined && { field }),
        givenFor: { purposes: purposesOf(purpose), ...rest },
        reason: reason ?? '',
        ...(basis && { basis }),
        ...(by && { by }),
        ...(date && { date }),
        ...(until && { until }),
        ...(adopted && { adopted }),
        line: lineOf(['accepted', index]),
      };
    }),
  };
}

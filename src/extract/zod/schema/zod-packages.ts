import { unknown, type Value } from './values.ts';

/** Packages that export zod itself, some with additions of their own. */
const zodPackages =
  /^(?:npm:|jsr:|https:\/\/(?:esm\.sh|deno\.land\/x)\/)?(?:zod|@zod\/(?:zod|mini|core)|@hono\/zod-openapi|astro[/:](?:zod|schema|content)|nestjs-zod\/z|zod-openapi|zod-form-data)(?:[/@]|$)/u;

export const isZodPackage = (specifier: string): boolean => zodPackages.test(specifier);

/** What a name imported from a package outside the project stands for. */
export function packageMember(specifier: string, name: string): Value {
  if (!isZodPackage(specifier)) return unknown(`'${name}' comes from the package '${specifier}'`);
  if (specifier.startsWith('zod-form-data')) {
    return { kind: 'zod', member: name === '*' || name === 'zfd' ? 'zfd' : `zfd.${name}` };
  }
  const isWhole = ['*', 'default', 'z', 'zod'].includes(name);
  return { kind: 'zod', member: isWhole ? '' : name };
}

/** Of a finding's variants, the most specific first, the first that something is said of. */
export function firstNamed<T>(variants: readonly string[], named: Readonly<Record<string, T>>): T | undefined {
  const variant = variants.find((name) => Object.hasOwn(named, name));
  return variant === undefined ? undefined : named[variant];
}

/**
 * The part of a host that an organisation registers: its last two parts, or three where the second of them is one below
 * which names are registered (`shop.example.co.uk`). The lists of all registries are long and change; this errs only in
 * taking two organisations for one.
 * @param ownParts such second parts: `co`, `com`
 */
export function registrable(host: string, ownParts: readonly string[]): string {
  const parts = host.toLowerCase().split('.');
  const [second = '', top = ''] = parts.slice(-2);
  return parts.slice(top.length === 2 && ownParts.includes(second) ? -3 : -2).join('.');
}

/** Whether a host is the named one, or stands below it. */
export const isAt = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

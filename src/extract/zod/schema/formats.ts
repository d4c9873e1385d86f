import type { FieldKind } from '../../../model/index.ts';

/** What a string format makes of the empty string, and by what control a form asks for it (text where none is said). */
interface Format {
  readonly acceptsEmpty?: boolean;
  readonly kind?: FieldKind;
}

/**
 * zod's string formats by their name, as a method (`z.string().email()`) and as a builder (`z.email()`).
 * @see https://zod.dev/api#string-formats
 */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['email', { kind: 'email' }],
  ['url', { kind: 'url' }],
  ['httpUrl', { kind: 'url' }],
  ['e164', { kind: 'tel' }],
  ['date', { kind: 'date' }],
  ['datetime', { kind: 'datetime-local' }],
  ['time', { kind: 'time' }],
  ['base64', { acceptsEmpty: true }],
  ['base64url', { acceptsEmpty: true }],
  ['hex', { acceptsEmpty: true }],
  ['lowercase', { acceptsEmpty: true }],
  ['uppercase', { acceptsEmpty: true }],
  ...[
    'uuid',
    'uuidv4',
    'uuidv6',
    'uuidv7',
    'guid',
    'cuid',
    'cuid2',
    'ulid',
    'nanoid',
    'xid',
    'ksuid',
    'emoji',
    'jwt',
    'ip',
    'ipv4',
    'ipv6',
    'mac',
    'cidr',
    'cidrv4',
    'cidrv6',
    'hostname',
    'duration',
    'hash',
  ].map((name): [string, Format] => [name, {}]),
]);

/** Formats that are builders of their own only below `z.iso`, and methods of a string only there. */
export const isoFormats = ['date', 'datetime', 'time', 'duration'] as const;

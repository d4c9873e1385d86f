import type { SeenField, Witness } from '../model/index.ts';

const place = ({ path, span }: SeenField): string => `${path}\n${span.start.offset}`;

/**
 * Leaves out controls without a form of their own where forms that use them were read: `AddressFields` is no form
 * beside the checkout that renders it. Of controls in several such groups the largest group stays.
 */
export function withoutParts(witnesses: readonly Witness[]): readonly Witness[] {
  const places = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    for (const field of witness.fields) {
      const key = place(field);
      places.set(key, [...(places.get(key) ?? []), witness]);
    }
  }
  return witnesses.filter((witness) => {
    if (witness.origin !== 'implicit' || witness.fields.length === 0) return true;
    const [first, ...others] = witness.fields.map((field) => new Set(places.get(place(field))));
    return ![...(first ?? [])].some(
      (other) => other !== witness && isWhole(other, witness) && others.every((holders) => holders.has(other)),
    );
  });
}

/** Whether a witness is the one to keep of two that hold the same fields. */
function isWhole(other: Witness, part: Witness): boolean {
  if (other.origin === 'form') return true;
  if (other.origin === 'schema') return false;
  return other.fields.length > part.fields.length || (other.fields.length === part.fields.length && other.id < part.id);
}

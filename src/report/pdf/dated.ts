/** A moment as PDF writes it (ISO 32000-2, 7.9.4), as long as Chromium's, so that no offset in the file moves. */
const moment = /(\/(?:CreationDate|ModDate) \(D:)\d{14}(\+00'00'\))/g;

const noDate = '19700101000000';

/**
 * Puts the report's date in place of the clock's, so that the same report gives the same bytes.
 * @param date ISO 8601; absent: 1 January 1970
 */
export function dated(pdf: Uint8Array, date: string | undefined): Uint8Array {
  const digits = date === undefined ? noDate : date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(moment, `$1${digits}$2`), 'latin1');
}

/** Midnight of 1 January 1980, where the dates of ZIP begin. */
const beginning = 0x00_21_00_00;

const endOfDirectory = 0x06_05_4b_50;
const directoryEntry = 0x02_01_4b_50;

/**
 * The same archive with every member's time at the beginning of ZIP's calendar, so that equal input gives equal bytes.
 * Offsets: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws RangeError where it is no archive
 */
export function withoutClock(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new RangeError('not a ZIP archive');
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === directoryEntry) {
    view.setUint32(entry + 12, beginning, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, beginning, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

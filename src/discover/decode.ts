import { TextDecoder } from 'node:util';

/** How far a document is searched for its encoding (WHATWG HTML, 13.2.3.2, "prescan a byte stream"). */
const prescanned = 1024;

/** `<meta charset=…>`, `http-equiv` content, and the encoding of an XML declaration. */
const declaration = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * Turns a file's bytes into text.
 *
 * A byte order mark decides, then valid UTF-8, then what the document declares, then windows-1252, which is what
 * browsers fall back to in western Europe (WHATWG HTML, 13.2.3.2). The byte order mark is no part of the text: offsets
 * and columns count from what follows it, as in browsers and editors (WHATWG Encoding, 6.1 "decode").
 *
 * @returns undefined for binary content
 */
export function decode(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = legacyDecoder(bytes);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mapControls(text) : text;
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** A zero byte near the start, which is how git tells binary files apart. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function legacyDecoder(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const label = declaration.exec(start)?.[1] ?? 'windows-1252';
  try {
    // a declaration that could be read is not in UTF-16, whatever it says
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node decode windows-1252 as ISO 8859-1, which has control characters there. */
function mapControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Reads stdin to its end, as UTF-8; a byte order mark is no part of the text. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

import { readDoors } from './read.ts';
import { writeReference } from './write.ts';

const mark = '<!-- From here on made from the sources: npm run api -->\n';

/** docs/api.md with its reference made anew; what stands above it is written by hand. */
export async function renewed(page: string): Promise<string> {
  const [introduction] = page.split(mark);
  return `${introduction}${mark}\n${writeReference(await readDoors())}`;
}

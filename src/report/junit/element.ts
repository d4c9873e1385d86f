import { escapeXml } from '../xml.ts';

/** One element, each on lines of its own; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${written.join('')}/>\n` : `<${name}${written.join('')}>${content}</${name}>\n`;
}

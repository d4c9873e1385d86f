import { type AuditOptions, audit } from './audit.ts';
import type { Report } from './model/index.ts';

/** What one text is, and by which rules to audit it. Everything is optional. */
export interface AuditTextOptions extends Omit<AuditOptions, 'paths' | 'texts' | 'parts' | 'purpose' | 'onProgress'> {
  /** What the forms are for that do not declare a purpose themselves. */
  readonly purpose?: string | readonly string[];
  /**
   * What the text is called. The file need not exist; its extension says what the text is written in, and what it imports or
   * includes is looked for beside it. Default: `text.html`.
   */
  readonly path?: string;
}

/**
 * Audits one text that is at hand: a rendered page, a template, a component's source.
 *
 * @example
 * const report = await auditText('<form><input name="phone" type="tel" required></form>', { purpose: 'newsletter' });
 * console.log(report.forms[0]?.fields[0]?.verdict); // excessive
 *
 * @param text the source; nothing in it is executed
 * @returns the same report as `audit`, with this one source
 * @throws RulebookError where a pack is not valid, RangeError where an option names what does not exist
 */
export async function auditText(text: string, options: AuditTextOptions = {}): Promise<Report> {
  const { purpose = [], path = 'text.html', ...rest } = options;
  return audit({ ...rest, purpose: typeof purpose === 'string' ? [purpose] : purpose, texts: [{ path, text }] });
}

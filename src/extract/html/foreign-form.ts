import type { Gap } from '../../model/index.ts';
import { excerpt } from '../excerpt.ts';
import { isText } from '../parsers/html.ts';
import { startTagOf } from '../parsers/html-places.ts';
import { builders, isProvider } from './form-provider.ts';
import type { Page } from './page.ts';
import type { Site } from './survey.ts';

const formPath =
  /(?:^|[/_.?&=-])(?:forms?|formulare?|formulaires?|signup|sign-up|subscribe|newsletter|contact|kontakt|anmeldung|register|registration|survey)(?:[/_.?&=-]|$)/i;
const control = /<(?:form|input|select|textarea)\b/i;
const writes =
  /(?:document\.write(?:ln)?\s*\(|\.innerHTML\s*=|\.insertAdjacentHTML\s*\()[^;]{0,2000}?<(?:form|input|select|textarea)\b/i;
/** A form that the page shows and that stands elsewhere, at its place. */
export interface ForeignForm {
  readonly site: Site;
  readonly gap: Gap;
}

const hostOf = (source: string): string => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(source.trim())?.[1] ?? '';

function frameReason({ element }: Site): string | undefined {
  const { src = '', srcdoc = '' } = element.attribs;
  if (control.test(srcdoc.slice(0, 100_000))) return 'an iframe holds a form in its srcdoc';
  const host = hostOf(src);
  if (isProvider(host)) return `an iframe brings a form from ${host}`;
  const named = [src.split(/[?#]/, 1)[0] ?? '', element.attribs['title'] ?? '', element.attribs['name'] ?? ''];
  return named.some((text) => formPath.test(text.replace(/\s+/g, '-')))
    ? `an iframe may hold a form: ${excerpt(host || named[0] || 'without an address')}`
    : undefined;
}

function scriptReason({ element }: Site): string | undefined {
  const { src, type = '' } = element.attribs;
  if (src !== undefined) {
    const host = hostOf(src);
    return isProvider(host) ? `a script brings a form from ${host}` : undefined;
  }
  const [child] = element.children;
  const code = child && isText(child) ? child.data : '';
  if (/template|x-handlebars|x-mustache|text\/html|text\/ng|ejs/i.test(type)) {
    return control.test(code) ? 'a template inside of a script holds form controls' : undefined;
  }
  if (builders.test(code)) return `a script builds a form (${builders.exec(code)?.[0]})`;
  return /<(?:form|input|select|textarea)/i.test(code) && writes.test(code)
    ? 'a script writes form controls'
    : undefined;
}

function templateReason({ element }: Site, page: Page): string | undefined {
  const tag = startTagOf(element);
  const end = element.sourceCodeLocation?.endOffset;
  if (!tag || end === undefined) return undefined;
  return control.test(page.text.slice(tag.end, end))
    ? 'a <template>, which scripts may use, holds form controls'
    : undefined;
}

/** The forms that frames, scripts and templates may bring to a page, as far as their names and code say so. */
export function foreignForms(page: Page): ForeignForm[] {
  const found = (sites: readonly Site[], reasonOf: (site: Site) => string | undefined): ForeignForm[] =>
    sites.flatMap((site) => {
      const reason = reasonOf(site);
      const place = startTagOf(site.element);
      return reason === undefined ? [] : [{ site, gap: { reason, ...(place && { span: page.span(place) }) } }];
    });
  return [
    ...found(page.survey.frames, frameReason),
    ...found(page.survey.scripts, scriptReason),
    ...found(page.survey.templates, (site) => templateReason(site, page)),
  ];
}

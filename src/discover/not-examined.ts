import type { NotExamined } from '../model/index.ts';

/** Extensions of files in which frameworks and template engines keep forms. */
const formBearing: ReadonlySet<string> = new Set(
  [
    // components
    'vue svelte astro marko riot mdx imba',
    // markup
    'html htm xhtml shtml jsx tsx',
    // templates of PHP, Ruby, Python and JavaScript
    'php phtml tpl latte twig erb haml slim jinja jinja2 j2 njk mako ejs pug jade hbs handlebars mustache liquid dust eta',
    // templates of Java, .NET, Go, Elixir and Perl
    'jsp jspx jspf tag ftl ftlh vm gsp cshtml vbhtml razor aspx ascx gohtml tmpl templ eex heex leex tt tt2 mas ep cfm asp',
  ].flatMap((line) => line.split(' ')),
);

/** The extension by which a file is counted: what follows the last dot, or the whole name where there is none. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Whether a file that no adapter reads may hold forms all the same. */
export function mayHoldForms(path: string): boolean {
  return path.includes('.') && formBearing.has(extensionOf(path));
}

/** Counts files by extension, sorted. */
export function countByExtension(paths: Iterable<string>): NotExamined[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(extensionOf(path), (counts.get(extensionOf(path)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([extension, files]) => ({ extension, files }));
}

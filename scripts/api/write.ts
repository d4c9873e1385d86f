import { type Comment, type DeclarationReflection, ReflectionKind, type SignatureReflection } from 'typedoc';
import type { Door } from './read.ts';

/** The reference part of docs/api.md, in Markdown. */
export function writeReference(doors: readonly Door[]): string {
  const sections = doors.flatMap(({ specifier, values, types }) => [
    `## \`${specifier}\``,
    ...values.flatMap(value),
    ...types.flatMap(type),
  ]);
  return `${sections.join('\n\n')}\n`;
}

function value(reflection: DeclarationReflection): readonly string[] {
  if (reflection.kind === ReflectionKind.Variable) {
    const { name, type: typed, comment } = reflection;
    return [`### ${name}`, fence(`${name}: ${typed}`), said(comment)];
  }
  if (reflection.kind === ReflectionKind.Class) return [`### ${reflection.name}`, said(reflection.comment)];
  return (reflection.signatures ?? []).flatMap((signature) => {
    const { name, comment } = signature;
    const remarks = [
      ...(signature.parameters ?? []).flatMap((parameter) => {
        const meaning = said(parameter.comment);
        return meaning ? [`- \`${parameter.name}\`: ${meaning}`] : [];
      }),
      ...tagged(comment, '@returns').map((content) => `- Returns ${content}`),
      ...tagged(comment, '@throws').map((content) => `- Throws ${content}`),
    ];
    return [
      `### ${name}`,
      fence(headOf(signature)),
      said(comment),
      ...(remarks.length > 0 ? [remarks.join('\n')] : []),
      ...tagged(comment, '@example'),
    ].filter((part) => part !== '');
  });
}

function headOf({ name, parameters = [], type: result }: SignatureReflection): string {
  const given = parameters.map((parameter) => {
    const mark = parameter.flags.isOptional || parameter.defaultValue !== undefined ? '?' : '';
    return `${parameter.name === '__namedParameters' ? 'options' : parameter.name}${mark}: ${parameter.type}`;
  });
  return `${name}(${given.join(', ')}): ${result}`;
}

/** A type alias as the project's formatter has it: single quotes, and a choice that is too long for a line one a line. */
function alias(name: string, aliased: string): string {
  const line = `type ${name} = ${aliased.replaceAll('"', "'")};`;
  if (line.length <= 120) return line;
  const [head = '', choices = ''] = line.split(/ = (.*)/s);
  return `${head} =\n  | ${choices.split(' | ').join('\n  | ')}`;
}

function type(reflection: DeclarationReflection): readonly string[] {
  const head = [`### ${reflection.name}`, said(reflection.comment)].filter((part) => part !== '');
  if (reflection.kind === ReflectionKind.TypeAlias)
    return [...head, fence(alias(reflection.name, String(reflection.type)))];
  const bases = (reflection.extendedTypes ?? []).map((base) => `\`${base}\``);
  const own = (reflection.children ?? []).filter((child) => !child.inheritedFrom);
  return [
    ...head,
    ...(bases.length > 0 ? [`Everything of ${bases.join(', ')}${own.length > 0 ? ', and:' : '.'}`] : []),
    ...(own.length > 0 ? [own.map(property).join('\n')] : []),
  ];
}

/** A property or method as one entry of a list. */
function property(child: DeclarationReflection): string {
  const [signature] = child.signatures ?? [];
  const called = child.flags.isOptional ? `${child.name}?` : child.name;
  const typed = signature ? headOf(signature) : `${called}: ${child.type}`;
  const meaning = said(signature?.comment ?? child.comment);
  return `- \`${typed}\`${meaning && ` · ${meaning}`}`;
}

const fence = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;

const textOf = (parts: Comment['summary']): string => parts.map(({ text }) => text).join('');

/** A comment's text on one line. */
const said = (comment: Comment | undefined): string => onOneLine(textOf(comment?.summary ?? []));

function tagged(comment: Comment | undefined, tag: `@${string}`): readonly string[] {
  const blocks = (comment?.blockTags ?? []).filter((block) => block.tag === tag);
  return blocks.map(({ content }) => (tag === '@example' ? textOf(content).trim() : onOneLine(textOf(content))));
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

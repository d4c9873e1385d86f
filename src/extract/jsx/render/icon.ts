import { findSymbol, importedName } from '../../parsers/modules.ts';
import { ts } from '../../parsers/typescript.ts';
import { isLocal } from '../value/scope.ts';
import type { Scope } from '../value/value.ts';
import { isControlName, type Tag } from './tag.ts';

/** Packages of icons that are not called so. */
const iconPackages =
  /^(?:lucide(?:-\w+)*|phosphor-react|react-feather|@remixicon\/react|iconoir-react|iconsax-react\w*|react-iconly|@iconify(?:-icon)?\/\w+|@mdi\/react|@fortawesome\/react-fontawesome|@iconscout\/[\w-]+|@lineiconshq\/[\w-]+|react-zondicons|react-icomoon|react-line-awesome)(?:\/|$)/u;

const takesEntries = ['onChange', 'onValueChange', 'onCheckedChange', 'onInput', 'onSelect', 'control'];

/**
 * Whether a tag is a picture and nothing else, by where it is imported from: icons bear the names of controls
 * (`<Calendar />`, `<Upload />`), and controls those of icons. One that takes what is entered is none.
 */
export function isIcon(tagName: ts.JsxTagNameExpression, { tag, attributes }: Tag, scope: Scope): boolean {
  const name = firstWord(tagName);
  if (name === undefined || isLocal(scope, name)) return false;
  const { file, world } = scope.module;
  const imported = importedName(file, name);
  if (!imported || takesEntries.some((attribute) => attributes.has(attribute))) return false;
  if (isIconModule(imported.specifier)) return true;
  if (!isControlName(tag) || !ts.isIdentifier(tagName)) return false;
  const meaning = findSymbol(file, name, world.read);
  return meaning.kind === 'package' && isIconModule(meaning.specifier);
}

/** The name that a tag begins with: `Icons` of `<Icons.Upload>`; undefined for HTML's own elements. */
function firstWord(tagName: ts.JsxTagNameExpression): string | undefined {
  let node: ts.Node = tagName;
  while (ts.isPropertyAccessExpression(node)) node = node.expression;
  return ts.isIdentifier(node) && (node !== tagName || !/^[a-z]/u.test(node.text)) ? node.text : undefined;
}

/** `react-icons/fa`, `@tabler/icons-react`, `@heroicons/react/24/outline`; `./icons/upload`, `@/ui/CalendarIcon`, `./star.svg`. */
function isIconModule(specifier: string): boolean {
  if (/\.svg(?:\?\w+)?$/u.test(specifier) || iconPackages.test(specifier)) return true;
  const isOwn = /^(?:\.|[~@$]\/|[#/])/u.test(specifier);
  return specifier.split('/').some((part) => {
    const words = wordsOf(part);
    return isOwn ? /^icon$|icons$/u.test(words.at(-1) ?? '') : words.some((word) => word.endsWith('icons'));
  });
}

function wordsOf(part: string): string[] {
  return part
    .replace(/\.[jt]sx?$/u, '')
    .split(/[-_.~@]|(?<=[a-z\d])(?=[A-Z])/u)
    .map((word) => word.toLowerCase());
}

import type { Embed, PageFacts } from '../../../model/index.ts';
import { distinctEmbeds, embedAddress, mentionsIn } from '../../embed.ts';
import type { ElementNode, Tree } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';

/** By tag, what loads: `Script` is the component by which frameworks put a script into the page. */
const kinds: ReadonlyMap<string, Embed['kind']> = new Map([
  ['script', 'script'],
  ['Script', 'script'],
  ['iframe', 'frame'],
]);

/** What a component loads beside its forms. Of the page that it stands in, and its styles, nothing is known. */
export function pageFactsOf(tree: Tree): PageFacts {
  const elements = tree.flatMap((node) => (node.is === 'element' ? [node] : []));
  return { whole: false, links: [], embeds: distinctEmbeds(elements.flatMap(embedsOf)), unseenStyles: true };
}

function embedsOf({ tag, attributes, whole, module }: ElementNode): Embed[] {
  const kind = kinds.get(tag);
  if (kind === undefined) return [];
  const span = module.lines.span(whole.getStart(module.file), whole.end);
  const address = embedAddress(constantOf(attributes.get('src')) ?? '');
  if (address !== undefined) return [{ kind, address, span }];
  if (kind !== 'script' || attributes.has('src')) return [];
  const code = module.text.slice(span.start.offset, span.end.offset);
  return mentionsIn(code).map((mention) => ({ kind: 'mention', address: mention, span }));
}

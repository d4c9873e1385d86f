import { type Page, visible, visibleThroughout } from '../../report/index.ts';

/** A part of an explanation. */
export type Block =
  | { readonly kind: 'title'; readonly id: string; readonly what: string; readonly name: string }
  | { readonly kind: 'paragraph'; readonly heading?: string; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'source'; readonly heading: string; readonly source: string };

/** Lays blocks out on a page, one below the other; empty lists are left out. */
export function layOut(blocks: readonly Block[], page: Page): string {
  const parts = blocks.flatMap((block) => layOutBlock(harmless(block), page) ?? []);
  return `${parts.join('\n\n')}\n`;
}

/** Packs may come from anyone: what would steer the terminal is made visible, a source's own lines are kept. */
function harmless(block: Block): Block {
  if (block.kind !== 'source') return visibleThroughout(block);
  const lines = block.source.replaceAll('\t', '  ').split(/\r?\n/);
  return { ...block, heading: visible(block.heading), source: lines.map(visible).join('\n') };
}

function layOutBlock(block: Block, page: Page): string | undefined {
  const { paint } = page;
  switch (block.kind) {
    case 'title':
      return `${paint.bold(block.id)} ${paint.dim(`· ${block.what}`)}\n${page.hang('', block.name)}`;
    case 'paragraph':
      return [...(block.heading === undefined ? [] : [paint.bold(block.heading)]), page.hang('', block.text)].join(
        '\n',
      );
    case 'facts': {
      const width = Math.max(0, ...block.rows.map(([name]) => name.length));
      const rows = block.rows.map(([name, value]) => page.hang(paint.dim(`  ${name.padEnd(width)}  `), value));
      return rows.length > 0 ? rows.join('\n') : undefined;
    }
    case 'list':
      if (block.items.length === 0) return undefined;
      return [paint.bold(block.heading), ...block.items.map((item) => page.hang('  · ', item))].join('\n');
    case 'source': {
      const lines = block.source.trimEnd().split('\n');
      return [paint.bold(block.heading), ...lines.map((line) => `    ${line}`)].join('\n');
    }
  }
}

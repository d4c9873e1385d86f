import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { compare } from './order.ts';

/** Something that a register lists: what tells it from the others, and what it says, in order. */
export interface Item {
  readonly key: string;
  /** Undefined where the entry has no such line. */
  readonly says: Readonly<Record<string, Value | undefined>>;
  /** The names of lines whose values are lists of items, and the line that is their key. */
  readonly lists?: Readonly<Record<string, { readonly keyName: string; readonly items: readonly Item[] }>>;
  /** Written on one line. */
  readonly oneLine?: true;
}

type Value = string | boolean | readonly string[] | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is to become of a list: items to be there, and which of the present ones may go. */
export interface Wanted {
  readonly items: readonly Item[];
  readonly mayGo: (key: string) => boolean;
  /** The lines by which the list is sorted, where it is not by its key. */
  readonly sortedBy?: readonly string[];
}

/** Never wrapped: a line of a register is one thing that changes, so that merge conflicts can be read. */
const layout = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, blockQuote: false } as const;

/** A register's text, open for changes. What people wrote (comments, notes, order) stays as it is. */
export class RegisterDocument {
  private readonly before: string;
  private readonly document: Document;
  private changed = false;

  /**
   * @param text a register that was read and found valid; empty for a new one
   * @param head comment lines at the top of a new one
   */
  constructor(text: string, head: readonly string[]) {
    this.before = text;
    this.document = parseDocument(text, { schema: 'core', merge: false });
    if (isMap(this.document.contents)) return;
    const comments = [this.document.commentBefore, this.document.comment].filter((comment) => comment);
    this.document.contents = this.document.createNode({ version: 1 });
    this.document.comment = null;
    this.document.commentBefore = [...comments, ...head.map((line) => ` ${line}`)].join('\n');
    this.changed = true;
  }

  /** Brings a list of the root to what is wanted; new items go where their key would stand in a sorted list. */
  update(name: string, keyName: string, wanted: Wanted): void {
    const root = this.document.contents;
    if (isMap(root)) this.updateList(root, name, keyName, wanted, true);
  }

  /** The text; the very same where nothing changed. */
  toString(): string {
    if (!this.changed) return this.before;
    const text = uncover(this.document.toString(layout).replace(/^ +$/gm, ''));
    return this.before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
  }

  private updateList(holder: YAMLMap, name: string, keyName: string, wanted: Wanted, apart: boolean): void {
    let list = holder.get(name, true) as unknown;
    if (!isSeq(list)) {
      if (wanted.items.length === 0) return;
      list = new YAMLSeq();
      holder.set(this.named(name, apart), list);
      this.changed = true;
    }
    const items = (list as YAMLSeq).items as YAMLMap[];
    const keys = new Set(wanted.items.map(({ key }) => key));
    const kept = items.filter((item) => keys.has(keyOf(item, keyName)) || !wanted.mayGo(keyOf(item, keyName)));
    this.changed ||= kept.length < items.length;
    const known = new Map(kept.map((item) => [keyOf(item, keyName), item]));
    for (const item of wanted.items) {
      const node = known.get(item.key);
      if (node) this.fill(node, item);
      else insert(this.create(item), kept, wanted.sortedBy ?? [keyName]);
    }
    const [first] = kept;
    if (apart && first && kept[0] !== items[0]) first.spaceBefore = false;
    if (apart) for (const node of kept.slice(1)) if (!items.includes(node)) node.spaceBefore = true;
    items.splice(0, items.length, ...kept);
  }

  /** The lists of the root stand apart from what is above them. */
  private named(name: string, apart: boolean): Scalar<string> {
    const key = this.document.createNode(name) as Scalar<string>;
    if (apart) key.spaceBefore = true;
    return key;
  }

  private create(item: Item): YAMLMap {
    const node = new YAMLMap();
    if (item.oneLine) node.flow = true;
    this.fill(node, item);
    this.changed = true;
    return node;
  }

  /** Sets what differs and leaves the rest: quotes, comments, keys of people's own. */
  private fill(node: YAMLMap, { says, lists = {} }: Item): void {
    for (const [name, value] of Object.entries(says)) {
      const present = node.get(name, true);
      if (value === undefined) {
        if (node.delete(name)) this.changed = true;
      } else if (JSON.stringify(plain(present)) !== JSON.stringify(value)) {
        this.set(node, name, present, value);
        this.changed = true;
      }
    }
    for (const [name, { keyName, items }] of Object.entries(lists))
      this.updateList(node, name, keyName, { items, mayGo: () => true }, false);
  }

  private set(node: YAMLMap, name: string, present: unknown, value: Value): void {
    if (typeof value === 'string' && misleading.test(value)) node.set(name, covered(value));
    else if (isScalar(present) && typeof value !== 'object') present.value = value;
    else {
      const made: Node = this.document.createNode(value);
      if (isMap(made) || isSeq(made)) made.flow = true;
      node.set(name, made);
    }
  }
}

/** Controls, separators of lines and paragraphs, what steers bidirectional text, the byte order mark; and what stands in for them below. */
const misleading = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ue000\ue001]/u;

/** The library writes such characters as they are; here they stand as escapes, so that a reviewer sees what there is. */
function covered(value: string): Scalar<string> {
  const scalar = new Scalar(
    value.replace(new RegExp(misleading, 'gu'), (character) => {
      return `\ue000${character.charCodeAt(0).toString(16).padStart(4, '0')}\ue001`;
    }),
  );
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

const coveredCode = /\ue000([0-9a-f]{4})\ue001/g;
const uncover = (text: string): string => text.replace(coveredCode, '\\u$1');

/** Before the first item that a sorted list would have after it. */
function insert(node: YAMLMap, items: YAMLMap[], sortedBy: readonly string[]): void {
  const rank = (item: YAMLMap): string => sortedBy.map((name) => keyOf(item, name)).join('\0');
  const place = items.findIndex((item) => compare(rank(item), rank(node)) > 0);
  items.splice(place === -1 ? items.length : place, 0, node);
}

/** The key as it is meant: what stands in for a character would sort elsewhere. */
const keyOf = (item: YAMLMap, keyName: string): string =>
  String(item.get(keyName) ?? '').replace(coveredCode, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

const plain = (node: unknown): unknown =>
  isScalar(node) ? node.value : isMap(node) || isSeq(node) ? node.toJSON() : node;

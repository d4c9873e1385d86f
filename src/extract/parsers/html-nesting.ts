import { type ChildNode, Comment, Document, Element, type ParentNode, Text } from 'domhandler';
import { type Token, TokenizerMode } from 'parse5';
import { BoundedTokenizer } from './html-tokenizer.ts';

/** Deeper elements become siblings, as they do in Chromium. */
const deepest = 512;

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their end tags are often left out; the next of the same name ends them. */
const endedByTheirLike = new Set('dd dt li optgroup option p td th tr'.split(' '));

const rawText = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
]);

/** Builds a tree in which elements end where their end tags stand. */
class NestingBuilder {
  readonly document = new Document([]);
  readonly tokenizer: BoundedTokenizer;
  /** The form that was open by its tags when an element was met, also where it stands too deep to hold anything. */
  readonly owners = new Map<Element, Element>();
  private form: Element | undefined;
  private readonly open: (Document | Element)[] = [this.document];
  /** By name, how many elements are open, and how many are so only by their tags because they stand too deep. */
  private readonly openCount = new Map<string, number>();
  private readonly tooDeep = new Map<string, number>();
  private readonly xml: boolean;

  constructor(xml: boolean) {
    this.xml = xml;
    this.tokenizer = new BoundedTokenizer({ sourceCodeLocationInfo: true }, this);
    this.tokenizer.inForeignNode = xml;
  }

  read(text: string): this {
    this.tokenizer.write(text, true);
    return this;
  }

  private append(node: ChildNode, location: Token.Location | null): void {
    const parent: ParentNode = this.open.at(-1) ?? this.document;
    const last = parent.children.at(-1) ?? null;
    if (last) last.next = node;
    node.prev = last;
    node.parent = parent;
    node.sourceCodeLocation = location;
    parent.children.push(node);
  }

  private pop(end: Token.Location | null, endTag: boolean): void {
    const element = this.open.pop();
    if (!(element instanceof Element)) return;
    this.openCount.set(element.name, (this.openCount.get(element.name) ?? 1) - 1);
    const { sourceCodeLocation } = element;
    if (end && sourceCodeLocation) sourceCodeLocation.endOffset = endTag ? end.endOffset : end.startOffset;
  }

  onStartTag(token: Token.TagToken): void {
    const { tagName: name, location } = token;
    const top = this.open.at(-1);
    if (!this.xml && top instanceof Element && top.name === name && endedByTheirLike.has(name))
      this.pop(location, false);
    const attribs: Record<string, string> = Object.create(null);
    for (const attribute of token.attrs) attribs[attribute.name] = attribute.value;
    const element = new Element(name, attribs, []);
    this.append(element, location && Object.assign({ ...location }, { startTag: location }));
    if (name === 'form') this.form ??= element;
    else if (this.form) this.owners.set(element, this.form);
    if (this.xml ? token.selfClosing : voidElements.has(name)) return;
    if (!this.xml || name === 'script' || name === 'style')
      this.tokenizer.state = rawText.get(name) ?? this.tokenizer.state;
    if (this.open.length > deepest) {
      this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
    } else {
      this.open.push(element);
      this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
    }
  }

  onEndTag({ tagName: name, location }: Token.TagToken): void {
    if (name === 'form') this.form = undefined;
    const unopened = this.tooDeep.get(name) ?? 0;
    if (unopened > 0) this.tooDeep.set(name, unopened - 1);
    else if ((this.openCount.get(name) ?? 0) > 0) {
      while ((this.open.at(-1) as Element).name !== name) this.pop(location, false);
      this.pop(location, true);
    }
  }

  onEof({ location }: Token.EOFToken): void {
    while (this.open.length > 1) this.pop(location, false);
  }

  onCharacter({ chars, location }: Token.CharacterToken): void {
    const last = this.open.at(-1)?.children.at(-1);
    if (last instanceof Text) {
      last.data += chars;
      if (last.sourceCodeLocation && location) last.sourceCodeLocation.endOffset = location.endOffset;
    } else this.append(new Text(chars), location);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onComment({ data, location }: Token.CommentToken): void {
    this.append(new Comment(data), location);
  }

  onDoctype(): void {}
}

/**
 * Parses markup by its tags alone, in time that grows with its length only.
 * @param xml read as XML is: tags may close themselves, none ends another, no element is void
 */
export function parseByNesting(
  text: string,
  xml: boolean,
): { document: Document; owners: ReadonlyMap<Element, Element>; attributesDropped: boolean } {
  const { document, owners, tokenizer } = new NestingBuilder(xml).read(text);
  return { document, owners, attributesDropped: tokenizer.attributesDropped };
}

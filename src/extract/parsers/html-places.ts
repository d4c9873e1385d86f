import type { AnyNode, Element } from 'domhandler';

/** A stretch of the text in UTF-16 units; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Location {
  readonly startOffset: number;
  readonly endOffset: number;
}

interface ElementLocation extends Location {
  readonly startTag?: Location;
  readonly attrs?: Readonly<Record<string, Location>>;
}

const place = (location: Location | null | undefined): Place | undefined =>
  location ? { start: location.startOffset, end: location.endOffset } : undefined;

/** Where a node stands, end tag included; undefined for elements that only the tree rules put there. */
export function placeOf(node: AnyNode): Place | undefined {
  const whole = place(node.sourceCodeLocation);
  // A form directly in a table ends, for the tree, before its own start tag does.
  const tag = whole && node.type === 'tag' ? startTagOf(node) : undefined;
  return tag && whole && tag.end > whole.end ? tag : whole;
}

/** Where an element's start tag stands. */
export function startTagOf(element: Element): Place | undefined {
  const location = element.sourceCodeLocation as ElementLocation | null | undefined;
  return place(location?.startTag ?? location);
}

/** Where an attribute stands, from its name to the end of its value. */
export function attributeOf(element: Element, name: string): Place | undefined {
  const location = element.sourceCodeLocation as ElementLocation | null | undefined;
  return place(location?.attrs?.[name]);
}

import { prefixOf } from './scanXml';
import type { XmlElement } from './readTree';

/** Text that takes the place of `[start, end)` of the original. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices done; they may come in any order but must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const chunks: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new Error(`Splices overlap at ${splice.start}`);
    chunks.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  chunks.push(text.slice(at));
  return chunks.join('');
}

/** Adds `text` as the last thing inside an element, which may be self-closing. */
export function appendInside(element: XmlElement, xml: string, text: string): Splice {
  if (!element.isSelfClosing) return { start: element.closeStart, end: element.closeStart, text };
  const tag = xml.slice(element.start, element.end);
  return {
    start: element.start,
    end: element.end,
    text: `${tag.slice(0, tag.lastIndexOf('/')).trimEnd()}>${text}</${element.qualifiedName}>`,
  };
}

/** Adds `text`, an element called `name`, where the schema's `order` of the parent's children wants it. */
export function insertChild(
  parent: XmlElement,
  xml: string,
  order: readonly string[],
  name: string,
  text: string,
): Splice {
  const before = order.slice(0, order.indexOf(name));
  const previous = parent.children.filter((element) => before.includes(element.name)).at(-1);
  if (previous) return { start: previous.closeEnd, end: previous.closeEnd, text };
  if (parent.isSelfClosing) return appendInside(parent, xml, text);
  return { start: parent.end, end: parent.end, text };
}

export function prefixAt(element: XmlElement): string {
  return prefixOf(element.qualifiedName);
}

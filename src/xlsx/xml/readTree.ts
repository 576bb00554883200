import { Refusal } from '../refusal';
import { scanXml, type Tag, type XmlVisitor } from './scanXml';

/** An element and where it stands in the text of its part. */
export interface XmlElement extends Tag {
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children apart. */
  readonly content: string;
  /** Where its end tag begins; `end` of the start tag when it is self-closing. */
  readonly closeStart: number;
  readonly closeEnd: number;
}

interface GrowingElement extends Tag {
  children: GrowingElement[];
  content: string;
  closeStart: number;
  closeEnd: number;
}

/** A small part as a tree. Sheets and shared strings are scanned instead: their trees would not fit. */
export function readTree(part: string, xml: string): XmlElement {
  const builder = new TreeBuilder();
  scanXml(part, xml, builder);
  return builder.root(part);
}

export class TreeBuilder implements XmlVisitor {
  private readonly stack: GrowingElement[] = [];
  private top: GrowingElement | null = null;

  open(tag: Tag): void {
    const element = { ...tag, children: [], content: '', closeStart: tag.end, closeEnd: tag.end };
    this.stack.at(-1)?.children.push(element);
    this.stack.push(element);
    this.top ??= element;
  }

  text(text: string): void {
    const element = this.stack.at(-1);
    if (element) element.content += text;
  }

  close(_name: string, start: number, end: number): void {
    const element = this.stack.pop();
    if (!element || element.isSelfClosing) return;
    element.closeStart = start;
    element.closeEnd = end;
  }

  root(part: string): XmlElement {
    if (!this.top) throw new Refusal('damaged', `${part} is empty`);
    return this.top;
  }
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name);
}

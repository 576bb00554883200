import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal';

/** A start tag met while scanning. Offsets count UTF-16 units of the scanned string. */
export interface Tag {
  /** The local name; an element whose prefix isn't the root's keeps its prefix, so that it is never mistaken for ours. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

export interface XmlVisitor {
  open(tag: Tag): void;
  text(text: string): void;
  /** `start` and `end` of the end tag; of the whole tag when it is self-closing. */
  close(name: string, start: number, end: number): void;
}

const DEEPEST = 200;

/** Walks a part once, strictly. Throws a `Refusal` where it is not well-formed, or carries a DTD (forbidden by ECMA-376 part 2, 8.1.4). */
export function scanXml(part: string, xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const localName = namesAgainstRoot();
  let depth = 0;
  const refuse = (detail: string): never => {
    throw new Refusal('damaged', `${part}: ${detail}`);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('it has a DTD'));
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (++depth > DEEPEST) refuse('elements nested too deeply');
    const end = parser.position;
    // No tag holds a raw `<`, not even inside an attribute.
    const start = xml.lastIndexOf('<', end - 1);
    visitor.open({ name: localName(name), qualifiedName: name, attributes, start, end, isSelfClosing });
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    const end = parser.position;
    visitor.close(localName(name), xml.lastIndexOf('<', end - 1), end);
  });
  parser.write(xml).close();
}

function namesAgainstRoot(): (qualifiedName: string) => string {
  const known = new Map<string, string>();
  let prefix: string | null = null;
  return (qualifiedName) => {
    const seen = known.get(qualifiedName);
    if (seen !== undefined) return seen;
    prefix ??= prefixOf(qualifiedName);
    const name = prefixOf(qualifiedName) === prefix ? qualifiedName.slice(prefix.length) : qualifiedName;
    known.set(qualifiedName, name);
    return name;
  };
}

/** `x:` of `x:row`, empty of `row`: what goes before the names of elements we add next to it. */
export function prefixOf(qualifiedName: string): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(':') + 1);
}

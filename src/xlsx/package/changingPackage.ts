import { printTag } from '../xml/printXml';
import { readTree, type XmlElement } from '../xml/readTree';
import { appendInside, applySplices, prefixAt, type Splice } from '../xml/splice';
import type { Package } from './openPackage';
import { relationshipsPath } from './relationships';

export const CONTENT_TYPES = '[Content_Types].xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface NewPart {
  /** Name of the file, beside the part it belongs to. */
  readonly name: string;
  readonly kind: string;
  readonly contentType: string;
  readonly text: string;
}

/** Collects the changes of one save; a part's text is as changed so far. */
export class ChangingPackage {
  private readonly changes = new Map<string, string | null>();

  constructor(private readonly original: Package) {}

  text(path: string): string {
    return this.changes.get(path) ?? this.original.text(path);
  }

  replace(path: string, text: string): void {
    if (text !== this.original.text(path)) this.changes.set(path, text);
  }

  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.changes.set(path, applySplices(this.text(path), splices));
  }

  /** Adds a part, its content type and the relationship from `source` to it. */
  addPart(source: string, { name, kind, contentType, text }: NewPart): void {
    const path = this.freePath(source.slice(0, source.lastIndexOf('/') + 1), name);
    this.changes.set(path, text);
    this.append(CONTENT_TYPES, 'Override', () => ({ PartName: `/${path}`, ContentType: contentType }));
    this.append(relationshipsPath(source), 'Relationship', ({ children }) => {
      const isStrict = children.some(({ attributes }) => attributes['Type']?.startsWith(STRICT));
      return { Id: freeId(children), Type: `${isStrict ? STRICT : TRANSITIONAL}/${kind}`, Target: `/${path}` };
    });
  }

  /** Takes a part away, with its content type and the relationship from `source`. */
  removePart(source: string, path: string): void {
    this.changes.set(path, null);
    this.remove(CONTENT_TYPES, ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase());
    const ids = this.original.relationships(source).filter(({ target }) => target === path);
    this.remove(relationshipsPath(source), ({ attributes }) => ids.some(({ id }) => id === attributes['Id']));
  }

  /** The bytes with the changes; null when there are none. */
  save(): Uint8Array | null {
    return this.changes.size === 0 ? null : this.original.save(this.changes);
  }

  private append(path: string, name: string, attributesIn: (list: XmlElement) => Record<string, string>): void {
    const xml = this.text(path);
    const list = readTree(path, xml);
    this.splice(path, [appendInside(list, xml, printTag(prefixAt(list) + name, attributesIn(list), true))]);
  }

  private remove(path: string, matches: (item: XmlElement) => boolean): void {
    const items = readTree(path, this.text(path)).children.filter(matches);
    this.splice(
      path,
      items.map(({ start, closeEnd }) => ({ start, end: closeEnd, text: '' })),
    );
  }

  private freePath(folder: string, name: string): string {
    let path = folder + name;
    for (let number = 1; this.original.has(path); number++) path = `${folder}${number}-${name}`;
    return path;
  }
}

function freeId(relationships: readonly XmlElement[]): string {
  const taken = new Set(relationships.map(({ attributes }) => attributes['Id']));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

import { printTag } from '../xml/printXml';
import { readTree, type XmlElement } from '../xml/readTree';
import { appendInside, applySplices, prefixAt, type Splice } from '../xml/splice';
import type { Package } from './openPackage';
import { relationshipsPath } from './relationships';

export const CONTENT_TYPES = '[Content_Types].xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface NewPart {
  /** Name of the file, beside the part it belongs to, or from the root of the package. */
  readonly name: string;
  readonly kind: string;
  readonly contentType: string;
  readonly text: string;
}

export interface AddedPart {
  readonly path: string;
  /** Id of the relationship that leads to it. */
  readonly relationship: string;
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Collects the changes of one save; a part's text is as changed so far. */
export class ChangingPackage {
  private readonly changes = new Map<string, string | null>();

  constructor(private readonly original: Package) {}

  has(path: string): boolean {
    return this.changes.has(path) ? this.changes.get(path) !== null : this.original.has(path);
  }

  text(path: string): string {
    return this.changes.get(path) ?? this.original.text(path);
  }

  replace(path: string, text: string): void {
    if (text !== this.text(path)) this.changes.set(path, text);
  }

  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.changes.set(path, applySplices(this.text(path), splices));
  }

  /** Adds a part, its content type and the relationship from `source` to it. */
  addPart(source: string, { name, kind, contentType, text }: NewPart): AddedPart {
    const path = name.startsWith('/')
      ? this.freePath('', name.slice(1))
      : this.freePath(source.slice(0, source.lastIndexOf('/') + 1), name);
    this.changes.set(path, text);
    if (!this.isDefault(path, contentType))
      this.append(CONTENT_TYPES, 'Override', () => ({ PartName: `/${path}`, ContentType: contentType }));
    return { path, relationship: this.relate(source, kind, path) };
  }

  /** Adds a relationship from `source`, and the part that holds its relationships where there is none. */
  private relate(source: string, kind: string, path: string): string {
    const rels = relationshipsPath(source);
    if (!this.has(rels)) this.changes.set(rels, NO_RELATIONSHIPS);
    let relationship = '';
    this.append(rels, 'Relationship', ({ children }) => {
      const isStrict = children.some(({ attributes }) => attributes['Type']?.startsWith(STRICT));
      relationship = freeId(children);
      return { Id: relationship, Type: `${isStrict ? STRICT : TRANSITIONAL}/${kind}`, Target: `/${path}` };
    });
    return relationship;
  }

  /** Takes a part away, with its content type and the relationship from `source`. */
  removePart(source: string, path: string): void {
    const ids = this.asPackage()
      .relationships(source)
      .filter(({ target }) => target === path);
    this.remove(relationshipsPath(source), ({ attributes }) => ids.some(({ id }) => id === attributes['Id']));
    this.dropPart(path);
  }

  /** Takes parts away that nothing points to, with their content types and relationships. */
  dropPart(path: string): void {
    this.changes.set(path, null);
    if (this.has(relationshipsPath(path))) this.changes.set(relationshipsPath(path), null);
    this.remove(CONTENT_TYPES, ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase());
  }

  /** The package with the changes made so far. */
  asPackage(): Package {
    return this.original.changedBy(this.changes);
  }

  /** Paths of the parts that changed. */
  get changed(): ReadonlySet<string> {
    return new Set(this.changes.keys());
  }

  /** The bytes with the changes; null when there are none. */
  save(): Uint8Array | null {
    return this.changes.size === 0 && !this.original.isChanged ? null : this.original.save(this.changes);
  }

  /** Whether the extension says the content type already. */
  private isDefault(path: string, contentType: string): boolean {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return readTree(CONTENT_TYPES, this.text(CONTENT_TYPES)).children.some(
      ({ name, attributes }) =>
        name === 'Default' &&
        attributes['Extension']?.toLowerCase() === extension &&
        attributes['ContentType'] === contentType,
    );
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
    for (let number = 1; this.has(path); number++) path = `${folder}${number}-${name}`;
    return path;
  }
}

function freeId(relationships: readonly XmlElement[]): string {
  const taken = new Set(relationships.map(({ attributes }) => attributes['Id']));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

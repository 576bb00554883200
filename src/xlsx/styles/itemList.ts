import { branch, canonical, printBranch, type Branch } from '../xml/branch';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';

/** Order of CT_Stylesheet's children (ECMA-376 part 1, 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** One of the lists that formats point into by index; adding what is there already gives the index it has. */
export class ItemList {
  private readonly added: Branch[] = [];
  private readonly indices = new Map<string, number>();

  /** `first`: items the list must begin with when the file has fewer. */
  constructor(
    private readonly name: string,
    private readonly existing: readonly Branch[],
    private readonly first: readonly Branch[],
  ) {
    existing.forEach((item, index) => this.remember(item, index));
  }

  add(item: Branch): number {
    const known = this.indices.get(canonical(item));
    if (known !== undefined) return known;
    while (this.length < this.first.length) this.push(this.first[this.length] ?? item);
    return this.indices.get(canonical(item)) ?? this.push(item);
  }

  get(index: number): Branch | undefined {
    return this.existing[index] ?? this.added[index - this.existing.length] ?? this.first[index];
  }

  splices(tree: XmlElement, xml: string): readonly Splice[] {
    if (this.added.length === 0) return [];
    const items = this.added.map(printBranch).join('');
    const element = child(tree, this.name);
    const list = element ?? branch(prefixAt(tree) + this.name);
    const tag = printTag(list.qualifiedName, { ...list.attributes, count: this.length });
    if (!element) return [insertChild(tree, xml, ORDER, this.name, `${tag}${items}</${list.qualifiedName}>`)];
    if (element.isSelfClosing)
      return [{ start: element.start, end: element.end, text: `${tag}${items}</${list.qualifiedName}>` }];
    return [
      { start: element.start, end: element.end, text: tag },
      { start: element.closeStart, end: element.closeStart, text: items },
    ];
  }

  private get length(): number {
    return this.existing.length + this.added.length;
  }

  private push(item: Branch): number {
    this.added.push(item);
    this.remember(item, this.length - 1);
    return this.length - 1;
  }

  private remember(item: Branch, index: number): void {
    const text = canonical(item);
    if (!this.indices.has(text)) this.indices.set(text, index);
  }
}

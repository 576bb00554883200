import type { DifferentialStyle, StyleChange } from '../content';
import { branch, withAttributes, type Branch } from '../xml/branch';
import { applySplices, prefixAt } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { deriveAlignment, deriveBorder, deriveDifferential, deriveFill, deriveFont } from './deriveFormat';
import { ItemList } from './itemList';
import { builtInId, FIRST_CUSTOM_ID } from './numberFormats';
import type { Styles } from './readStyles';

/** Cell formats asked for during one save. Formats are only ever added at the end: every index of the file keeps its meaning. */
export class StyleRegistry {
  private readonly prefix: string;
  private readonly fonts: ItemList;
  private readonly differentials: ItemList;
  private readonly fills: ItemList;
  private readonly borders: ItemList;
  private readonly cellFormats: ItemList;
  private readonly numberFormats: ItemList;
  private readonly numberFormatIds: Map<string, number>;
  private nextNumberFormatId: number;
  /** The host hands the same change object for many cells. */
  private readonly derived = new Map<StyleChange, Map<number, number>>();

  constructor(private readonly styles: Styles) {
    const prefix = prefixAt(styles.tree);
    this.prefix = prefix;
    const item = (name: string, attributes?: Record<string, string>, children?: Branch[]) =>
      branch(prefix + name, attributes, children);
    const pattern = (patternType: string) => item('fill', {}, [item('patternFill', { patternType })]);
    this.fonts = new ItemList('fonts', styles.fonts, [
      item('font', {}, [item('sz', { val: '11' }), item('name', { val: 'Calibri' })]),
    ]);
    // Excel keeps the first two fills for itself, whatever they say.
    this.fills = new ItemList('fills', styles.fills, [pattern('none'), pattern('gray125')]);
    this.borders = new ItemList('borders', styles.borders, [item('border')]);
    this.cellFormats = new ItemList('cellXfs', styles.cellFormats, [
      item('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }),
    ]);
    this.differentials = new ItemList('dxfs', styles.differentials, []);
    this.numberFormats = new ItemList(
      'numFmts',
      [...styles.numberFormats.keys()].map((id) => item('numFmt', { numFmtId: String(id) })),
      [],
    );
    this.numberFormatIds = new Map([...styles.numberFormats].map(([id, code]) => [code, id]));
    this.nextNumberFormatId = Math.max(FIRST_CUSTOM_ID - 1, ...styles.numberFormats.keys()) + 1;
  }

  /** Index of the cell format that is `base` with `change`; without any change it is `base`. */
  derive(base: number, change: StyleChange): number {
    if (Object.keys(change).length === 0) return base;
    const bases = this.derived.get(change) ?? new Map<number, number>();
    this.derived.set(change, bases);
    const index = bases.get(base) ?? this.deriveFormat(base, change);
    bases.set(base, index);
    return index;
  }

  /** Index of the look of a conditional format. */
  differential(style: DifferentialStyle): number {
    return this.differentials.add(deriveDifferential(style, this.prefix, (format) => this.numberFormatId(format)));
  }

  /** The text of the styles part with the formats added. */
  print(): string {
    const { tree, xml } = this.styles;
    const lists = [this.numberFormats, this.fonts, this.fills, this.borders, this.cellFormats, this.differentials];
    return applySplices(
      xml,
      lists.flatMap((list) => list.splices(tree, xml)),
    );
  }

  private deriveFormat(base: number, change: StyleChange): number {
    const { prefix } = this;
    const basis = this.cellFormats.get(base) ?? this.cellFormats.get(0) ?? branch(`${prefix}xf`);
    const part = (list: ItemList, id: string, name: string): Branch =>
      list.get(Number(basis.attributes[id] ?? 0)) ?? branch(prefix + name);
    let format = deriveAlignment(basis, change, prefix);
    if (change.numberFormat !== undefined) {
      const id = this.numberFormatId(change.numberFormat);
      // Of cells nobody formatted, General is the style's own.
      const isStyles = id === 0 && (basis.attributes['xfId'] ?? '0') === '0';
      format = withAttributes(format, { numFmtId: String(id), applyNumberFormat: isStyles ? undefined : '1' });
    }
    const font = deriveFont(part(this.fonts, 'fontId', 'font'), change, prefix);
    if (font !== part(this.fonts, 'fontId', 'font'))
      format = withAttributes(format, { fontId: String(this.fonts.add(font)), applyFont: '1' });
    if (change.fill !== undefined)
      format = withAttributes(format, {
        fillId: String(this.fills.add(deriveFill(change.fill, prefix))),
        applyFill: '1',
      });
    if (change.borders !== undefined) {
      const border = deriveBorder(part(this.borders, 'borderId', 'border'), change.borders, prefix);
      format = withAttributes(format, { borderId: String(this.borders.add(border)), applyBorder: '1' });
    }
    return format === this.cellFormats.get(base) ? base : this.cellFormats.add(format);
  }

  private numberFormatId(format: string): number {
    const known = builtInId(format) ?? this.numberFormatIds.get(format);
    if (known !== undefined) return known;
    const id = this.nextNumberFormatId++;
    this.numberFormatIds.set(format, id);
    this.numberFormats.add(branch(`${this.prefix}numFmt`, { numFmtId: String(id), formatCode: encodeXstring(format) }));
    return id;
  }
}

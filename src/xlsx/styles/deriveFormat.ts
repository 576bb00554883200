import type { DifferentialStyle, StyleChange } from '../content';
import { branch, withAttributes, withChild, type Branch } from '../xml/branch';
import { encodeXstring } from '../xml/xstring';
import { printColor } from './colors';

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const FORMAT_ORDER = ['alignment', 'protection', 'extLst'];

/** The font with the change's letters; what the change doesn't say stays. */
export function deriveFont(base: Branch, change: StyleChange, prefix: string): Branch {
  const { bold, italic, fontName, fontSize, fontColor, underline } = change;
  const set = (font: Branch, name: string, attributes: Record<string, string> | null): Branch =>
    withChild(font, FONT_ORDER, name, attributes && branch(prefix + name, attributes));
  let font = base;
  if (bold !== undefined) font = set(font, 'b', bold ? {} : null);
  if (italic !== undefined) font = set(font, 'i', italic ? {} : null);
  if (underline !== undefined) font = set(font, 'u', underline ? {} : null);
  if (fontSize !== undefined) font = set(font, 'sz', { val: String(fontSize) });
  // A font of the theme would go before the name.
  if (fontName !== undefined) font = set(set(font, 'scheme', null), 'name', { val: encodeXstring(fontName) });
  if (fontColor !== undefined) font = set(font, 'color', { rgb: printColor(fontColor) });
  return font;
}

export function deriveFill(color: string, prefix: string): Branch {
  const colors = [
    branch(`${prefix}fgColor`, { rgb: printColor(color) }),
    branch(`${prefix}bgColor`, { indexed: '64' }),
  ];
  return branch(`${prefix}fill`, {}, [branch(`${prefix}patternFill`, { patternType: 'solid' }, colors)]);
}

/** The look of a conditional format (CT_Dxf, ECMA-376 part 1, 18.8.14), whose fill colours the background of its pattern. `numFmtId` is of its number format. */
export function deriveDifferential(
  style: DifferentialStyle,
  prefix: string,
  numFmtId: (format: string) => number,
): Branch {
  const font = deriveFont(branch(`${prefix}font`), style, prefix);
  // Unlike in a cell's format, what isn't bold here says so, against a cell that is.
  const plain = [...(style.bold === false ? ['b'] : []), ...(style.italic === false ? ['i'] : [])];
  const lettered = plain.reduce(
    (before, name) => withChild(before, FONT_ORDER, name, branch(prefix + name, { val: '0' })),
    font,
  );
  const parts = lettered.children.length > 0 ? [lettered] : [];
  if (style.numberFormat !== undefined) {
    const id = String(numFmtId(style.numberFormat));
    parts.push(branch(`${prefix}numFmt`, { numFmtId: id, formatCode: encodeXstring(style.numberFormat) }));
  }
  if (style.fill !== undefined) {
    const background = branch(`${prefix}bgColor`, { rgb: printColor(style.fill) });
    parts.push(branch(`${prefix}fill`, {}, [branch(`${prefix}patternFill`, {}, [background])]));
  }
  return branch(`${prefix}dxf`, {}, parts);
}

export function deriveBorder(base: Branch, sides: NonNullable<StyleChange['borders']>, prefix: string): Branch {
  let border = base;
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const line = sides[side];
    if (line) {
      const color = branch(`${prefix}color`, { rgb: printColor(line.color) });
      border = withChild(border, BORDER_ORDER, side, branch(prefix + side, { style: line.style }, [color]));
    }
  }
  return border;
}

/** The cell format with the change's alignment and quote prefix; its font, fill, border and number format are the registry's to set. */
export function deriveAlignment(base: Branch, change: StyleChange, prefix: string): Branch {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, quotePrefix } = change;
  const format =
    quotePrefix === undefined ? base : withAttributes(base, { quotePrefix: quotePrefix ? '1' : undefined });
  const changes: Record<string, string | undefined> = {};
  if (horizontal !== undefined) changes['horizontal'] = horizontal === 'General' ? undefined : horizontal.toLowerCase();
  if (vertical !== undefined) changes['vertical'] = vertical === 'Bottom' ? undefined : vertical.toLowerCase();
  if (wrapText !== undefined) changes['wrapText'] = wrapText ? '1' : undefined;
  if (shrinkToFit !== undefined) changes['shrinkToFit'] = shrinkToFit ? '1' : undefined;
  if (indent !== undefined) changes['indent'] = indent === 0 ? undefined : String(indent);
  if (Object.keys(changes).length === 0) return format;
  const alignment = withAttributes(
    format.children.find(({ name }) => name === 'alignment') ?? branch(`${prefix}alignment`),
    changes,
  );
  return withAttributes(withChild(format, FORMAT_ORDER, 'alignment', alignment), { applyAlignment: '1' });
}

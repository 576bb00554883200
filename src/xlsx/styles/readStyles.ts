import type { CellStyle, DifferentialStyle } from '../content';
import { isTrue } from '../xml/isTrue';
import { child, children, readTree, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { readColor } from './colors';
import type { Theme } from './theme';
import { builtInFormat } from './numberFormats';

/** The lists of the styles part (CT_Stylesheet, ECMA-376 part 1, 18.8.39) that cell formats point into. */
export interface Styles {
  readonly tree: XmlElement;
  readonly xml: string;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly cellFormats: readonly XmlElement[];
  /** Looks of conditional formats and tables. */
  readonly differentials: readonly XmlElement[];
  /** Codes of the workbook's own number formats, by id. */
  readonly numberFormats: ReadonlyMap<number, string>;
}

export function readStyles(part: string, xml: string): Styles {
  const tree = readTree(part, xml);
  const list = (parent: string, item: string): readonly XmlElement[] => {
    const element = child(tree, parent);
    return element ? children(element, item) : [];
  };
  return {
    tree,
    xml,
    fonts: list('fonts', 'font'),
    fills: list('fills', 'fill'),
    borders: list('borders', 'border'),
    cellFormats: list('cellXfs', 'xf'),
    differentials: list('dxfs', 'dxf'),
    numberFormats: new Map(
      list('numFmts', 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        decodeXstring(attributes['formatCode'] ?? ''),
      ]),
    ),
  };
}

/** What a cell format says; of an index out of the list, what an unformatted cell looks like. */
export function describeStyle(styles: Styles, index: number, theme: Theme = []): CellStyle {
  const format = styles.cellFormats[index];
  const number = (name: string): number => Number(format?.attributes[name] ?? 0);
  const font = styles.fonts[number('fontId')];
  const alignment = format && child(format, 'alignment')?.attributes;
  const locked = format && child(format, 'protection')?.attributes['locked'];
  const pattern = child(styles.fills[number('fillId')] ?? styles.tree, 'patternFill');
  return {
    numberFormat: styles.numberFormats.get(number('numFmtId')) ?? builtInFormat(number('numFmtId')),
    locked: locked === undefined || isTrue(locked),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    fontName: valueOf(font, 'name') ?? 'Calibri',
    fontSize: Number(valueOf(font, 'sz') ?? 11),
    fontColor: readColor(font && child(font, 'color'), theme),
    fill: pattern?.attributes['patternType'] === 'solid' ? readColor(child(pattern, 'fgColor'), theme) : null,
    lines: linesOf(styles.borders[number('borderId')]),
    lineColors: lineColorsOf(styles.borders[number('borderId')], theme),
    wrapText: isTrue(alignment?.['wrapText']),
    horizontal: capitalised(alignment?.['horizontal'] ?? 'general'),
    vertical: capitalised(alignment?.['vertical'] ?? 'bottom'),
    indent: Number(alignment?.['indent'] ?? 0),
    underline: font !== undefined && child(font, 'u') !== undefined && valueOf(font, 'u') !== 'none',
    shrinkToFit: isTrue(alignment?.['shrinkToFit']),
  };
}

/** What a conditional format's look says; its fill is the background of a pattern, or the foreground of a solid one. */
export function describeDifferential({ differentials }: Styles, index: number): DifferentialStyle {
  const dxf = differentials[index];
  const font = dxf && child(dxf, 'font');
  const pattern = dxf && child(child(dxf, 'fill') ?? dxf, 'patternFill');
  const number = dxf && child(dxf, 'numFmt')?.attributes;
  const code = number?.['formatCode'];
  const fontColor = readColor(font && child(font, 'color'));
  const fill = readColor(pattern && (child(pattern, 'bgColor') ?? child(pattern, 'fgColor')));
  return {
    ...(number && {
      numberFormat: code === undefined ? builtInFormat(Number(number['numFmtId'])) : decodeXstring(code),
    }),
    ...(font && child(font, 'b') && { bold: isOn(font, 'b') }),
    ...(font && child(font, 'i') && { italic: isOn(font, 'i') }),
    ...(fontColor !== null && { fontColor }),
    ...(fill !== null && { fill }),
  };
}

function linesOf(border: XmlElement | undefined): CellStyle['lines'] {
  const drawn = SIDES.flatMap((side) => {
    const style = border && child(border, side)?.attributes['style'];
    return style === undefined || style === 'none' ? [] : [[side, style] as const];
  });
  return Object.fromEntries(drawn);
}

function lineColorsOf(border: XmlElement | undefined, theme: Theme): CellStyle['lineColors'] {
  const colored = SIDES.flatMap((side) => {
    const line = border && child(border, side);
    const color = readColor(line && child(line, 'color'), theme);
    return color === null ? [] : [[side, color] as const];
  });
  return Object.fromEntries(colored);
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

function valueOf(font: XmlElement | undefined, name: string): string | undefined {
  return font && child(font, name)?.attributes['val'];
}

// `<b/>` is bold; `<b val="0"/>` is not.
function isOn(font: XmlElement | undefined, name: string): boolean {
  return font !== undefined && child(font, name) !== undefined && isTrue(valueOf(font, name) ?? '1');
}

function capitalised(word: string): string {
  return word === 'centerContinuous' ? 'CenterAcrossSelection' : word.charAt(0).toUpperCase() + word.slice(1);
}

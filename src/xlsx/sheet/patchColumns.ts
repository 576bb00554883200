import type { SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { readColumns, type ColumnRange } from './readColumns';
import { readSettings } from './readSettings';
import { SHEET_ORDER } from './sheetOrder';

/**
 * New widths, and columns hidden or shown: ranges are split around the columns that change, keep all they say besides, and grow together again with neighbours
 * that say the same; the others stay as they are written. A column of default width that says nothing besides needs no range.
 */
export function patchColumns(
  part: string,
  sheet: XmlElement,
  xml: string,
  { columnWidths: widths, hiddenColumns: hidden = new Map<number, boolean>() }: ColumnEdits,
): readonly Splice[] {
  if (widths.size + hidden.size === 0) return [];
  const list = child(sheet, 'cols');
  const name = `${prefixAt(sheet)}col`;
  const said: Said = { widths, hidden, defaultWidth: readSettings(sheet).defaultColumnWidth };
  const pieces = piecesAfter(readColumns(part, sheet), said);
  const printed = pieces.map((piece) => (piece.kept ? asWritten(xml, piece.kept, list) : printPiece(name, piece)));
  const text = printed.join('');
  if (!list) return text === '' ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'cols', `<${name}s>${text}</${name}s>`)];
  if (text === '') return [{ start: list.start, end: list.closeEnd, text }];
  const end = list.children.at(-1)?.closeEnd ?? list.closeStart;
  return [{ start: list.end, end, text }];
}

type ColumnEdits = Pick<SheetEdits, 'columnWidths' | 'hiddenColumns'>;

interface Said {
  readonly widths: ReadonlyMap<number, number | null>;
  readonly hidden: ReadonlyMap<number, boolean>;
  readonly defaultWidth: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
  /** The range of the file it is, when nothing of it changes. */
  readonly kept: XmlElement | null;
}

function piecesAfter(ranges: readonly ColumnRange[], { widths, hidden, defaultWidth }: Said): readonly Piece[] {
  const changed = [...new Set([...widths.keys(), ...hidden.keys()])].sort((a, b) => a - b);
  const isCovered = (column: number): boolean => ranges.some(({ first, last }) => first <= column && column <= last);
  const fresh = changed.filter((column) => !isCovered(column));
  const pieces = [
    ...ranges.flatMap((range) => splitRange(range, changed)),
    ...fresh.map((column) => ({ first: column, last: column, attributes: {}, kept: null })),
  ]
    .sort((a, b) => a.first - b.first)
    .flatMap((piece) => {
      const wide = widened(piece, widths.get(piece.first), defaultWidth);
      return shown(wide ?? { ...piece, attributes: {}, kept: null }, hidden.get(piece.first), defaultWidth) ?? [];
    });
  return merged(pieces);
}

/** Attributes that only say how wide which columns are. */
const ABOUT_WIDTH = new Set(['min', 'max', 'width', 'customWidth', 'hidden', 'bestFit']);

/** Attributes stay in the order in which they are written. */
function placed(attributes: Attributes): Attributes {
  return attributes['min'] === undefined ? { min: 0, max: 0, ...attributes } : attributes;
}

/** What Excel writes behind one another. */
const EXCELS_ORDER = ['hidden', 'bestFit', 'customWidth', 'phonetic', 'outlineLevel', 'collapsed'] as const;

/** A new attribute stands where Excel would write it: what was taken away and comes back is as it was. */
function saying(attributes: Attributes, name: (typeof EXCELS_ORDER)[number], value: string | undefined): Attributes {
  if (name in attributes) return { ...attributes, [name]: value };
  const behind: readonly string[] = EXCELS_ORDER.slice(EXCELS_ORDER.indexOf(name) + 1);
  const entries = Object.entries(attributes);
  const at = entries.findIndex(([each]) => behind.includes(each));
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [name, value]));
}

/** Null where there is nothing to say. */
function widened(piece: Piece, width: number | null | undefined, defaultWidth: number): Piece | null {
  if (width === undefined) return piece;
  const { attributes } = piece;
  const customWidth = width === null ? undefined : '1';
  const isBare =
    attributes['hidden'] === undefined && Object.keys(attributes).every((attribute) => ABOUT_WIDTH.has(attribute));
  if (width === null && isBare) return null;
  const said = { ...placed(attributes), width: width ?? defaultWidth, bestFit: undefined };
  return { ...piece, attributes: saying(said, 'customWidth', customWidth), kept: null };
}

/** Null where there is nothing to say. A column that is hidden keeps its width. */
function shown(piece: Piece, isHidden: boolean | undefined, defaultWidth: number): Piece | null {
  const { attributes } = piece;
  if (isHidden !== undefined) {
    const said = saying(
      { ...placed(attributes), width: attributes['width'] ?? defaultWidth },
      'hidden',
      isHidden ? '1' : undefined,
    );
    const isDefault = attributes['customWidth'] === undefined && Number(said['width']) === defaultWidth;
    const isBare = isDefault && Object.keys(attributes).every((name) => ABOUT_WIDTH.has(name));
    return isHidden || !isBare ? { ...piece, attributes: said, kept: null } : null;
  }
  return Object.keys(attributes).length === 0 ? null : piece;
}

function splitRange({ first, last, attributes, element }: ColumnRange, changed: readonly number[]): Piece[] {
  const among = changed.filter((candidate) => first <= candidate && candidate <= last);
  if (among.length === 0) return [{ first, last, attributes, kept: element }];
  const pieces: Piece[] = [];
  let from = first;
  for (const column of among) {
    if (from < column) pieces.push({ first: from, last: column - 1, attributes, kept: null });
    pieces.push({ first: column, last: column, attributes, kept: null });
    from = column + 1;
  }
  if (from <= last) pieces.push({ first: from, last, attributes, kept: null });
  return pieces;
}

/** Neighbours of the file that say the same stay apart. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const grown: Piece[] = [];
  for (const piece of pieces) {
    const before = grown.at(-1);
    const isNext = before?.last === piece.first - 1 && !(before.kept && piece.kept);
    if (before && isNext && says(before) === says(piece))
      grown[grown.length - 1] = { ...before, last: piece.last, kept: null };
    else grown.push(piece);
  }
  return grown;
}

function says({ attributes }: Piece): string {
  const said = Object.entries(attributes).filter(
    ([name, value]) => name !== 'min' && name !== 'max' && value !== undefined,
  );
  return JSON.stringify(said.map(([name, value]) => [name, String(value)]).sort());
}

function asWritten(xml: string, element: XmlElement, list: XmlElement | undefined): string {
  const before = list?.children[list.children.indexOf(element) - 1];
  return xml.slice(before?.closeEnd ?? list?.end ?? element.start, element.closeEnd);
}

function printPiece(name: string, { first, last, attributes }: Piece): string {
  return printTag(name, { ...attributes, min: first + 1, max: last + 1 }, true);
}

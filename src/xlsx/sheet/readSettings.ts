import type { FileSheet } from '../content';
import { readColor } from '../styles/colors';
import { isTrue } from '../xml/isTrue';
import { child, type XmlElement } from '../xml/readTree';

/** Excel's default column: 64 pixels, which the file counts as 9.140625 characters of Calibri 11 and people see as 8.43. */
const DEFAULT_WIDTH = 9.140625;

/** Excel's height of a row where neither row nor sheet says one: Calibri 11. */
const DEFAULT_HEIGHT = 15;

type Settings = Pick<FileSheet, 'tabColor' | 'showGridlines' | 'frozen' | 'defaultRowHeight' | 'defaultColumnWidth'>;

/** What a sheet says of itself outside its rows. */
export function readSettings(sheet: XmlElement): Settings {
  const properties = child(sheet, 'sheetPr');
  const views = child(sheet, 'sheetViews');
  const view = views && child(views, 'sheetView');
  const pane = view && child(view, 'pane')?.attributes;
  const sizes = child(sheet, 'sheetFormatPr')?.attributes;
  const isFrozen = pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit';
  return {
    tabColor: readColor(properties && child(properties, 'tabColor')),
    showGridlines: isTrue(view?.attributes['showGridLines'] ?? '1'),
    frozen: isFrozen
      ? { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) }
      : { rows: 0, columns: 0 },
    defaultRowHeight: Number(sizes?.['defaultRowHeight'] ?? DEFAULT_HEIGHT),
    defaultColumnWidth: Number(sizes?.['defaultColWidth'] ?? DEFAULT_WIDTH),
  };
}

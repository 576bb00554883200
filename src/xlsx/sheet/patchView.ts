import type { SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { printReference } from './reference';
import { SHEET_ORDER } from './sheetOrder';

type ViewEdits = Pick<SheetEdits, 'freezeRows' | 'freezeColumns' | 'showGridlines'>;

/** What changes in how the sheet is seen: frozen panes and gridlines. */
export function patchView(sheet: XmlElement, xml: string, edits: ViewEdits): readonly Splice[] {
  const { freezeRows, freezeColumns, showGridlines } = edits;
  const isFreezing = freezeRows !== undefined || freezeColumns !== undefined;
  if (!isFreezing && showGridlines === undefined) return [];
  const prefix = prefixAt(sheet);
  const pane = printPane(prefix, freezeRows ?? 0, freezeColumns ?? 0);
  const views = child(sheet, 'sheetViews');
  const view = views && child(views, 'sheetView');
  if (isFreezing && pane === '' && showGridlines === undefined && !(view && child(view, 'pane'))) return [];
  const showGridLines = showGridlines === false ? { showGridLines: '0' } : {};
  if (!view) {
    const tag = printTag(`${prefix}sheetView`, { ...showGridLines, workbookViewId: '0' });
    const printed = `<${prefix}sheetViews>${tag}${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    return views
      ? [{ start: views.start, end: views.closeEnd, text: printed }]
      : [insertChild(sheet, xml, SHEET_ORDER, 'sheetViews', printed)];
  }
  const attributes =
    showGridlines === undefined ? view.attributes : { ...view.attributes, showGridLines: undefined, ...showGridLines };
  // The selection of a pane that is gone, or of the whole that is now in panes, has nowhere to be.
  const kept = view.children
    .filter(({ name }) => !isFreezing || (name !== 'pane' && name !== 'selection'))
    .map(({ start, closeEnd }) => xml.slice(start, closeEnd));
  const inside = (isFreezing ? pane : '') + kept.join('');
  const text =
    inside === ''
      ? printTag(view.qualifiedName, attributes, true)
      : `${printTag(view.qualifiedName, attributes)}${inside}</${view.qualifiedName}>`;
  return [{ start: view.start, end: view.closeEnd, text }];
}

function printPane(prefix: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  return printTag(
    `${prefix}pane`,
    { ...split, topLeftCell: printReference(rows, columns), activePane, state: 'frozen' },
    true,
  );
}

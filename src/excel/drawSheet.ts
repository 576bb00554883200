import type { Change } from '../worksheet/change';
import { passingArea } from './areaOf';
import { drawChart } from './drawChart';
import { setUpPage } from './setUpPage';
import type { WrittenSheets } from './writtenSheets';

export type SheetLook = Extract<
  Change,
  {
    kind:
      | 'tabColor'
      | 'gridlines'
      | 'merge'
      | 'hideColumns'
      | 'hideRows'
      | 'autofitRows'
      | 'autoFilter'
      | 'dataBar'
      | 'pageSetup'
      | 'pageBreaks'
      | 'chart';
  }
>;

/** What a generated sheet has besides cells and looks, queued. */
export function drawSheet(sheets: WrittenSheets, change: SheetLook): void {
  const sheet = sheets.at(change.sheet);
  switch (change.kind) {
    case 'tabColor':
      sheet.tabColor = change.color;
      return;
    case 'gridlines':
      sheet.showGridlines = change.areShown;
      return;
    case 'merge':
      passingArea(sheet, change).merge();
      return;
    case 'hideColumns':
      sheet.getRangeByIndexes(0, change.column, 1, change.columns).getEntireColumn().columnHidden = change.areHidden;
      return;
    case 'hideRows':
      wholeRows(sheet, change).rowHidden = change.areHidden;
      return;
    case 'autofitRows':
      wholeRows(sheet, change).format.autofitRows();
      return;
    case 'autoFilter':
      sheet.autoFilter.apply(passingArea(sheet, change));
      return;
    case 'dataBar':
      addDataBar(passingArea(sheet, change), change);
      return;
    case 'pageSetup':
      setUpPage(sheet, change.setup);
      return;
    case 'pageBreaks':
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of change.rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      return;
    case 'chart':
      drawChart(sheets, sheet, change.chart);
  }
}

/** An area of a sheet as if nothing had ever been there, and the sheet without filter and page breaks. */
export function clearSheet(sheet: Excel.Worksheet, range: Excel.Range): void {
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
  range.getEntireRow().rowHidden = false;
  range.getEntireColumn().columnHidden = false;
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
}

interface Rows {
  readonly row: number;
  readonly rows: number;
}

function wholeRows(sheet: Excel.Worksheet, { row, rows }: Rows): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, rows, 1).untrack().getEntireRow().untrack();
}

function addDataBar(range: Excel.Range, { color, min, max }: Extract<Change, { kind: 'dataBar' }>): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: `=${min}` };
  dataBar.upperBoundRule = { type: 'Number', formula: `=${max}` };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}

import { readAreas } from '../worksheet/address';
import type { Change } from '../worksheet/change';
import type { Chart } from '../worksheet/chart';
import { chartTypes } from './drawChart';
import type { Request } from './readThere';
import type { WorkbookSession } from './workbookSession';

/** Tells which cells a series is of: https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const SOURCES = ['ExcelApi', '1.15'] as const;

/** A chart that may be one of Piano's, as Excel makes it before it is given a name. */
interface Unnamed {
  readonly made: Excel.Chart;
  readonly source: OfficeExtension.ClientResult<string>;
}

/**
 * Piano's charts of a sheet, by their names. Where a run broke off right after Excel had made one, it has the name that
 * Excel gave it: it is told by the cells it shows, and by not having the title a copy of it would have.
 */
export function chartsThere(
  { context, supports }: WorkbookSession,
  { sheet, charts, isUnfinished }: Extract<Change, { kind: 'deleteCharts' }>,
): Request {
  const there = context.workbook.worksheets.getItem(sheet).charts;
  const looksFurther = isUnfinished && charts.length > 0 && supports(...SOURCES);
  if (looksFurther) there.load('items/name,items/chartType,items/title/text');
  let unnamed: readonly Unnamed[] = [];
  return {
    more: () => {
      if (!looksFurther) return false;
      unnamed = there.items
        .filter((made) => charts.every((chart) => chart.name !== made.name && chart.title !== made.title.text))
        .filter(({ chartType }) => charts.some(({ type }) => chartTypes[type] === chartType))
        .map((made) => ({ made, source: made.series.getItemAt(0).getDimensionDataSourceString('Values') }));
      return unnamed.length > 0;
    },
    apply: () => {
      for (const { name } of charts) there.getItemOrNullObject(name).delete();
      for (const { made, source } of unnamed) if (charts.some((chart) => isOf(chart, source.value))) made.delete();
    },
  };
}

function isOf({ series: [first] }: Chart, source: string): boolean {
  const [area] = readAreas(source);
  if (first === undefined || area === undefined) return false;
  return (['row', 'column', 'rows', 'columns'] as const).every((side) => first.values[side] === area[side]);
}

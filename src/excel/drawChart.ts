import { cellAddress } from '../worksheet/address';
import type { Chart, ChartSeries, SheetArea } from '../worksheet/chart';
import type { WrittenSheets } from './writtenSheets';

export const chartTypes = { columnClustered: 'ColumnClustered', barStacked100: 'BarStacked100' } as const;

const TITLE = { size: 11, color: '#44546A' } as const;
const TEXT = { size: 9, color: '#595959' } as const;
/** Of fixed colours, as the letters and bars on it. */
const PAPER = '#FFFFFF';
const GRID = '#D9D9D9';

/** A chart over some cells, queued. Its first series is the one Excel makes of the source. */
export function drawChart(sheets: WrittenSheets, sheet: Excel.Worksheet, chart: Chart): void {
  const areaOf = ({ sheet: other, row, column, rows, columns }: SheetArea): Excel.Range =>
    (other === undefined ? sheet : sheets.at(other)).getRangeByIndexes(row, column, rows, columns);
  const [first] = chart.series;
  if (first === undefined) return;
  const drawn = sheet.charts.add(chartTypes[chart.type], areaOf(first.values), 'Columns');
  drawn.name = chart.name;
  drawn.format.fill.setSolidColor(PAPER);
  chart.series.forEach((each, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(each.name);
    series.name = each.name;
    series.setValues(areaOf(each.values));
    series.setXAxisValues(areaOf(each.categories));
    dress(series, each, chart);
  });
  titleAndLegend(drawn, chart.title);
  setAxes(drawn.axes, chart);
  const { row, column, rows, columns } = chart.place;
  drawn.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function dress(series: Excel.ChartSeries, { color, labels }: ChartSeries, { type }: Chart): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = 60;
  if (type === 'barStacked100') {
    // A white edge keeps neighbours apart for people who confuse their colours.
    series.format.line.color = '#FFFFFF';
    series.overlap = 100;
  }
  if (labels === undefined) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = type === 'barStacked100' ? 'Center' : 'OutsideEnd';
  series.dataLabels.numberFormat = labels.numberFormat;
  series.dataLabels.format.font.size = TEXT.size;
  series.dataLabels.format.font.color = labels.color;
}

function titleAndLegend({ title, legend }: Excel.Chart, text: string): void {
  title.text = text;
  title.format.font.size = TITLE.size;
  title.format.font.bold = true;
  title.format.font.color = TITLE.color;
  legend.visible = true;
  legend.position = 'Bottom';
  legend.format.font.size = TEXT.size;
  legend.format.font.color = TEXT.color;
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { axis, isReversed }: Chart): void {
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.numberFormat = axis.numberFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID;
  if (isReversed === true) {
    categoryAxis.reversePlotOrder = true;
    // The other axis has gone to the top: its labels come back below.
    valueAxis.tickLabelPosition = 'High';
  }
  for (const each of [valueAxis, categoryAxis]) {
    each.format.font.size = TEXT.size;
    each.format.font.color = TEXT.color;
  }
}

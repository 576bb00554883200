import * as React from 'react';
import type { Corner } from '../../xlsx/chart';
import { viewCharts } from '../../host/model/chartView';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import type { SheetAxes } from '../grid/sheetAxes';
import { HEADER } from '../grid/view';
import { ChartPicture } from './ChartPicture';

interface SheetChartsProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly axes: SheetAxes;
  readonly version: number;
}

const UNITS_PER_PIXEL = 9_525;

/** The charts of a sheet, over its cells. */
export function SheetCharts({ workbook, sheet, axes, version }: SheetChartsProps): JSX.Element {
  // The workbook is changed in place: `version` says when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const charts = React.useMemo(() => viewCharts(workbook, sheet), [workbook, sheet, version]);
  return (
    <>
      {charts.map((chart) => {
        const [from, to] = [pointAt(chart.from, axes), pointAt(chart.to, axes)];
        const [width, height] = [Math.max(1, to.x - from.x), Math.max(1, to.y - from.y)];
        return (
          <div key={chart.key} role="none" className="chart" style={{ left: from.x, top: from.y, width, height }}>
            <ChartPicture chart={chart} width={width} height={height} formats={workbook.formats} />
          </div>
        );
      })}
    </>
  );
}

function pointAt(
  { row, column, rowOffset, columnOffset }: Corner,
  { rows, columns }: SheetAxes,
): { x: number; y: number } {
  return {
    x: HEADER.width + columns.offset(column) + columnOffset / UNITS_PER_PIXEL,
    y: HEADER.height + rows.offset(row) + rowOffset / UNITS_PER_PIXEL,
  };
}

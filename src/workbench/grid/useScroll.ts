import * as React from 'react';
import type { HostSheet } from '../../host/model/sheet';
import type { SheetAxes } from './sheetAxes';
import { HEADER, type Scroll } from './view';

interface Scrolling {
  readonly scroll: Scroll;
  readonly onScroll: () => void;
}

/** Where the grid is scrolled to; it follows the active cell, whoever selected it. */
export function useScroll(grid: React.RefObject<HTMLDivElement>, sheet: HostSheet, axes: SheetAxes): Scrolling {
  const [scroll, setScroll] = React.useState<Scroll>({ top: 0, left: 0, width: 1200, height: 800 });
  const look = React.useCallback(() => {
    const { current } = grid;
    if (current === null) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = current;
    setScroll({ top, left, width, height });
  }, [grid]);

  React.useLayoutEffect(() => {
    const { current } = grid;
    if (current === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [grid, look]);

  const { row, column } = sheet.selection;
  React.useLayoutEffect(() => {
    if (grid.current) bringIntoView(grid.current, sheet, axes);
    // Only a new selection moves the view: typing elsewhere, or scrolling away, does not bring it back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, row, column]);

  return { scroll, onScroll: look };
}

function bringIntoView(grid: HTMLDivElement, { selection, frozen }: HostSheet, { rows, columns }: SheetAxes): void {
  const { row, column } = selection;
  if (row >= frozen.rows)
    grid.scrollTop = near(grid.scrollTop, grid.clientHeight - HEADER.height, {
      from: rows.offset(row),
      size: rows.size(row),
      frozen: rows.offset(frozen.rows),
    });
  if (column >= frozen.columns)
    grid.scrollLeft = near(grid.scrollLeft, grid.clientWidth - HEADER.width, {
      from: columns.offset(column),
      size: columns.size(column),
      frozen: columns.offset(frozen.columns),
    });
}

interface Stretch {
  readonly from: number;
  readonly size: number;
  /** What stays at the edge and would cover it. */
  readonly frozen: number;
}

/** The least scrolling that shows a stretch; nothing where it is in view. */
function near(scrolled: number, room: number, { from, size, frozen }: Stretch): number {
  if (from - scrolled < frozen) return from - frozen;
  return from + size - scrolled > room ? from + size - room : scrolled;
}

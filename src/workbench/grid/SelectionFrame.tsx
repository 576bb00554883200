import * as React from 'react';
import type { Area } from '../../xlsx/content';
import type { SheetAxes } from './sheetAxes';
import { HEADER } from './view';

interface SelectionFrameProps {
  readonly area: Area;
  readonly axes: SheetAxes;
}

/** The green frame around what is selected. */
export function SelectionFrame({ area, axes: { rows, columns } }: SelectionFrameProps): JSX.Element {
  const left = columns.offset(area.column);
  const top = rows.offset(area.row);
  return (
    <div
      className="frame"
      aria-hidden="true"
      style={{
        left: HEADER.width + left - 1,
        top: HEADER.height + top - 1,
        width: columns.offset(area.column + area.columns) - left + 1,
        height: rows.offset(area.row + area.rows) - top + 1,
      }}
    />
  );
}

import * as React from 'react';
import { columnName } from '../host/model/address';
import type { CellView, SheetView } from './sheetView';

interface SheetGridProps {
  readonly name: string;
  readonly view: SheetView;
}

/** The sheet to look at: addresses, texts, fills. It can't be typed into yet, and doesn't pretend to. */
export function SheetGrid({ name, view }: SheetGridProps): JSX.Element {
  const total = view.widths.reduce((sum, width) => sum + width, 40);
  return (
    // A region that scrolls has to be reachable from the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="grid" role="region" aria-label={name} tabIndex={0}>
      <table style={{ width: total }}>
        <colgroup>
          <col style={{ width: 40 }} />
          {view.widths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="corner" />
            {view.widths.map((_, column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map((cell, position) => (
                <Cell key={cell.column} cell={cell} spills={cells[position + 1]?.text === ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: CellView;
  /** Nothing stands to its right: an unwrapped text runs on over the border. */
  readonly spills: boolean;
}

function Cell({ cell, spills }: CellProps): JSX.Element {
  return (
    <td
      data-address={`${columnName(cell.column)}${cell.row + 1}`}
      rowSpan={cell.rows}
      colSpan={cell.columns}
      className={spills && cell.kind === 'text' && !cell.style.wrapText ? 'spills' : undefined}
      style={cssOf(cell)}
    >
      {cell.text}
    </td>
  );
}

/** A step of indent is as wide as three spaces; the first pixels are the cell's own padding. */
const PIXELS_PER_INDENT = 9;
const PADDING = 3;

function cssOf({ style, kind }: CellView): React.CSSProperties {
  const indent = PADDING + style.indent * PIXELS_PER_INDENT;
  return {
    ...(style.indent > 0 &&
      (style.horizontal.toLowerCase() === 'right' ? { paddingRight: indent } : { paddingLeft: indent })),
    ...(style.fill !== null && { backgroundColor: style.fill }),
    ...(style.fontColor !== null && { color: style.fontColor }),
    ...(style.bold && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: 'italic' }),
    fontSize: `${style.fontSize}pt`,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    textAlign:
      alignments[style.horizontal.toLowerCase()] ?? (kind === 'text' ? 'left' : kind === 'number' ? 'right' : 'center'),
    verticalAlign: { top: 'top', center: 'middle' }[style.vertical.toLowerCase()] ?? 'bottom',
  };
}

const alignments: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

import type { Area, StyleChange } from '../../xlsx/content';
import { forEachCell, isUnbounded, refuseLocked, type Block } from '../model/block';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { readColor } from './color';
import { defineClass } from './hostClass';
import { known } from './restyle';

export interface EdgeOfBlock {
  readonly block: Block;
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
}

type Sides = NonNullable<StyleChange['borders']>;
type Side = keyof Sides;
type Line = NonNullable<Sides[Side]>;

const THIN: Line = { style: 'thin', color: '#000000' };

const WEIGHTS: Readonly<Record<string, Line['style']>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };

/** The file's kinds of lines, and Excel's; those that are not here are continuous. */
const STYLES = new Map([
  ['none', 'None'],
  ['dashed', 'Dash'],
  ['mediumDashed', 'Dash'],
  ['dashDot', 'DashDot'],
  ['mediumDashDot', 'DashDot'],
  ['dashDotDot', 'DashDotDot'],
  ['mediumDashDotDot', 'DashDotDot'],
  ['slantDashDot', 'SlantDashDot'],
  ['dotted', 'Dot'],
  ['double', 'Double'],
]);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorderClass = defineClass<EdgeOfBlock>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  properties: {
    Style: {
      get: styleOf,
      set: (edge, value) => {
        if (value === 'Dot') draw(edge, (before) => ({ ...(before ?? THIN), style: 'dotted' }));
        else if (value === 'Continuous')
          draw(edge, (before) =>
            before && before.style !== 'dotted' ? before : { ...(before ?? THIN), style: 'thin' },
          );
        else throw new NotImplemented(`RangeBorder.style = ${String(value)}`);
      },
    },
    Color: {
      get: (edge) => line(edge).color,
      set: (edge, value) => {
        const color = readColor(value, 'RangeBorder.color');
        draw(edge, (before) => ({ ...(before ?? THIN), color }));
      },
    },
    Weight: {
      // A dotted line is a thin one.
      get: (edge) => Object.keys(WEIGHTS).find((weight) => WEIGHTS[weight] === line(edge).style) ?? 'Thin',
      set: (edge, value) => {
        const style = WEIGHTS[String(value)];
        if (value === 'Thick') throw new NotImplemented('RangeBorder.weight = Thick');
        if (!style) throw invalidArgument('there is no such weight');
        draw(edge, (before) => ({ ...(before ?? THIN), style }));
      },
    },
  },
});

/** Null where the lines of an edge differ. */
function styleOf({ block, edge }: EdgeOfBlock): string | null {
  const styles = new Set<string>();
  for (const [area, side] of strips(block.area, edge))
    forEachCell({ ...block, area }, (row, column) => {
      const { borders, lines } = block.workbook.looks.effective(block.sheet.look(row, column));
      styles.add(STYLES.get(borders?.[side]?.style ?? lines[side] ?? 'none') ?? 'Continuous');
    });
  const [style = 'None', ...others] = styles;
  return others.length > 0 ? null : style;
}

function line({ block, edge }: EdgeOfBlock): Line {
  const [{ row, column }, side] = strips(block.area, edge)[0] ?? [block.area, 'top' as const];
  const borders = block.workbook.looks.effective(block.sheet.look(row, column)).borders;
  return known(borders?.[side], 'RangeBorder');
}

function draw({ block, edge }: EdgeOfBlock, redraw: (before: Line | undefined) => Line): void {
  if (isUnbounded(block)) throw new NotImplemented('borders of whole rows and columns');
  refuseLocked(block);
  const { workbook, sheet } = block;
  for (const [area, side] of strips(block.area, edge)) {
    const changes = new Map<Line | undefined, StyleChange>();
    forEachCell({ ...block, area }, (row, column) => {
      const before = sheet.look(row, column).change?.borders?.[side];
      let change = changes.get(before);
      if (!change) changes.set(before, (change = { borders: { [side]: redraw(before) } }));
      workbook.changeStyle(sheet, row, column, change);
    });
  }
}

/** The cells that carry an edge, and on which side: an inner line lies below or right of the cell before it. */
function strips(area: Area, edge: EdgeOfBlock['edge']): readonly (readonly [Area, Side])[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return rows > 1 ? [[{ ...area, rows: rows - 1 }, 'bottom']] : [];
    case 'InsideVertical':
      return columns > 1 ? [[{ ...area, columns: columns - 1 }, 'right']] : [];
  }
}

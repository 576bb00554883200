import type { CellFormat, Change, Line, LinePlace } from '../change';
import type { DrawnRow } from './drawing';
import { rectangles } from './rectangles';

/** How every cell of a sheet of Piano's looks unless it says otherwise. */
const usual: CellFormat = { fontSize: 10, vertical: 'Center' };

/**
 * The looks of a sheet's cells as few changes: property by property, each over the largest rectangles that share it, after
 * what is usual has been laid over everything.
 */
export function drawnLooks(sheet: string, rows: readonly DrawnRow[], columns: number): Change[] {
  const everything = { row: 0, column: 0, rows: rows.length, columns };
  const properties = new Set(rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ look }) => keysOf(look))));
  return [
    { kind: 'format', sheet, ...everything, format: usual },
    ...[...properties].sort().flatMap((property) => layer(sheet, rows, columns, property)),
  ];
}

type Property = keyof CellFormat;

const keysOf = (look: CellFormat | undefined): Property[] => Object.keys(look ?? {}) as Property[];

function layer(sheet: string, rows: readonly DrawnRow[], columns: number, property: Property): Change[] {
  const texts = rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => {
      const value = cells[column]?.look?.[property];
      return value === undefined || value === usual[property] ? undefined : JSON.stringify(value);
    }),
  );
  return rectangles(texts).map(({ text, ...area }): Change => {
    const value = JSON.parse(text) as NonNullable<CellFormat[Property]>;
    const format: CellFormat =
      property === 'lines' ? { lines: inside(value as Lines, area.rows, area.columns) } : { [property]: value };
    return { kind: 'format', sheet, ...area, format };
  });
}

type Lines = Readonly<Partial<Record<LinePlace, Line>>>;

/** What each cell has below it, all rows of an area have between them. */
function inside(lines: Lines, rows: number, columns: number): Lines {
  const between = lines.bottom ?? lines.top;
  const beside = lines.right ?? lines.left;
  return {
    ...lines,
    ...(rows > 1 && between !== undefined ? { betweenRows: between } : {}),
    ...(columns > 1 && beside !== undefined ? { betweenColumns: beside } : {}),
  };
}

import type { Area } from '../content';
import { printArea, readArea } from './reference';

/** A list of areas as rules name where they hold (ST_Sqref, ECMA-376 part 1, 18.18.76); null when one can't be read. */
export function readSqref(text: string): readonly Area[] | null {
  const areas = text.trim().split(/\s+/).map(readArea);
  const sound = areas.filter((area) => area !== null);
  return sound.length === areas.length ? sound : null;
}

export function printSqref(areas: readonly Area[]): string {
  return areas.map(printArea).join(' ');
}

export function overlap(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of the areas without `gone`; the very list when it takes nothing away. */
export function subtractArea(areas: readonly Area[], gone: Area): readonly Area[] {
  return areas.some((area) => overlap(area, gone)) ? areas.flatMap((area) => subtract(area, gone)) : areas;
}

/** Up to four pieces: above, below, left and right of the overlap. */
function subtract(area: Area, gone: Area): readonly Area[] {
  const common = overlap(area, gone);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

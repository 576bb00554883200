import type { AssessedPlan } from '../plan/assess';
import { anchorName, type ComputedField } from './anchors';
import type { CellFormat, Change, EntryRule, NamedCell } from './change';
import { computedEntries, GAP } from './computedColumns';
import { conditionalLooks } from './conditionalLooks';
import { entryRuleFor } from './entryRules';
import type { PlanPlace } from './findPlan';
import { plainText } from './grid';
import { palette } from './palette';
import { spanOf } from './span';

/** Widths in characters. */
export const widthsOfColumns: Readonly<Record<ComputedField, number>> = {
  code: 10,
  reading: 30,
  actual: 12.5,
  degree: 15.5,
  status: 27,
  findings: 48,
};

const bodies: Readonly<Record<ComputedField, CellFormat>> = {
  code: { vertical: 'Top', horizontal: 'Center' },
  reading: { wrapText: true, vertical: 'Top' },
  actual: { vertical: 'Top' },
  degree: { numberFormat: '0.00%', vertical: 'Top' },
  status: { vertical: 'Top', horizontal: 'Left', indent: 1 },
  findings: { wrapText: true, vertical: 'Top', fontSize: 9 },
};

/** The name and heading cell of one of Piano's columns. */
export function namedCell(field: ComputedField, row: number, column: number): NamedCell {
  return { name: anchorName(field), row, column };
}

/**
 * Names of the columns Piano adds, and the looks of columns or lines that have none yet; the plan's own cells and
 * columns are left alone.
 */
export function preparation(place: PlanPlace, assessed: AssessedPlan): Change[] {
  const { computed, grid } = place;
  const { row, missing, unnamed } = computed;
  const sheet = grid.id;
  const entries = computedEntries(computed);
  const isFirst = missing.length === entries.length;
  const names = entries.flatMap(([field, column]): Change[] => {
    const order = missing.indexOf(field);
    if (order < 0 && !unnamed.includes(field)) return [];
    const fromUsed = order < 0 ? null : { columns: order + (isFirst ? GAP : 1), of: grid.free.of };
    const cell = namedCell(field, row, column);
    // The name of a column that was deleted is still there, and names nothing.
    const isBroken = grid.names.some(({ name }) => name.toLowerCase() === cell.name);
    return [
      ...(isBroken ? [{ kind: 'deleteName' as const, sheet, name: cell.name }] : []),
      { kind: 'name', sheet, ...cell, fromUsed },
    ];
  });
  const rows = computed.lines.map((line) => line.row);
  const { first: top, last: bottom } = spanOf(rows);
  const looks = entries.flatMap(([field, column]): Change[] => {
    const by = namedCell(field, row, column);
    // Headings are written after the looks: without one, an earlier run broke off before it had set them.
    const isUnfinished = !missing.includes(field) && plainText(grid, row, column) === '';
    const isNew = isUnfinished || missing.includes(field);
    const heading: Change[] = isNew
      ? [
          { kind: 'columnWidth', sheet, column, characters: widthsOfColumns[field], by },
          { kind: 'format', sheet, row, column, rows: 1, columns: 1, by, format: headingLook(field) },
        ]
      : [];
    if (!isNew && hasLooks(place, bottom)) return heading;
    const body = { sheet, row: top, column, rows: bottom - top + 1, columns: 1, by };
    return [
      ...heading,
      { kind: 'format', ...body, format: bodies[field] },
      ...(field === 'actual' || field === 'status' || field === 'findings'
        ? [
            ...(missing.includes(field) ? [] : [{ kind: 'clearRules' as const, ...body }]),
            { kind: 'conditionalLooks' as const, ...body, looks: conditionalLooks(field, computed, top) },
          ]
        : []),
    ];
  });
  const isNewForResults =
    missing.includes('actual') ||
    !hasLooks(place, bottom) ||
    (computed.actual !== null && plainText(grid, row, computed.actual) === '');
  return [...names, ...looks, ...(isNewForResults ? entryRules(place, assessed) : [])];
}

/** The look of the degrees tells which lines have been prepared: lines may have been added since. */
function hasLooks({ grid, computed: { columns, missing } }: PlanPlace, lastLine: number): boolean {
  if (missing.includes('degree')) return false;
  return grid.numberFormats[lastLine - grid.row]?.[columns.degree - grid.column] === bodies.degree.numberFormat;
}

/** A sheet with thousands of different stretches would be slow to open: rules help people type, and are not worth it. */
const MOST_RULES = 500;

function entryRules({ computed, grid, year }: PlanPlace, assessed: AssessedPlan): Change[] {
  const { actual: column, row: header } = computed;
  if (column === null) return [];
  const stretches: { first: number; last: number; entry: EntryRule; key: string }[] = [];
  const lines = computed.lines.map(({ row }, index) => ({ row, indicator: assessed.indicators[index] }));
  for (const { row, indicator } of lines.sort((a, b) => a.row - b.row)) {
    const entry = indicator === undefined ? null : entryRuleFor(indicator, year);
    if (entry === null) continue;
    const key = JSON.stringify(entry);
    const before = stretches.at(-1);
    if (before?.key === key && before.last === row - 1) before.last = row;
    else stretches.push({ first: row, last: row, entry, key });
  }
  if (stretches.length > MOST_RULES) return [];
  return stretches.map(({ first, last, entry }) => ({
    kind: 'entryRule',
    sheet: grid.id,
    row: first,
    column,
    rows: last - first + 1,
    columns: 1,
    by: namedCell('actual', header, column),
    entry,
  }));
}

/** Results are typed by people: their heading stands out from the computed ones. */
function headingLook(field: ComputedField): CellFormat {
  return {
    bold: true,
    fontColor: palette.headerText,
    fill: field === 'actual' ? palette.typedHeaderFill : palette.headerFill,
    wrapText: true,
    horizontal: 'Center',
    vertical: 'Center',
  };
}

import type { AssessedPlan } from '../plan/assess';
import { anchorName, computedFields, type ComputedField } from './anchors';
import type { CellFormat, Change, EntryRule, NamedCell } from './change';
import { computedEntries, GAP } from './computedColumns';
import { derivedFields, isLine } from './computedRows';
import type { ColumnArea } from './goneColumn';
import { conditionalLooks } from './conditionalLooks';
import { entryRuleFor } from './entryRules';
import type { PlanPlace } from './findPlan';
import { formatAt, plainText } from './grid';
import { palette } from './palette';
import { spanOf, stretchesOf } from './span';

/** Widths in characters. */
export const widthsOfColumns: Readonly<Record<ComputedField, number>> = {
  code: 10,
  reading: 30,
  actual: 12.5,
  degree: 15.5,
  status: 27,
  findings: 48,
};

/** In cells whose row or column holds text, a formula would be one. */
const GENERAL = { numberFormat: 'General' } as const;

const bodies: Readonly<Record<ComputedField, CellFormat>> = {
  code: { ...GENERAL, vertical: 'Top', horizontal: 'Center' },
  reading: { ...GENERAL, wrapText: true, vertical: 'Top' },
  actual: { ...GENERAL, vertical: 'Top' },
  degree: { numberFormat: '0.00%', vertical: 'Top' },
  status: { ...GENERAL, vertical: 'Top', horizontal: 'Left', indent: 1 },
  findings: { ...GENERAL, wrapText: true, vertical: 'Top', fontSize: 9 },
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
  const looks = entries.flatMap(([field, column]): Change[] => {
    const by = namedCell(field, row, column);
    const isNew = isUnfinished(place, field, column);
    const heading: Change[] = isNew
      ? [
          { kind: 'columnWidth', sheet, column, characters: widthsOfColumns[field], by },
          { kind: 'format', sheet, row, column, rows: 1, columns: 1, by, format: headingLook(field) },
        ]
      : [];
    const bare = isNew ? computed.lines.map((line) => line.row) : linesWithoutLooks(place);
    return [
      ...heading,
      ...stretchesOf(bare).flatMap(({ first, rows }) =>
        looksOfLines({ sheet, row: first, column, rows, columns: 1, by }),
      ),
      ...(bare.length === 0 ? [] : looksOfColumn(place, field, column)),
    ];
  });
  return [...names, ...looks, ...entryRules(place, assessed)];
}

/** Headings are written after the looks: without one, an earlier run broke off before it had set them. */
function isUnfinished({ grid, computed: { row, missing } }: PlanPlace, field: ComputedField, column: number): boolean {
  return missing.includes(field) || plainText(grid, row, column) === '';
}

/** Whoever formats a line by hand finds it so after each run: only lines nobody has written to get a look. */
export function linesWithoutLooks({ grid, computed: { columns, lines } }: PlanPlace): number[] {
  return lines
    .map(({ row }) => row)
    .filter(
      (row) => !isLine(grid, row, columns.status) && formatAt(grid, row, columns.degree) !== bodies.degree.numberFormat,
    );
}

/** The looks of some lines of a column, which is known by its name. */
export function looksOfLines({ sheet, row, column, rows, columns, by }: ColumnArea): Change[] {
  const field = computedFields.find((each) => anchorName(each) === by?.name);
  if (field === undefined || by === undefined) return [];
  return [{ kind: 'format', sheet, row, column, rows, columns, by, format: bodies[field] }];
}

/** The lines beside indicators that are gone look like their rows again; a result that was typed there keeps its look. */
export function looksOfStaleLines({ computed, grid }: PlanPlace): Change[] {
  const { row: header, stale, columns } = computed;
  return derivedFields.flatMap((field) =>
    stretchesOf(stale).map(({ first, rows }): Change => ({
      kind: 'clearLooks',
      sheet: grid.id,
      row: first,
      column: columns[field],
      rows,
      columns: 1,
      by: namedCell(field, header, columns[field]),
    })),
  );
}

/** Looks that depend on formulas hold for all lines: where there are new ones, they are said anew. */
export function looksOfColumn({ grid, computed }: PlanPlace, field: ComputedField, column: number): Change[] {
  const { first, last } = spanOf(computed.lines.map((line) => line.row));
  const looks = conditionalLooks(field, computed.columns, first);
  if (looks.length === 0) return [];
  return [
    {
      kind: 'conditionalLooks',
      sheet: grid.id,
      row: first,
      column,
      rows: last - first + 1,
      columns: 1,
      by: namedCell(field, computed.row, column),
      looks,
      ...(computed.missing.includes(field) ? {} : { replaces: true }),
    },
  ];
}

/** A sheet with thousands of different stretches would be slow to open: rules help people type, and are not worth it. */
const MOST_RULES = 500;

function entryRules(place: PlanPlace, assessed: AssessedPlan): Change[] {
  const { computed, grid, year } = place;
  const { actual: column, row: header } = computed;
  if (column === null) return [];
  const isNew = isUnfinished(place, 'actual', column);
  const bare = new Set(isNew ? [] : linesWithoutLooks(place));
  if (!isNew && bare.size === 0) return [];
  const stretches: { first: number; last: number; entry: EntryRule; key: string }[] = [];
  const lines = computed.lines.map(({ row }, index) => ({ row, indicator: assessed.indicators[index] }));
  for (const { row, indicator } of lines.sort((a, b) => a.row - b.row)) {
    if (!isNew && !bare.has(row)) continue;
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

import { anchorName, computedFields, isTyped, type ComputedField } from './anchors';
import type { CellFormat, Change, NamedCell } from './change';
import { conditionalLooks, looksByWords } from './conditionalLooks';
import type { PlanPlace } from './findPlan';
import type { ColumnArea } from './goneColumn';
import { palette } from './palette';
import { spanOf } from './span';
import type { WorkbookLanguage } from './workbookLanguage';

/** Widths in characters. */
const widthsOfColumns: Readonly<Record<ComputedField, number>> = {
  code: 10,
  reading: 30,
  actual: 12.5,
  degree: 15.5,
  status: 27,
  findings: 48,
  weight: 8,
  direction: 12.5,
  cause: 36,
  notes: 30,
  uncapped: 13,
  share: 13,
};

/** In cells whose row or column holds text, a formula would be one. */
const GENERAL = { numberFormat: 'General' } as const;

export const bodies: Readonly<Record<ComputedField, CellFormat>> = {
  code: { ...GENERAL, vertical: 'Top', horizontal: 'Center' },
  reading: { ...GENERAL, wrapText: true, vertical: 'Top' },
  actual: { ...GENERAL, vertical: 'Top' },
  degree: { numberFormat: '0.00%', vertical: 'Top' },
  status: { ...GENERAL, vertical: 'Top', horizontal: 'Left', indent: 1 },
  findings: { ...GENERAL, wrapText: true, vertical: 'Top', fontSize: 9 },
  weight: { ...GENERAL, vertical: 'Top' },
  direction: { ...GENERAL, vertical: 'Top' },
  cause: { ...GENERAL, wrapText: true, vertical: 'Top', fontSize: 9 },
  notes: { ...GENERAL, wrapText: true, vertical: 'Top', fontSize: 9 },
  uncapped: { numberFormat: '0.00%', vertical: 'Top' },
  share: { numberFormat: '0.00%', vertical: 'Top' },
};

/** The name and heading cell of one of Piano's columns. */
export function namedCell(field: ComputedField, row: number, column: number): NamedCell {
  return { name: anchorName(field), row, column };
}

export function looksOfHeading(sheet: string, field: ComputedField, row: number, column: number): Change[] {
  const by = namedCell(field, row, column);
  return [
    { kind: 'columnWidth', sheet, column, characters: widthsOfColumns[field], by },
    { kind: 'format', sheet, row, column, rows: 1, columns: 1, by, format: headingLook(field) },
  ];
}

/** The looks of some lines of a column, which is known by its name. */
export function looksOfLines({ sheet, row, column, rows, columns, by }: ColumnArea): Change[] {
  const field = computedFields.find((each) => anchorName(each) === by?.name);
  if (field === undefined || by === undefined) return [];
  return [{ kind: 'format', sheet, row, column, rows, columns, by, format: bodies[field] }];
}

/**
 * Looks that depend on formulas hold for all lines: where there are new ones, or other words, they are said anew in place
 * of those there are.
 */
export function looksOfColumn(
  { grid, computed }: PlanPlace,
  field: ComputedField,
  column: number,
  language: WorkbookLanguage,
): Change[] {
  const { first, last } = spanOf(computed.lines.map((line) => line.row));
  const looks = conditionalLooks(field, { ...computed.columns, own: column }, first, language);
  if (looks.length === 0) return [];
  const by = namedCell(field, computed.row, column);
  const area = { sheet: grid.id, row: first, column, rows: last - first + 1, columns: 1, by };
  return [
    ...(computed.missing.includes(field)
      ? []
      : [{ kind: 'clearConditionalLooks' as const, ...area, looks: looksByWords(field, first, column) }]),
    { kind: 'conditionalLooks', ...area, looks },
  ];
}

/** What people type stands out, by its heading, from what is computed. */
function headingLook(field: ComputedField): CellFormat {
  return {
    bold: true,
    fontColor: palette.headerText,
    fill: isTyped(field) ? palette.typedHeaderFill : palette.headerFill,
    wrapText: true,
    horizontal: 'Center',
    vertical: 'Center',
  };
}

import type { CellFormat, Change } from './change';
import type { ComputedField } from './computedColumns';
import type { PlanPlace } from './findPlan';
import { palette } from './palette';

/** Widths in characters. */
const widths: Readonly<Record<ComputedField, number>> = {
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

/** Looks of the columns Piano adds, set once when it adds them; the plan's own cells and columns are left alone. */
export function preparation({ computed, grid: { sheet }, lines }: PlanPlace): Change[] {
  const { row, added } = computed;
  const columns = { ...computed.columns, code: computed.code, actual: computed.actual };
  const first = Math.min(...lines);
  const rows = Math.max(...lines) - first + 1;
  return added.flatMap((field): Change[] => {
    const column = columns[field];
    if (column === null) return [];
    return [
      { kind: 'columnWidth', sheet, column, characters: widths[field] },
      { kind: 'format', sheet, row, column, rows: 1, columns: 1, format: heading(field) },
      { kind: 'format', sheet, row: first, column, rows, columns: 1, format: bodies[field] },
    ];
  });
}

/** Results are typed by people: their heading stands out from the computed ones. */
function heading(field: ComputedField): CellFormat {
  return {
    bold: true,
    fontColor: palette.headerText,
    fill: field === 'actual' ? palette.typedHeaderFill : palette.headerFill,
    wrapText: true,
    horizontal: 'Center',
    vertical: 'Center',
  };
}

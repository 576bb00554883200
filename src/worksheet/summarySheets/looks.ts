import type { CellFormat, ConditionalLook, Line } from '../change';
import { sheetStatuses } from '../../plan/achievement/status';
import { owing } from './means';
import { palette, statusLooks } from '../palette';
import type { SummaryWords } from './summaryWords';

const line = (weight: Line['weight'], color: string): Line => ({ weight, color });
const hair = line('thin', palette.hairLine);
export const rule = line('thin', palette.ruleLine);
export const strong = line('medium', palette.headerFill);
const dotted = line('dotted', palette.typedLine);

/** What the parts of Piano's sheets look like. */
export const looks = {
  title: { fontSize: 20, bold: true, fontColor: palette.headerFill, vertical: 'Bottom' },
  subtitle: { fontSize: 11, fontColor: palette.mutedText },
  section: { fontSize: 12, bold: true, fontColor: palette.headerFill, vertical: 'Bottom' },
  heading: {
    bold: true,
    fontColor: palette.headerFill,
    fill: palette.reportFill,
    wrapText: true,
    horizontal: 'Left',
    lines: { top: strong, bottom: line('thin', palette.headerFill) },
  },
  group: { fontSize: 11, bold: true, fontColor: palette.headerText, fill: palette.headerFill },
  office: { fontSize: 11, bold: true, fill: palette.officeFill },
  objective: { bold: true, fill: palette.objectiveFill, lines: { top: rule } },
  cell: { wrapText: true, lines: { bottom: hair } },
  typed: {
    fontSize: 9,
    wrapText: true,
    vertical: 'Top',
    horizontal: 'Left',
    indent: 1,
    lines: { bottom: dotted, left: hair, right: hair },
  },
  small: { fontSize: 9, fontColor: palette.mutedText },
  helper: { fontSize: 8, fontColor: palette.mutedText, horizontal: 'Center' },
  key: { fontSize: 8, fontColor: palette.mutedText, horizontal: 'Left' },
  link: { fontColor: palette.link, underline: true },
} as const satisfies Readonly<Record<string, CellFormat>>;

export const right: CellFormat = { horizontal: 'Right' };
export const centred: CellFormat = { horizontal: 'Center' };
export const indented: CellFormat = { horizontal: 'Left', indent: 1 };
/** Characters that an indent takes of a column. */
export const INDENT = 1.3;
export const indentedRight: CellFormat = { horizontal: 'Right', indent: 1 };

/** A number doesn't wrap: one of many digits would be printed as `###`. */
export const fitting: CellFormat = { wrapText: false, shrinkToFit: true };

/** The looks of a column of statuses from a row on, e.g. `$I5`. */
export function looksOfStatuses(cell: string, { statuses }: SummaryWords): ConditionalLook[] {
  return sheetStatuses.map((status) => ({
    formula: `=${cell}="${statuses[status]}"`,
    ...statusLooks[status],
  }));
}

/** A cause that is owed and not written yet. */
export function looksOfCauses(cause: string, status: string, { statuses }: SummaryWords): ConditionalLook[] {
  const owed = owing.map((each) => `${status}="${statuses[each]}"`);
  return [
    { formula: `=AND(${cause}="",OR(${owed.join(',')}))`, fontColor: palette.warningText, fill: palette.dueFill },
  ];
}

/** Bars behind degrees. */
export const looksOfBars = { color: palette.bar, min: 0, max: 1 } as const;

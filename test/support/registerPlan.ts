import { xlsx, type TestCell } from '../host/support/sheets';

export interface RegisterRow {
  readonly baseline?: TestCell;
  readonly target: TestCell;
  readonly actual?: TestCell;
}

export const registerHeadings = [
  'Codice obiettivo',
  'Obiettivo',
  'Codice',
  'Indicatore',
  'Stato 2015',
  'Target 2017',
  'Consuntivo',
] as const;

/** The smallest register: headings in row 2, indicators F1000, F1001, … from row 3, results in column G. */
export function registerPlan(rows: readonly RegisterRow[]): Uint8Array {
  const lines = rows.map(({ baseline = null, target, actual = null }, index) => [
    '01.O1',
    'Prova',
    `F${String(1000 + index)}`,
    'Prova',
    baseline,
    target,
    actual,
  ]);
  return xlsx({ Piano: [['Piano 2017'], registerHeadings, ...lines] });
}

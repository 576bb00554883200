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

/**
 * A register without a column for results: indicators F101 to F103 in rows 3 to 5, and others below. Piano's columns go to H
 * to M: code, reading, result, degree, status, findings.
 */
export const bareRegister = (...others: readonly (readonly TestCell[])[]): Uint8Array =>
  xlsx({
    Piano: [
      ['Piano 2017'],
      registerHeadings.slice(0, 6),
      ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
      ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
      ['01.O1', 'Prova', 'F103', 'Pratiche', '84%', '>= 90%'],
      ...others,
    ],
  });

import { compileRule } from '../../../src/plan/achievement/compileRule';
import { defaultSettings, type Settings } from '../../../src/plan/achievement/settings';
import { workingOf } from '../../../src/plan/achievement/working';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import { serialOfIso } from '../../../src/plan/dates';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: String(value ?? '') });

function workedOut(
  targetText: string,
  before: string,
  actual: CellValue,
  settings: Partial<Settings>,
  unit: string | null,
) {
  const baseline = readBaseline(written(before === '' ? null : before));
  const reading = readTarget(written(targetText), { baseline, year: 2017 });
  if (reading.status !== 'read') throw new Error(`«${targetText}» is not read`);
  const rule = compileRule(reading.target, baseline, { ...defaultSettings, ...settings });
  const worked = workingOf(rule.uncapped, { target: null, baseline: null, actual, degree: null }, unit, 'it');
  return worked === null ? null : `${worked.figures} = ${worked.result}`;
}

test.each<[string, string, CellValue, Partial<Settings>, string | null, string | null]>([
  ['<= 36,50 €', '', 37.1, {}, '€', '2 − 37,10 € ÷ 36,50 € = 0,98356…'],
  ['<= 36,50 €', '', 37.1, { atMost: 'quotient' }, '€', '36,50 € ÷ 37,10 € = 0,98382…'],
  ['>= 90%', '', 0.8, {}, '%', '80% ÷ 90% = 0,88888…'],
  ['>= 90%', '', 0.99, {}, '%', '99% ÷ 90% = 1,1'],
  ['>= 90%', '84%', 0.87, { method: 'fromBaseline' }, '%', '(87% − 84%) ÷ 6% = 0,5'],
  ['tra 80% e 90%', '', 0.75, {}, '%', '75% ÷ 80% = 0,9375'],
  ['tra 80% e 90%', '', 0.99, {}, '%', '2 − 99% ÷ 90% = 0,9'],
  ['4 su 5', '', 3, {}, null, '3 ÷ 4 = 0,75'],
  ['entro il 31/10/2017', '', serialOfIso('2017-11-12'), { lossPerDayLate: 0.01 }, null, '1 − 0,01 × 12 = 0,88'],
  ['ON', '', 'NO', {}, null, null],
  ['mantenimento', '12', 11, {}, null, null],
  ['+1% (380)', '376', 375, {}, null, null],
])('%s beside «%s», with %s', (target, before, actual, settings, unit, expected) => {
  expect(workedOut(target, before, actual, settings, unit)).toBe(expected);
});

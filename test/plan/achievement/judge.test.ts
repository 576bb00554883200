import { judge } from '../../../src/plan/achievement/judge';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import type { Status } from '../../../src/plan/achievement/status';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';
import { serialOfIso } from '../../../src/plan/dates';

const written = (value: CellValue): WrittenCell => ({
  value,
  text: typeof value === 'object' ? (value?.error ?? '') : String(value),
  numberFormat: 'General',
});

function judged(target: string, actual: CellValue, { at = '2017-12-31', baseline = '' as CellValue } = {}) {
  const baselineCell = baseline === '' ? emptyWritten : written(baseline);
  const reading = readTarget(written(target), { baseline: readBaseline(baselineCell), year: 2017 });
  if (reading.status !== 'read') throw new Error(`${target} is unreadable`);
  const { status, achievement, uncapped } = judge(
    reading,
    readBaseline(baselineCell),
    { target: written(target), baseline: baselineCell, actual: written(actual) },
    { year: 2017, referenceDate: at, settings: defaultSettings },
  );
  return [status, achievement, uncapped];
}

type Row = readonly [target: string, actual: CellValue, status: Status, degree: number | null, uncapped: number | null];
const day = serialOfIso;

describe('once the year is over', () => {
  test.each<Row>([
    ['>= 90%', 0.9, 'met', 1, 1],
    ['>= 90%', 0.95, 'met', 1, 1.0555],
    ['>= 90%', 0.8999999999999999, 'met', 1, 1],
    ['>= 90%', 0.8999, 'partlyMet', 0.9998, 0.9998],
    ['>= 90%', 0.89999, 'partlyMet', 0.9999, 0.9999],
    ['>= 90%', 0.63, 'partlyMet', 0.7, 0.7],
    ['>= 90%', 0.6299, 'notMet', 0.6998, 0.6998],
    ['>= 90%', -1, 'notMet', 0, 0],
    ['>= 90%', 9, 'met', 1, 10],
    ['>= 90%', 92, 'actualToCorrect', null, null],
    ['>= 90%', '92%', 'actualToCorrect', null, null],
    ['>= 90%', true, 'actualToCorrect', null, null],
    ['>= 90%', { error: '#N/A' }, 'actualToCorrect', null, null],
    ['>= 90%', null, 'notReported', null, null],
    ['>= 90%', '  ', 'notReported', null, null],
    ['>= 90%', ' N.V. ', 'notAssessable', null, null],
    ['>= 7%', 0.8, 'met', 1, 11.4285],
    ['>= 7%', 7, 'actualToCorrect', null, null],
    ['>2,3%', 0.023, 'partlyMet', 0.9999, 0.9999],
    ['< 30,50 €', 30.5, 'partlyMet', 0.9999, 0.9999],
    ['< 30,50 €', 30.49, 'met', 1, 1.0003],
    ['<=4gg', 4, 'met', 1, 1],
    ['<=4gg', 5, 'partlyMet', 0.75, 0.75],
    ['<=4gg', 9, 'notMet', 0, 0],
    ['>= -4,14', -4.14, 'met', 1, 1],
    ['>= -4,14', -4.15, 'notMet', 0, 0],
    ['<= 30/06/2017', day('2017-06-30') + 0.75, 'met', 1, 1],
    ['<= 30/06/2017', day('2017-07-01'), 'notMet', 0, 0],
    ['<= 30/06/2017', 'NO', 'notMet', 0, 0],
    ['<= 30/06/2017', 'ON', 'actualToCorrect', null, null],
    ['<= 30/06/2017', 5, 'actualToCorrect', null, null],
    ['31/10/2017', null, 'notReported', null, null],
    ['ON', 'on', 'met', 1, 1],
    ['ON', 'Sì', 'met', 1, 1],
    ['ON', true, 'met', 1, 1],
    ['ON', 1, 'met', 1, 1],
    ['ON', 0, 'notMet', 0, 0],
    ['ON', false, 'notMet', 0, 0],
    ['ON', 'OFF', 'notMet', 0, 0],
    ['ON', 'quasi', 'actualToCorrect', null, null],
    ['ON', 2, 'actualToCorrect', null, null],
  ])('%s with %j is %s', (target, actual, status, degree, uncapped) => {
    expect(judged(target, actual)).toEqual([status, degree, uncapped]);
  });
});

describe('while the year is open', () => {
  const at = '2017-09-30';

  test.each<Row>([
    ['>= 90%', 0.45, 'inProgress', 0.5, 0.5],
    ['>= 90%', null, 'pending', null, null],
    ['ON', 'OFF', 'inProgress', 0, 0],
    ['31/10/2017', 'NO', 'inProgress', 0, 0],
    ['31/10/2017', null, 'pending', null, null],
    ['<= 30/06/2017', null, 'notReported', null, null],
    ['30/09/2017', 'NO', 'notMet', 0, 0],
  ])('%s with %j is %s', (target, actual, status, degree, uncapped) => {
    expect(judged(target, actual, { at })).toEqual([status, degree, uncapped]);
  });
});

test('a bare figure is reached from the side on which things stood', () => {
  expect(judged('50', 55, { baseline: 0 })).toEqual(['met', 1, 1.1]);
  expect(judged('50', 45, { baseline: 60 })).toEqual(['met', 1, 1.1]);
  expect(judged('50', 55, { baseline: 60 })).toEqual(['partlyMet', 0.9, 0.9]);
});

describe('every other kind, beside its baseline', () => {
  test.each<
    readonly [
      target: string,
      baseline: CellValue,
      actual: CellValue,
      status: Status,
      degree: number | null,
      uncapped: number | null,
    ]
  >([
    ['+1% (380)', 376, 380, 'met', 1, 1],
    ['+1% (380)', 376, 379, 'partlyMet', 0.9973, 0.9973],
    ['+1% (380)', 376, 376, 'notMet', 0, 0],
    ['-2%', 100, 97, 'met', 1, 1.0102],
    ['-2%', 100, 99, 'partlyMet', 0.9897, 0.9897],
    ['-2%', 100, 100, 'notMet', 0, 0],
    ['+2%', '50%', 0.51, 'met', 1, 1],
    ['mantenimento', 3, 3, 'met', 1, 1],
    ['mantenimento', 3, 4, 'notAssessable', null, null],
    ['>= dato 2015', 3, 2, 'notMet', 0, 0],
    ['Buono', 'sufficiente', 'Ottimo', 'met', 1, 1],
    ['Buono', 'sufficiente', 'discreto', 'notMet', 0, 0],
    ['Buono', 'sufficiente', 'bene', 'actualToCorrect', null, null],
    ['4 su 5', '', 3, 'partlyMet', 0.75, 0.75],
    ['4 su 5', '', 6, 'actualToCorrect', null, null],
    ['almeno semestrale', '', 2, 'met', 1, 1],
    ['almeno semestrale', '', 1, 'notMet', 0.5, 0.5],
    ['tra 80% e 90%', '84%', 0.85, 'met', 1, 1],
    ['tra 80% e 90%', '84%', 0.72, 'partlyMet', 0.9, 0.9],
    ['tra 80% e 90%', '84%', 0.99, 'partlyMet', 0.9, 0.9],
    ['ON entro il 31/10/2017', 'OFF', day('2017-10-31'), 'met', 1, 1],
    ['ON entro il 31/10/2017', 'OFF', 'ON', 'actualToCorrect', null, null],
    ['>= 90% entro il 31/10/2017', '84%', 0.9, 'met', 1, 1],
    ['>= 90%; <= 5 gg', '84%', 0.95, 'notAssessable', null, null],
    ['2017: 50%; 2018: 70%', '30%', 0.5, 'met', 1, 1],
  ])('%s beside %j with %j is %s', (target, baseline, actual, status, degree, uncapped) => {
    expect(judged(target, actual, { baseline })).toEqual([status, degree, uncapped]);
  });
});

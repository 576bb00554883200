import { readActual } from '../../../src/plan/actual/readActual';
import { pathOf } from '../../../src/plan/achievement/pathOf';
import { ruleName } from '../../../src/plan/achievement/ruleName';
import { defaultSettings, type Settings } from '../../../src/plan/achievement/settings';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: String(value ?? '') });

function read(targetText: string, before: string) {
  const baseline = readBaseline(written(before === '' ? null : before));
  const reading = readTarget(written(targetText), { baseline, year: 2017 });
  if (reading.status !== 'read') throw new Error(`«${targetText}» is not read`);
  return { target: reading.target, baseline };
}

function path(targetText: string, before: string, value: CellValue) {
  const { target, baseline } = read(targetText, before);
  const context = { target, baseline, settings: defaultSettings, referenceDate: '2017-12-31' };
  return pathOf(target, baseline, readActual(written(value), context), defaultSettings);
}

test.each<[string, string, CellValue, ReturnType<typeof path>]>([
  [
    '<= 36,5 €',
    '38,3 €',
    37.1,
    { unit: '€', start: 38.3, end: { side: '<=', value: 36.5 }, actual: 37.1, covered: 0.666666666667 },
  ],
  ['>= 90%', '80%', 0.95, { unit: '%', start: 80, end: { side: '>=', value: 90 }, actual: 95, covered: 1.5 }],
  ['>= 90%', '80%', 0.75, { unit: '%', start: 80, end: { side: '>=', value: 90 }, actual: 75, covered: -0.5 }],
  ['>= 90%', '', null, { unit: '%', start: null, end: { side: '>=', value: 90 }, actual: null, covered: null }],
  ['>= 90%', '95%', 0.45, { unit: '%', start: null, end: { side: '>=', value: 90 }, actual: 45, covered: 0.5 }],
  ['<= 4 gg', '', 3, null],
  ['<= 4 gg', '3 gg', 3, null],
  ['tra 80% e 90%', '', 0.85, null],
  ['ON', 'OFF', 'ON', null],
])('%s beside «%s», with %s', (target, before, value, expected) => {
  expect(path(target, before, value)).toEqual(expected);
});

test.each<[string, string, Partial<Settings>, string]>([
  ['>= 90%', '84%', {}, 'atLeast'],
  ['>= 90%', '84%', { method: 'fromBaseline' }, 'fromBaseline'],
  ['>= 90%', '', { method: 'fromBaseline' }, 'atLeast'],
  ['<= 4 gg', '5 gg', {}, 'atMostDistance'],
  ['<= 4 gg', '5 gg', { atMost: 'quotient' }, 'atMostQuotient'],
  ['<= 0', '5', {}, 'metOrNot'],
  ['tra 80% e 90%', '', {}, 'nearestBound'],
  ['circa 100', '', {}, 'nearestBound'],
  ['mantenimento', '12', {}, 'metOrNot'],
  ['+1% (380)', '376', {}, 'atLeast'],
  ['4 su 5', '', {}, 'count'],
  ['entro il 31/10/2017', 'OFF', {}, 'metOrNot'],
  ['entro il 31/10/2017', 'OFF', { lossPerDayLate: 0.01 }, 'daysLate'],
  ['almeno buono', 'sufficiente', {}, 'metOrNot'],
  ['almeno buono', 'sufficiente', { missedLevel: 'rankRatio' }, 'rank'],
])('the degree of «%s» beside «%s» with %j is measured by %s', (targetText, before, settings, expected) => {
  const { target, baseline } = read(targetText, before);
  if (target.kind === 'compound' || target.kind === 'milestones') throw new Error('one part only');
  expect(ruleName(target, baseline, { ...defaultSettings, ...settings })).toBe(expected);
});

import { readActual } from '../../../src/plan/actual/readActual';
import { noBaseline } from '../../../src/plan/baseline';
import type { CellValue, WrittenCell } from '../../../src/plan/cell';
import { readTarget } from '../../../src/plan/target/readTarget';
import type { Target } from '../../../src/plan/target/target';

const written = (value: CellValue, text = String(value)): WrittenCell => ({ value, text, numberFormat: 'General' });

function target(text: string): Target {
  const reading = readTarget(written(text), { baseline: noBaseline, year: 2017 });
  if (reading.status !== 'read') throw new Error(`${text} is unreadable`);
  return reading.target;
}

describe('a result the target accepts', () => {
  test.each<[string, CellValue, string, unknown, string | null]>([
    ['>= 90%', 0.92, 'number', 92, '%'],
    ['>= 90%', 0.07, 'number', 7, '%'],
    ['< 30,50 €', 27.45, 'number', 27.45, '€'],
    ['31/10/2017', 43039.5, 'date', '2017-10-31', null],
    ['31/10/2017', 'no', 'switch', false, null],
    ['ON', 'Sì', 'switch', true, null],
    ['ON', 0, 'switch', false, null],
    ['ON', null, 'none', null, null],
    ['ON', '   ', 'none', null, null],
  ])('%s: %j is a %s', (text, value, kind, expected, unit) => {
    expect(readActual(written(value), target(text))).toEqual({ kind, value: expected, unit, findings: [] });
  });
});

describe('a result to correct says why and proposes what can be typed instead', () => {
  test.each<[string, CellValue, string, string[]]>([
    ['>= 6,3 €', '6,5 euro', 'ACT-011', ['6,5']],
    ['>= 6,3 €', 'tra 6 e 7', 'ACT-011', []],
    ['>= 6,3 €', true, 'ACT-011', []],
    ['>= 90%', 92, 'ACT-021', ['92%']],
    ['>= 90%', 91.5, 'ACT-021', ['91,5%']],
    ['>= 90%', '92', 'ACT-011', ['92%']],
    ['31/10/2017', 'ON', 'ACT-031', ['NO']],
    ['31/10/2017', '31.10.2017', 'ACT-031', ['31/10/2017']],
    ['31/10/2017', '31.02.2017', 'ACT-031', ['NO']],
    ['ON', 'quasi', 'ACT-041', ['ON', 'OFF']],
    ['ON', { error: '#N/A' }, 'ACT-061', []],
  ])('%s: %j gives %s', (text, value, code, corrections) => {
    const reading = readActual(written(value), target(text));
    expect(reading).toMatchObject({ kind: 'unreadable', value: null });
    expect(reading.findings.map((finding) => [finding.code, finding.corrections])).toEqual([[code, corrections]]);
  });
});

test('n.v. is not assessable, with a note', () => {
  const reading = readActual(written('n.v.'), target('ON'));
  expect(reading.kind).toBe('notAssessable');
  expect(reading.findings.map(({ code }) => code)).toEqual(['ACT-051']);
});

test('beside a target that cannot be read nothing is said against a result', () => {
  expect(readActual(written('6,5 euro'), null).findings).toEqual([]);
  expect(readActual(written(7), null)).toMatchObject({ kind: 'number', value: 7 });
});

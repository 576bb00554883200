import { readActual, type ActualContext } from '../../../src/plan/actual/readActual';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { readBaseline } from '../../../src/plan/readBaseline';
import { noBaseline } from '../../../src/plan/baseline';
import type { CellValue, WrittenCell } from '../../../src/plan/cell';
import { readTarget } from '../../../src/plan/target/readTarget';

const written = (value: CellValue, text = String(value)): WrittenCell => ({ value, text, numberFormat: 'General' });

function beside(target: string, baseline = ''): ActualContext {
  const read = baseline === '' ? noBaseline : readBaseline(written(baseline));
  const reading = readTarget(written(target), { baseline: read, year: 2017 });
  if (reading.status !== 'read') throw new Error(`${target} is unreadable`);
  return { target: reading.target, baseline: read, settings: defaultSettings, referenceDate: '2017-12-31' };
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
    expect(readActual(written(value), beside(text))).toEqual({ kind, value: expected, unit, findings: [] });
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
    ['31/10/2017', 'ON', 'ACT-031', []],
    ['31/10/2017', 'non fatto', 'ACT-031', ['NO']],
    ['>= 90%', 'n.d.', 'ACT-053', ['n.v.']],
    ['31/10/2017', '//', 'ACT-053', ['n.v.']],
    ['ON', 'Non disponibile', 'ACT-053', ['n.v.']],
    ['31/10/2017', '31.10.2017', 'ACT-031', ['31/10/2017']],
    ['31/10/2017', '31.02.2017', 'ACT-031', []],
    ['ON', 'quasi', 'ACT-041', ['ON', 'OFF']],
    ['ON', { error: '#N/A' }, 'ACT-061', []],
    ['4 su 5', 6, 'ACT-013', []],
    ['4 su 5', 0.8, 'ACT-012', []],
    ['4 su 5', '4 riunioni', 'ACT-012', ['4']],
    ['Buono', 'buona', 'ACT-042', ['buono']],
  ])('%s: %j gives %s', (text, value, code, corrections) => {
    const reading = readActual(written(value), beside(text));
    expect(reading).toMatchObject({ kind: 'unreadable', value: null });
    expect(reading.findings.map((finding) => [finding.code, finding.corrections])).toEqual([[code, corrections]]);
  });
});

test('n.v. is not assessable, with a note', () => {
  const reading = readActual(written('n.v.'), beside('ON'));
  expect(reading.kind).toBe('notAssessable');
  expect(reading.findings.map(({ code }) => code)).toEqual(['ACT-051']);
});

test('beside a target that cannot be read nothing is said against a result', () => {
  const alone = { ...beside('ON'), target: null };
  expect(readActual(written('6,5 euro'), alone).findings).toEqual([]);
  expect(readActual(written(7), alone)).toMatchObject({ kind: 'number', value: 7 });
});

describe('an accepted result that a colleague would ask about', () => {
  test.each<[string, string, CellValue, string, string[]]>([
    ['>= 3', '3', 30, 'General', ['ACT-023']],
    ['>= 3', '3', 29, 'General', []],
    ['<= 30 €', '40 €', 4, 'General', ['ACT-023']],
    ['>= 3', '0', 500, 'General', []],
    ['>= 90%', '84%', 0.05, '0%', ['ACT-023']],
    ['>= 90%', '84%', 0.92, '0.00 "€"', ['ACT-022']],
    ['>= 3', '3', 4, '0%', ['ACT-022']],
    ['>= 3', '3', 4, 'dd/mm/yyyy', ['ACT-022']],
    ['>= 3', '3', 4, '#,##0.00', []],
    ['mantenimento', '3', 4, 'General', ['ACT-052']],
    ['mantenimento', '3', 3, 'General', []],
    ['31/10/2017', '', 43100, 'dd/mm/yyyy', []],
    ['31/10/2017', '', 43101, 'dd/mm/yyyy', ['ACT-032']],
  ])('%s beside %s: %j shown as %s gives %j', (text, baseline, value, numberFormat, codes) => {
    const reading = readActual({ value, text: String(value), numberFormat }, beside(text, baseline));
    expect(reading.kind).not.toBe('unreadable');
    expect(reading.findings.map(({ code }) => code)).toEqual(codes);
  });
});

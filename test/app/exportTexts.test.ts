import { findingsTable, reportJson } from '../../src/app/exportTexts';
import { shownPlan } from '../taskpane/shownPlan';

const row = (code: string, target: string) => ['01.O1', 'Servizi', code, 'Costi', 40519.31, target, null] as const;
const { report } = shownPlan([row('F101', '>= 40,000€'), row('F102', '=1+1 boh'), row('F103', '-1%\t(17\n418)')]);
const lines = findingsTable(report, 'it').split('\r\n');

test('each finding is a line, under headings', () => {
  expect(lines[0]).toBe('Di chi\tFoglio\tCella\tGravità\tCodice\tTesto\tChe cosa\tLetto come\tCorrezioni');
  expect(lines).toHaveLength(report.findings.length + 1);
  expect(lines.every((line) => line.split('\t').length === 9)).toBe(true);
  expect(lines.find((line) => line.startsWith('F101'))).toMatch(
    /^F101\tAllegato 3-4-5\tF3\tAvviso\tTGT-011\t>= 40,000€\t.+\t>= 40\.000€/,
  );
});

test('what somebody wrote is only ever text', () => {
  const written = lines.slice(1).map((line) => line.split('\t')[5]);
  expect(written).toContain("'=1+1 boh");
  expect(written.filter((text) => /^[=+\-@]/.test(text ?? ''))).toEqual([]);
});

test('the report is the public JSON', () => {
  expect(JSON.parse(reportJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
});

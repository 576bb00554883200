import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanReport } from '../../src/app/report';
import type { TextPiece } from '../../src/plan/printed/printed';
import { facts } from '../samples/facts';
import { newFolder, piano, sample } from '../support/piano';
import { plainly, printPlan } from '../support/printedPlan';

type Printed = PlanReport & { readonly unplaced: readonly TextPiece[] };

const folder = newFolder();
const plan = path.join(folder, 'piano.txt');
writeFileSync(plan, printPlan(facts, plainly).replace('01.01 -', 'E 01.01 -'));

function imported(...options: string[]): Printed {
  const out = path.join(newFolder(), 'piano.xlsx');
  const { stdout, stderr } = piano('import', plan, '-o', out, '--json', ...options);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Printed;
}

describe('the sample plan, printed and imported', () => {
  const out = path.join(folder, 'piano.xlsx');
  const result = piano('import', plan, '-o', out, '--json');
  const report = JSON.parse(result.stdout) as Printed;

  test('has everything the data file says, as it stands in the workbook', () => {
    expect(result.code).toBe(0);
    expect(report.plan.year).toBe(2017);
    expect(
      report.plan.objectives.map(({ writtenCode, level, title, owner }) => [writtenCode, level, title, owner.written]),
    ).toEqual(facts.objectives.map(({ code, level, title, owner }) => [code, level, title, owner]));
    expect(
      report.plan.indicators.map(({ writtenCode, externalCode, name, baselineYear, baseline, targets }) => [
        writtenCode,
        externalCode,
        name,
        baselineYear,
        baseline.written,
        targets.map(({ year, written }) => [year, written]),
      ]),
    ).toEqual(
      facts.indicators.map(({ code, externalCode, name, baselineYear, baseline, targets }) => [
        code,
        externalCode,
        name,
        baselineYear,
        baseline ?? '',
        targets.map((text, index) => [2017 + index, text]),
      ]),
    );
    expect(report.plan.declared.offices).toEqual(facts.offices);
    expect(
      report.plan.declared.owners.map(({ owner, individual, organisational }) => [owner, individual, organisational]),
    ).toEqual(facts.managers.map(({ surname, individual, organisational }) => [surname, individual, organisational]));
  });

  test('is read by check as import reported it', () => {
    const { unplaced, host, ...rest } = report;
    const checked = JSON.parse(piano('check', out, '--json').stdout) as PlanReport;
    expect({ ...checked, host: null }).toEqual({ ...rest, host: null });
    expect(host.changes).toBeGreaterThan(219);
    expect(unplaced).toEqual([{ line: 8, text: 'E' }]);
    expect(Object.keys(report).at(-1)).toBe('unplaced');
  });

  test('gives the same bytes each time', () => {
    const again = path.join(folder, 'again.xlsx');
    piano('import', plan, '-o', again);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  test('tells a person what was read, what was not placed and where the result is', () => {
    const { code, stdout } = piano('import', plan, '-o', out, '--force');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^PIANO DELLA PERFORMANCE 2017 Allegato 3-4-5\n76 obiettivi, 219 indicatori, 255 target/u);
    expect(stdout).toMatch(/Strategici +9 obiettivi, 18 indicatori/u);
    expect(stdout).toMatch(/Non collocate nel piano: 1 riga .*\n {2}riga +8: E\n/u);
    expect(stdout).toContain(`Il risultato è in ${out}`);
    expect(piano('import', plan, '-o', out, '--force', '--lang', 'en').stdout).toMatch(
      /Not placed in the plan: 1 line/u,
    );
  });

  test('is of the year asked for', () => {
    const { year, indicators } = imported('--year', '2018').plan;
    expect([year, indicators[0]?.targets[0]?.year]).toEqual([2018, 2018]);
  });
});

test('a plan with nothing left over has one sheet, and a missing target is an error', () => {
  const text = path.join(newFolder(), 'piano.txt');
  writeFileSync(text, 'PIANO 2017\n\n01.O1 Crescere\n\nF101 - Uno\n\nStato\n2015\n\n40\n');
  const { code, stdout } = piano('import', text, '-o', path.join(path.dirname(text), 'out.xlsx'), '--json');
  const report = JSON.parse(stdout) as Printed;
  expect([code, report.unplaced, report.plan.indicators[0]?.baseline.written]).toEqual([1, [], '40']);
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ code: found }) => found)).toEqual([
    'TGT-001',
  ]);
});

describe('texts that cannot be imported give one line and exit code 2', () => {
  const pdf = Buffer.from('%PDF-1.4\n%âã', 'latin1');
  test.each<[string, Buffer | string, RegExp]>([
    ['an empty file', '', /è vuoto/u],
    [
      'a letter',
      'Gentile ufficio,\nsi trasmette il piano.',
      /Il testo non è quello di un piano: .*copiare, e incollare/u,
    ],
    ['a PDF', pdf, /è un PDF: aprirlo, selezionare tutto, copiare/u],
    ['a workbook', readFileSync(sample('piano-2017.xlsx')), /non un testo: per un piano in Excel c'è check/u],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1, 2]), /non è un file di testo/u],
    ['a plan without its year', '01.O1 Crescere\n\nF101 - Uno\nStato 2015\n1\n2', /non dice di che anno.*--year 2017/u],
  ])('%s', (_, content, says) => {
    const place = newFolder();
    const text = path.join(place, 'piano.txt');
    writeFileSync(text, content);
    const { code, stdout, stderr } = piano('import', text, '-o', path.join(place, 'out.xlsx'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(says);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(readdirSync(place)).toEqual(['piano.txt']);
  });
});

describe('arguments that cannot be used', () => {
  const place = newFolder();
  const existing = path.join(place, 'existing.xlsx');
  writeFileSync(existing, 'mine');
  mkdirSync(path.join(place, 'folder.xlsx'));

  test.each<[string, string[], RegExp]>([
    ['no OUT', [plan], /aggiungere -o OUT\.$/u],
    ['OUT exists', [plan, '-o', existing], /esiste già/u],
    ['a result that is no workbook', [plan, '-o', path.join(place, 'out.pdf')], /deve finire in \.xlsx/u],
    ['a text that is not there', [path.join(place, 'no.txt'), '-o', path.join(place, 'out.xlsx')], /non esiste/u],
    ['a year that is none', [plan, '-o', path.join(place, 'out.xlsx'), '--year', '17'], /«17» non è un anno/u],
  ])('%s', (_, args, says) => {
    const { code, stdout, stderr } = piano('import', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(says);
    expect(readFileSync(existing, 'utf8')).toBe('mine');
    expect(readdirSync(place).sort()).toEqual(['existing.xlsx', 'folder.xlsx']);
  });
});

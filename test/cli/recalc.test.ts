import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanReport } from '../../src/app/report';
import { newFolder, piano, sample } from '../support/piano';
import { registerPlan } from '../support/registerPlan';

const recalc = (file: string, ...options: string[]): PlanReport =>
  JSON.parse(
    piano('recalc', file, '-o', path.join(newFolder(), 'out.xlsx'), '--json', ...options).stdout,
  ) as PlanReport;

describe('the sample plan', () => {
  const report = recalc(sample('piano-2017-consuntivo.xlsx'));
  const { plan } = report;

  test('has the facts of the real one', () => {
    const levels = ['strategic', 'individual', 'organisational', 'team'] as const;
    expect(levels.map((level) => plan.objectives.filter((objective) => objective.level === level).length)).toEqual([
      9, 17, 16, 34,
    ]);
    expect(plan.indicators).toHaveLength(219);
    expect(plan.indicators.flatMap(({ targets }) => targets)).toHaveLength(255);
    expect(new Set(plan.objectives.map(({ code }) => code)).size).toBe(76);
    expect(
      plan.objectives.filter(({ parent }) => parent !== null && !plan.objectives.some(({ code }) => code === parent)),
    ).toEqual([]);
  });

  test('every one of the 255 targets is read, and no finding about a target is an error', () => {
    const targets = plan.indicators.flatMap((indicator) => indicator.targets);
    expect(targets.filter(({ status }) => status !== 'read').map(({ written }) => written)).toEqual([]);
    const kinds = ['threshold', 'deadline', 'switch', 'level', 'change', 'maintain'];
    expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(report.findings.filter(({ code, severity }) => severity === 'error' && !code.startsWith('ACT-'))).toEqual(
      [],
    );
  });

  test('declared and counted objectives of the four managers agree', () => {
    const counted = plan.declared.owners.map(({ owner, individual, organisational }) => {
      const found = plan.declared.counted.find((one) => one.owner === owner);
      return [individual, organisational, found?.individual, found?.organisational];
    });
    expect(counted).toEqual([
      [5, 7, 5, 7],
      [4, 4, 4, 4],
      [4, 3, 4, 3],
      [4, 2, 4, 2],
    ]);
    expect(plan.declared.offices).toEqual({ count: 17, each: 2 });
  });

  test.each([
    ['F101', 'met', 1],
    ['F109', 'actualToCorrect', null],
    ['F123', 'actualToCorrect', null],
    ['F003', 'met', 1],
    ['F121', 'notAssessable', null],
  ])('%s is %s', (code, status, achievement) => {
    expect(plan.indicators.find((indicator) => indicator.code === code)).toMatchObject({ status, achievement });
  });

  test('40,000€ is forty thousand because the baseline says so', () => {
    expect(plan.indicators.find(({ code }) => code === 'F223')?.targets[0]).toMatchObject({
      written: '>= 40,000€',
      value: 40000,
      unit: '€',
      words: 'almeno 40.000 €',
    });
  });
});

test('round trips do not depend on the number of rows', () => {
  const hostOf = (rows: number) => {
    const file = path.join(newFolder(), 'plan.xlsx');
    const row = { baseline: '84%', target: '>= 90% (1530)', actual: 0.8 };
    writeFileSync(file, registerPlan(Array.from({ length: rows }, () => row)));
    const { syncs, requests } = recalc(file).host;
    return [syncs, requests];
  };
  expect(hostOf(30)).toEqual([4, 5]);
  expect(hostOf(2000)).toEqual([4, 5]);
});

test('--values writes what the formulas give', () => {
  const values = recalc(sample('piano-2017-consuntivo.xlsx'), '--values');
  const live = recalc(sample('piano-2017-consuntivo.xlsx'));
  expect(values.plan).toEqual(live.plan);
});

test('the reference date decides what is still open', () => {
  const open = recalc(sample('piano-2017.xlsx'), '--at', '2017-06-30').plan;
  expect(open.referenceDate).toBe('2017-06-30');
  const statuses = new Set(open.indicators.map(({ status }) => status));
  expect(statuses).toEqual(new Set(['pending', 'notReported']));
});

test('findings are in the language asked for, and the JSON always has the same keys', () => {
  const [it, en] = ['it', 'en'].map((lang) => recalc(sample('piano-2017-consuntivo.xlsx'), '--lang', lang));
  expect(it?.findings.map(({ code, cell }) => [code, cell])).toEqual(
    en?.findings.map(({ code, cell }) => [code, cell]),
  );
  expect(it?.findings[0]?.message).not.toBe(en?.findings[0]?.message);
  const keys = (it?.findings ?? []).map((finding) => Object.keys(finding).join());
  expect(new Set(keys).size).toBe(1);
  expect(new Set((it?.plan.indicators ?? []).map((indicator) => Object.keys(indicator).join())).size).toBe(1);
});

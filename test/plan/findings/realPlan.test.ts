import { assessPlan } from '../../../src/plan/assess';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { severityOf } from '../../../src/plan/findings/catalogue';
import type { Declared } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/readPlan';
import { countByOwner, rollUp } from '../../../src/plan/rollup/rollUp';
import { cellOf, writtenPlan } from '../../support/plans';
import { facts } from '../../samples/facts';

const declared: Declared = {
  owners: facts.managers.map(({ role, surname, individual, organisational }) => ({
    owner: surname,
    role,
    individual,
    organisational,
    team: null,
  })),
  offices: facts.offices,
};

/** The plan as it was written, defects included: 76 objectives, 219 indicators, 255 targets. */
const written = writtenPlan({
  objectives: facts.objectives.map(({ code, title, owner }) => ({ code, title, owner })),
  indicators: facts.indicators.map(({ code, objective, externalCode, name, baseline, baselineYear }) => ({
    code,
    of: facts.objectives.findIndex((one) => one.code === objective),
    name: externalCode === null ? name : `${externalCode} ${name}`,
    baseline,
    baselineYear,
  })),
  declared,
});
const indicators = written.indicators.map((indicator, index) => ({
  ...indicator,
  targets: (facts.indicators[index]?.targets ?? []).map((text, at) => ({
    year: 2017 + at,
    written: cellOf(text),
    cell: `H${String(index + 1)}`,
  })),
}));
const context = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };
const plan = readPlan({ ...written, indicators }, context);
const assessed = assessPlan(plan, context);

test('the body agrees with what it declares: managers 5/7, 4/4, 4/3, 4/2 and 17 offices with two objectives each', () => {
  const counted = countByOwner(plan.objectives, declared);
  expect(counted.slice(0, 4).map(({ individual, organisational }) => [individual, organisational])).toEqual([
    [5, 7],
    [4, 4],
    [4, 3],
    [4, 2],
  ]);
  expect(counted.slice(4).map(({ individual, organisational, team }) => [individual, organisational, team])).toEqual(
    Array.from({ length: 17 }, () => [0, 0, 2]),
  );
});

test('the one objective without owner is proposed to the one office with a single objective', () => {
  const unowned = plan.objectives.filter(({ owner, level }) => level !== 'strategic' && owner.canonical === null);
  expect(unowned.map(({ code, owner }) => [code, owner])).toEqual([
    ['01.O2.O1.T2', { written: null, canonical: null, proposed: 'SERVIZI INNOVATIVI' }],
  ]);
});

test('across the plan there is this to say, and no more; nothing is an error', () => {
  const across = assessed.findings.filter(({ finding }) => finding.code.startsWith('STR-'));
  expect(across.map(({ finding, objective, indicator }) => `${finding.code} ${indicator ?? objective ?? ''}`)).toEqual([
    'STR-011 01.O1',
    'STR-051 F102',
    'STR-052 F108',
    'STR-031 01.O2.O1.T2',
    'STR-011 02.O2.I2',
    'STR-051 F139',
    'STR-011 02.O2.I3',
    'STR-052 F182',
    'STR-053 F183',
    'STR-052 F184',
    'STR-013 F201',
    'STR-052 F223',
    'STR-051 F244',
    'STR-052 F256',
    'STR-052 F270',
    'STR-052 F292',
  ]);
  expect(assessed.findings.filter(({ finding }) => severityOf(finding) === 'error')).toEqual([]);
});

test('all 255 targets are read, and every objective is measured by two or three of its own', () => {
  const readings = plan.indicators.flatMap(({ targets }) => targets.map(({ reading }) => reading.status));
  expect([readings.length, new Set(readings)]).toEqual([255, new Set(['read'])]);
  const { objectives, levels } = rollUp(assessed, defaultSettings);
  expect(objectives.map(({ own }) => own.total)).toEqual(
    facts.objectives.map(({ level }) => (level === 'strategic' ? 2 : 3)),
  );
  expect(levels.map(({ level, total }) => [level, total])).toEqual([
    ['strategic', 18],
    ['individual', 51],
    ['organisational', 48],
    ['team', 102],
  ]);
});

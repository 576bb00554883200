import { defaultSettings } from '../../src/plan/achievement/settings';
import { assessPlan, type AssessedPlan } from '../../src/plan/assess';
import { assessResults } from '../../src/plan/assessResults';
import { withFrozenFigures, type FrozenFigures } from '../../src/plan/frozen';
import { cellOf, planOf, type IndicatorParts } from '../support/plans';

const atTheEnd = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };

const owed = (parts: IndicatorParts, context = atTheEnd): string[] =>
  codesOwed(assessPlan(planOf({ indicators: [parts] }), context));

const codesOwed = ({ findings }: AssessedPlan): string[] =>
  findings
    .filter(({ finding: { code } }) => code === 'ACT-054' || code === 'ACT-055')
    .map(({ finding, cell }) => `${finding.code} ${cell ?? ''}`);

test.each<[IndicatorParts, string[]]>([
  [{ target: '>= 4', actual: 3, cause: null }, ['ACT-055 M1']],
  [{ target: '>= 4', actual: 1, cause: '  ' }, ['ACT-055 M1']],
  [{ target: '>= 4', actual: 3, cause: 'Ritardi' }, []],
  [{ target: '>= 4', actual: 4, cause: null }, []],
  [{ target: '>= 4', actual: null, cause: null }, []],
  [{ target: '>= 4', actual: 3 }, []],
  [{ target: '>= 4', actual: 'n.v.', notes: null }, ['ACT-054 N1']],
  [{ target: '>= 4', actual: 'n.v.', notes: 'Sospeso' }, []],
  [{ target: '>= 4', actual: 'n.v.', notes: null, cause: 'Sospeso' }, []],
  [{ target: '>= 4', actual: 'n.v.' }, []],
  [{ target: '>= 4', actual: 4, notes: null }, []],
])('beside %j is owed %j', (parts, reasons) => {
  expect(owed(parts)).toEqual(reasons);
});

test.each<[IndicatorParts, string | null, string[]]>([
  [{ actual: 3 }, null, []],
  [{ actual: 3 }, '', ['ACT-055 L1']],
  [{ actual: 3 }, ' ', ['ACT-055 L1']],
  [{ actual: 3 }, 'Ritardi', []],
  [{ actual: 4 }, '', []],
  [{ actual: null }, '', []],
  [{ actual: 3, cause: null }, '', ['ACT-055 M1']],
  [{ actual: 3, cause: null }, 'Ritardi', []],
  [{ actual: 3, cause: 'Ritardi' }, '', []],
  [{ actual: 'n.v.', notes: null }, '', ['ACT-054 N1']],
  [{ actual: 'n.v.', notes: null }, 'Sospeso', []],
])('beside %j, with %j typed on a sheet, is owed %j', (parts, written, reasons) => {
  const plan = planOf({ indicators: [{ target: '>= 4', ...parts }] });
  const causeOnSheet = written === null ? null : ({ on: 'scheda', written, at: null } as const);
  const indicators = plan.indicators.map((indicator) => ({ ...indicator, causeOnSheet }));
  expect(codesOwed(assessPlan({ ...plan, indicators }, atTheEnd))).toEqual(reasons);
});

test('nothing is owed while the period is open', () => {
  expect(owed({ target: '>= 4', actual: 3, cause: null }, { ...atTheEnd, referenceDate: '2017-06-30' })).toEqual([]);
});

test.each([4, 3, 'n.v.', null])('a result typed anew, %j, owes what it would owe if all were read again', (actual) => {
  const parts = { target: '>= 4', cause: null, notes: null };
  const before = assessPlan(planOf({ indicators: [{ ...parts, actual: 2 }] }), atTheEnd);
  const after = assessResults(before, new Map([[0, cellOf(actual)]]), atTheEnd);
  expect(after.findings).toEqual(assessPlan(planOf({ indicators: [{ ...parts, actual }] }), atTheEnd).findings);
});

test.each<[number, FrozenFigures, string[]]>([
  [3, { status: 'met', achievement: 1 }, []],
  [4, { status: 'partlyMet', achievement: 0.75 }, ['ACT-055 M1']],
  [1, { status: 'partlyMet', achievement: 0.75 }, ['ACT-055 M1']],
])('beside %j, where %j was fixed, is owed %j', (actual, figures, reasons) => {
  const live = assessPlan(planOf({ indicators: [{ target: '>= 4', actual, cause: null }] }), atTheEnd);
  const frozen = withFrozenFigures(live, () => figures);
  expect(codesOwed(frozen)).toEqual(reasons);
  expect(frozen.indicators[0]!.findings).toEqual(frozen.findings);
});

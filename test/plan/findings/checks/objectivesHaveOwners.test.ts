import { objectivesHaveOwners } from '../../../../src/plan/findings/checks/objectivesHaveOwners';
import { planOf, said, type ObjectiveParts } from '../../../support/plans';

const team = (...owners: (string | null)[]): ObjectiveParts[] =>
  owners.map((owner, index) => ({ code: `01.O1.O1.T${String(index + 1)}`, owner }));
const offices = { offices: { count: 2, each: 2 } };
const proposals = (objectives: readonly ObjectiveParts[], declared = {}) =>
  planOf({ objectives, declared }).objectives.map(({ owner }) => owner.proposed);

test.each([
  ['strategic objectives are the whole body’s', [{ code: '01.O1' }, ...team('URP')], {}, []],
  ['one without owner', team('URP', null, 'REA'), {}, ['STR-032 A2']],
  ['one without owner where the counts leave one office', team('URP', 'REA', 'URP', null), offices, ['STR-031 A4']],
  ['a dash is no owner', team('URP', 'REA', 'URP', '//'), offices, ['STR-031 A4']],
  ['a plan without any owner says so once', team(null, null, null), {}, ['STR-033 A1']],
  ['of a level nobody tells', [{ code: 'OB1', owner: 'URP' }, { code: 'OB2' }], {}, ['STR-032 A2']],
  [
    'what others descend from in a scheme of its own',
    [{ code: '1' }, { code: '1.1' }, { code: '1.1.1', owner: 'URP' }],
    {},
    [],
  ],
])('%s', (_, objectives, declared, findings) => {
  expect(said(objectivesHaveOwners, { objectives, declared })).toEqual(findings);
});

test('an owner is proposed where one office only has fewer than declared', () => {
  expect(proposals(team('URP', 'REA', 'URP', null), offices)).toEqual([null, null, null, 'REA']);
  expect(proposals(team('URP', null, 'URP', null), { offices: { count: 2, each: 2 } })).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(proposals(team('URP', 'REA', null, null), offices)).toEqual([null, null, null, null]);
  expect(proposals(team('URP', 'URP', 'REA', 'REA', null), offices)).toEqual([null, null, null, null, null]);
});

test('a manager is proposed from the managers’ table; what is proposed is never taken as written', () => {
  const owners = [{ owner: 'ROSSI', role: null, individual: 2, organisational: 0, team: null }];
  const objectives = [{ code: '01.O1.I1', owner: 'ROSSI' }, { code: '01.O1.I2' }];
  expect(planOf({ objectives, declared: { owners } }).objectives[1]?.owner).toEqual({
    written: null,
    canonical: null,
    proposed: 'ROSSI',
  });
});

test('where several have room, all are named and none is proposed', () => {
  const [finding] = objectivesHaveOwners(planOf({ objectives: team('URP', 'REA', null), declared: offices }));
  expect(finding?.finding.payload).toEqual({ code: '01.O1.O1.T3', candidates: ['URP', 'REA'] });
});

test('an empty cell of its own is filled with one click', () => {
  const objectives = team('URP', 'REA', 'URP', null).map((one, index) => ({
    ...one,
    ownerCell: `B${String(index + 1)}`,
  }));
  expect(objectivesHaveOwners(planOf({ objectives, declared: offices }))).toMatchObject([
    { cell: 'B4', finding: { written: '', corrections: ['REA'] } },
  ]);
});

test('in brackets behind the title, where the others have theirs', () => {
  const objectives = ['URP', 'REA', 'URP', null].map((owner, index) => {
    const code = `01.O1.O1.T${String(index + 1)}`;
    const title = owner === null ? 'Titolo' : `Titolo (${owner})`;
    return { code, title, cellText: `${code} - ${title}` };
  });
  expect(objectivesHaveOwners(planOf({ objectives, declared: offices }))).toMatchObject([
    { cell: 'A4', finding: { written: '01.O1.O1.T4 - Titolo', corrections: ['01.O1.O1.T4 - Titolo (REA)'] } },
  ]);
});

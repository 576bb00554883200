import { ownersAreKnown } from '../../../../src/plan/findings/checks/ownersAreKnown';
import { planOf, said } from '../../../support/plans';

const rossi = { owner: 'ROSSI', role: 'SEGRETARIO GENERALE', individual: 1, organisational: 1, team: null };
const individual = (...owners: string[]) => owners.map((owner, at) => ({ code: `01.O1.I${String(at + 1)}`, owner }));
const team = (...owners: string[]) => owners.map((owner, at) => ({ code: `01.O1.O1.T${String(at + 1)}`, owner }));
const declared = { owners: [rossi] };

test.each([
  ['a declared name', individual('ROSSI'), declared, []],
  ['a role', individual('Segretario generale'), declared, []],
  ['a stranger among managers', individual('ROSSI', 'FERRARI'), declared, ['STR-035 A2']],
  ['an office that answers for team objectives too', [...individual('URP'), ...team('URP')], declared, []],
  ['a plan that declares nobody', individual('FERRARI'), {}, []],
  ['a slip in a declared name', individual('ROSSSI'), declared, ['STR-034 A1']],
  ['a slip in an office’s name', team('PROVVEDITORATO', 'PROVVEDITORATO', 'PROVEDITORATO'), {}, ['STR-034 A3']],
  ['letters swapped', team('SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI', 'SERVIZI INNOVAITVI'), {}, ['STR-034 A3']],
  ['offices with short names', team('REA', 'RUA', 'URP'), {}, []],
  ['numbered offices', team('UFFICIO 1', 'UFFICIO 2', 'AREA A', 'AREA B'), {}, []],
  ['an office and its branch', team('REGISTRO IMPRESE', 'REGISTRO IMPRESE - CENTO'), {}, []],
  ['a team with one objective only', team('URP', 'REA'), declared, []],
  [
    'a stranger where nothing tells the levels',
    [
      { code: 'OB1', owner: 'ROSSI' },
      { code: 'OB2', owner: 'FERRARI' },
    ],
    declared,
    ['STR-035 A2'],
  ],
])('%s', (_, objectives, declares, findings) => {
  expect(said(ownersAreKnown, { objectives, declared: declares })).toEqual(findings);
});

test('the near name is suggested, and corrected where the owner has a cell of its own', () => {
  const objectives = [{ code: '01.O1.I1', owner: 'ROSSSI', ownerCell: 'B1' }];
  expect(ownersAreKnown(planOf({ objectives, declared }))).toMatchObject([
    { cell: 'B1', finding: { payload: { meant: 'ROSSI' }, corrections: ['ROSSI'] } },
  ]);
  expect(ownersAreKnown(planOf({ objectives: individual('ROSSSI'), declared }))[0]?.finding.corrections).toEqual([]);
});

test('in brackets behind the title, the rest of the cell stays', () => {
  const objectives = [{ code: '01.O1.I1', title: 'Titolo (ROSSSI)', cellText: '01.O1.I1 Titolo (ROSSSI)' }];
  expect(ownersAreKnown(planOf({ objectives, declared }))[0]?.finding).toMatchObject({
    span: { start: 17, end: 23 },
    corrections: ['01.O1.I1 Titolo (ROSSI)'],
  });
});

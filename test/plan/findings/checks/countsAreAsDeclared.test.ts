import { countsAreAsDeclared } from '../../../../src/plan/findings/checks/countsAreAsDeclared';
import { planOf, said } from '../../../support/plans';

const rossi = { owner: 'ROSSI', role: null, individual: 2, organisational: 1, team: null };
const team = (...owners: (string | null)[]) =>
  owners.map((owner, at) => ({ code: `01.O1.O1.T${String(at + 1)}`, owner }));
const objectives = (...codes: string[]) => codes.map((code) => ({ code, owner: 'ROSSI' }));
const all = objectives('01.O1.I1', '01.O1.I2', '01.O1.O1');
const managers = { owners: [rossi] };
const offices = { offices: { count: 2, each: 2 } };

test.each([
  ['as declared', all, managers, []],
  ['one individual objective less', objectives('01.O1.I1', '01.O1.O1'), managers, ['STR-036 plan']],
  ['both levels wrong are one fact', objectives('01.O1.I1'), managers, ['STR-036 plan']],
  [
    'an objective nobody answers for explains it',
    [...objectives('01.O1.I1', '01.O1.O1'), { code: '01.O1.I2' }],
    managers,
    [],
  ],
  ['offices as declared', team('URP', 'REA', 'URP', 'REA'), offices, []],
  ['a slip in a name is told elsewhere', team('PROTOCOLLO', 'PERSONALE', 'PROTOCOLLO', 'PERSONALI'), offices, []],
  ['an office less', team('URP', 'URP'), offices, ['STR-037 plan']],
  ['an office more', team('URP', 'URP', 'REA', 'REA', 'CED', 'CED'), offices, ['STR-037 plan']],
  ['an office with one objective more', team('URP', 'URP', 'REA', 'REA', 'REA'), offices, ['STR-037 plan']],
  ['a proposed owner counts', team('URP', 'URP', 'REA', null), offices, []],
  ['two unowned objectives explain two gaps', team('URP', 'REA', null, null), offices, []],
  ['levels nobody tells', objectives('OB1', 'OB2'), managers, []],
  ['nothing declared', team('URP'), {}, []],
  [
    'a plan without owners says so elsewhere',
    [{ code: '01.O1.I1' }, { code: '01.O1.O1' }],
    { owners: [rossi, { ...rossi, owner: 'FERRARI' }], ...offices },
    [],
  ],
])('%s', (_, written, declared, findings) => {
  expect(said(countsAreAsDeclared, { objectives: written, declared })).toEqual(findings);
});

test('one finding says what was declared and what was counted', () => {
  const plan = planOf({ objectives: team('URP', 'URP', 'REA'), declared: { offices: { count: 17, each: 2 } } });
  expect(countsAreAsDeclared(plan)[0]?.finding.payload).toEqual({
    count: 17,
    each: 2,
    counted: 2,
    others: [{ owner: 'REA', count: 1 }],
  });
});

import { levelsAgreeWithCodes } from '../../../../src/plan/findings/checks/levelsAgreeWithCodes';
import { said } from '../../../support/plans';

test.each([
  ['01.O1.I1', 'Organizzativo', ['STR-018 A1']],
  ['01.O1.I1', 'Obiettivi individuali', []],
  ['01.O1.I1', 'Performance', []],
  ['01.O1.I1', undefined, []],
  ['Servizi', 'Organizzativo', []],
])('%s under %s', (code, level, findings) => {
  expect(said(levelsAgreeWithCodes, { objectives: [{ code, ...(level === undefined ? {} : { level }) }] })).toEqual(
    findings,
  );
});

import { describeFinding } from '../../../../src/plan/findings/catalogue';
import { codesAreWellFormed } from '../../../../src/plan/findings/checks/codesAreWellFormed';
import { planOf, said } from '../../../support/plans';

const objectives = (...codes: string[]) => ({ objectives: codes.map((code) => ({ code })) });
const indicators = (...codes: string[]) => ({ indicators: codes.map((code) => ({ code })) });

test.each([
  [
    'zeros for letters and letters for zeros are put right',
    objectives('01.01', 'O2.O2.I2'),
    ['STR-011 A1', 'STR-011 A2'],
  ],
  ['codes as they should be', objectives('01.O1', '01.O1.I1'), []],
  ['one that is none among others', objectives('01.O1', '01.O1.I1', 'Servizi'), ['STR-012 A3']],
  ['another scheme is told once', objectives('1', '1.1.1.1.1', '2'), ['STR-019 A1']],
  ['a stray point and commas', objectives('01.O1.', '01,O1,I2'), ['STR-011 A1', 'STR-011 A2']],
  ['a team’s straight under a strategic one', objectives('01.O1', '01.O1.T1'), ['STR-020 A2']],
  ['indicators: spaces and letters', indicators('F101', 'F2 01', 'F1O1'), ['STR-013 D2', 'STR-013 D3']],
  ['an indicator’s code that is none among others', indicators('F101', 'F102', 'uno'), ['STR-014 D3']],
  ['indicators of another scheme', indicators('1', '2', '3'), []],
  ['no code at all is another rule’s business', { ...objectives(''), ...indicators('') }, []],
])('%s', (_, parts, findings) => {
  expect(said(codesAreWellFormed, parts)).toEqual(findings);
});

test('a row further down that spells the code of its objective otherwise is told too', () => {
  const rows = ['01.O1', '01.01', 'O1.01'].map((code) => ({ code, title: 'Uno' }));
  expect(said(codesAreWellFormed, { objectives: rows })).toEqual(['STR-011 A2', 'STR-011 A3']);
});

test('what is put right can be corrected', () => {
  expect(codesAreWellFormed(planOf(objectives('O2.O2.I2')))[0]?.finding.corrections).toEqual(['02.O2.I2']);
});

test('where the title stands in the same cell, it stays', () => {
  const cellText = '  O2.O2.I2 - Titolo\n(URP)';
  const plan = planOf({ objectives: [{ code: 'O2.O2.I2', cellText }] });
  expect(codesAreWellFormed(plan)[0]?.finding).toMatchObject({
    written: cellText,
    span: { start: 2, end: 10 },
    corrections: ['  02.O2.I2 - Titolo\n(URP)'],
  });
});

test('a code broken over two lines is told, and not rewritten', () => {
  const plan = planOf({ objectives: [{ code: 'O2. O2', cellText: 'O2.\nO2' }] });
  expect(codesAreWellFormed(plan)[0]?.finding).toMatchObject({ written: 'O2. O2', corrections: [] });
});

test.each([
  ['written', { level: 'Team' }, 'come scritti, al livello scritto nel foglio'],
  ['written as *operativo*', { level: 'Obiettivo operativo' }, 'come scritti, al livello scritto nel foglio'],
  ['not written', {}, 'come scritti, fra gli obiettivi strategici dove il foglio non dice il livello'],
])('another scheme, with the level %s: the finding says where its objectives are counted', (_, level, reading) => {
  const plan = planOf({ objectives: ['OB1', 'OB2'].map((code) => ({ code, ...level })) });
  const finding = codesAreWellFormed(plan)[0]?.finding;
  expect(finding && describeFinding(finding, 'it').reading).toBe(reading);
});

test('what the code of a team lacks is said', () => {
  const finding = codesAreWellFormed(planOf(objectives('01.O1', '01.O1.T1')))[0]?.finding;
  expect(finding && describeFinding(finding, 'it').message).toBe(
    "Nel codice «01.O1.T1» manca l'obiettivo organizzativo fra 01.O1 e T1: un obiettivo di team si scrive come 01.O1.O1.T1.",
  );
});

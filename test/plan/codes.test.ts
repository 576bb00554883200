import { readIndicatorCode, readObjectiveCode } from '../../src/plan/codes';

describe('objective codes', () => {
  test.each([
    ['01.O1', '01.O1', 'strategic', null],
    ['01.01', '01.O1', 'strategic', null],
    ['O2.O2.I2', '02.O2.I2', 'individual', '02.O2'],
    ['01.O1.O1', '01.O1.O1', 'organisational', '01.O1'],
    ['01.o1.01', '01.O1.O1', 'organisational', '01.O1'],
    ['01.O1.O1.T2', '01.O1.O1.T2', 'team', '01.O1.O1'],
    ['01.O1.I2.', '01.O1.I2', 'individual', '01.O1'],
    ['01,O1,I2', '01.O1.I2', 'individual', '01.O1'],
    ['01.O1.T1', '01.O1.T1', 'team', '01.O1'],
    [' 03.O2.O4 . T1', '03.O2.O4.T1', 'team', '03.O2.O4'],
  ])('%s is %s', (written, code, level, parent) => {
    expect(readObjectiveCode(written)).toEqual({ code, level, parent, repaired: code !== written });
  });

  test.each(['', '01', 'O', '01.X1', '01.O1.T1.T2', '01,05', '01.O1.O1.T1.T1', '01.O1.O1.X1', 'Obiettivo 1'])(
    '%j is none',
    (written) => {
      expect(readObjectiveCode(written)).toBeNull();
    },
  );
});

describe('indicator codes', () => {
  test.each([
    ['F101', 'F101', false],
    ['F2 01', 'F201', true],
    ['f101', 'F101', true],
    ['F1O1', 'F101', true],
    ['FOO1', 'F001', true],
    ['CO2', 'CO2', false],
    ['IND12', 'IND12', false],
  ])('%s is %s', (written, code, repaired) => {
    expect(readIndicatorCode(written)).toEqual({ code, repaired });
  });

  test.each(['', '101', 'Indicatore', 'F', 'FOO', 'OO'])('%j is none', (written) => {
    expect(readIndicatorCode(written)).toBeNull();
  });
});

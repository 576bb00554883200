import { facts } from './facts';

const { objectives, indicators, managers, offices } = facts;

test.each([
  ['strategic', 9],
  ['individual', 17],
  ['organisational', 16],
  ['team', 34],
])('the plan has its %s objectives: %i', (level, count) => {
  expect(objectives.filter((objective) => objective.level === level)).toHaveLength(count);
});

test('76 objectives, 219 indicators, 255 targets', () => {
  expect([objectives.length, indicators.length, indicators.flatMap(({ targets }) => targets).length]).toEqual([
    76, 219, 255,
  ]);
  expect(new Set(objectives.map(({ code }) => code)).size).toBe(76);
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(219);
});

test('two indicators with three targets for a strategic objective, three with one for any other', () => {
  for (const { code, level } of objectives) {
    const targets = indicators
      .filter(({ objective }) => objective === code)
      .map((indicator) => indicator.targets.length);
    expect([code, targets]).toEqual([code, level === 'strategic' ? [3, 3] : [1, 1, 1]]);
  }
});

test('the order is the printed one: children before their parent, numbers that go back', () => {
  const place = (code: string) => objectives.findIndex((objective) => objective.code === code);
  expect(place('03.O1.O2.T1')).toBeLessThan(place('03.O1.O2'));
  expect(place('03.O3.I4')).toBeLessThan(place('03.O3.I1'));
  expect(indicators.findIndex(({ code }) => code === 'F122')).toBeLessThan(
    indicators.findIndex(({ code }) => code === 'F119'),
  );
});

test('the defects of the plan are still there', () => {
  expect(objectives.filter(({ code }) => /^O|\.0\d$/.test(code)).map(({ code }) => code)).toEqual([
    '01.01',
    'O2.O2.I2',
    'O2.O2.I3',
  ]);
  expect(indicators.filter(({ code }) => !/^F\d{3}$/.test(code)).map(({ code }) => code)).toEqual(['F2 01']);
  const ownerless = objectives.filter(({ level, owner }) => level !== 'strategic' && owner === null);
  expect(ownerless.map(({ code }) => code)).toEqual(['01.O2.O1.T2']);
});

test.each([
  ['F101', '86,46\n%', ['>=90%']],
  ['F005', '305207\n2', ['+1%', '+1%', '+1%']],
  ['F010', '€2547\n045', ['+1%', '+2%', '+3%']],
  ['F013', '16736\n71,01', ['-2%', '-2%', '-2%']],
  ['F003', '376', ['+1% (380)', '+2% (385)', '+3% (390)']],
  ['F008', 'buono', ['Buono', 'Buono', 'ottimo']],
  ['F162', '0%', ['>= 90% (937 relativo a 1041 pratiche)']],
  ['F219', '//', ['31/10/17']],
  ['F223', '40519,\n31 €', ['>= 40,000€']],
  ['F225', '0 %', ['>= 50%']],
  ['F236', '-4,14', ['>= -4,14']],
  ['F2 01', null, ['<= 2gg']],
  ['F284', '3', ['mantenimento']],
])('%s is written as in the plan', (code, baseline, targets) => {
  expect(indicators.find((indicator) => indicator.code === code)).toMatchObject({ baseline, targets });
});

test('owners are the role, invented surnames and the 17 offices: nobody real', () => {
  const owners = objectives.filter(({ level }) => level === 'individual' || level === 'organisational');
  expect([...new Set(owners.map(({ owner }) => owner))].sort()).toEqual([
    'GALLI',
    'NERI',
    'SEGRETARIO GENERALE',
    'VERDI',
  ]);
  expect([...new Set(objectives.filter(({ level }) => level === 'team').map(({ owner }) => owner))].sort()).toEqual([
    'CONTABILITA’ e DIRITTO ANNUALE',
    'MARCHI E BREVETTI',
    'MARKETING DEL TERRITORIO',
    'MARKETING INTERNAZIONALE',
    'MEDIAZIONE ed ARBITRATO',
    'PERSONALE',
    'PROTOCOLLO',
    'PROVVEDITORATO',
    'REA',
    'REGISTRO IMPRESE',
    'REGISTRO IMPRESE - CENTO',
    'SEGRETERIA',
    'SERVIZI INNOVATIVI',
    'STATISTICA',
    'URP',
    'VIGILANZA DEL MERCATO',
    'VISURE E RICERCHE',
    null,
  ]);
});

test('the managers’ table declares what the plan declares', () => {
  expect(managers.map(({ surname, individual, organisational }) => [surname, individual, organisational])).toEqual([
    ['BIANCHI', 5, 7],
    ['VERDI', 4, 4],
    ['NERI', 4, 3],
    ['GALLI', 4, 2],
  ]);
  expect(offices).toEqual({ count: 17, each: 2 });
});

test('titles and names are short words of ours', () => {
  for (const words of [...objectives.map(({ title }) => title), ...indicators.map(({ name }) => name)]) {
    expect(words.length).toBeLessThanOrEqual(60);
    expect(words.split(' ').length).toBeGreaterThanOrEqual(3);
    expect(words.split(' ').length).toBeLessThanOrEqual(9);
  }
});

test('results are as staff leave them: mostly numbers and days, some blank, some wrong', () => {
  const texts = indicators.flatMap(({ actual }) => (actual !== null && 'text' in actual ? [actual.text] : []));
  expect(indicators.filter(({ actual }) => actual === null)).toHaveLength(15);
  expect(texts.filter((text) => !/^(?:ON|OFF|SI|sì|NO|buono)$/i.test(text))).toEqual([
    '6,5 euro',
    'n.v.',
    'n.d.',
    '4gg',
    'sì, fatto',
    '31.10.2017',
    'circa 26',
    'n.v.',
    'n.v.',
  ]);
  const actualOf = (code: string) => indicators.find((indicator) => indicator.code === code)?.actual;
  expect(actualOf('F123')).toEqual({ number: 92, format: '0' });
  expect(actualOf('F163')).toEqual({ text: 'ON' });
});

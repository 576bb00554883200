import { registerLayout } from '../../src/samples/registerLayout';
import { proofread, shownText } from '../../src/samples/proofread';
import { openSample, sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { facts, sampleOnDisk } from './facts';

const plan = openSample(sampleOnDisk('piano-2017.xlsx')).workbook;
const reported = openSample(sampleOnDisk('piano-2017-consuntivo.xlsx')).workbook;

function shown(address: string, workbook = reported): string {
  return shownText(cellAt(address, workbook), workbook);
}

function cellAt(address: string, workbook = reported) {
  const [, letter = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return workbook.sheets[0]?.cells.get(Number(digits) - 1)?.get(letter.charCodeAt(0) - 65);
}

test.each([
  ['piano-2017.xlsx', 'register', false],
  ['piano-2017-consuntivo.xlsx', 'register', true],
  ['piano-2017-allegato.xlsx', 'outline', false],
  ['piano-2017-affiancato.xlsx', 'sideBySide', false],
] as const)('%s on disk is what the facts make: if not, npm run samples', (name, layout, withActuals) => {
  expect(sampleOnDisk(name).equals(sampleWorkbook(facts, layout, withActuals))).toBe(true);
});

test('one sheet, with the headings that the register has', () => {
  const headings = [
    ...['Area', 'Missione', 'Livello', 'Codice obiettivo', 'Obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Anno'],
    ...['Stato iniziale', 'Target 2017', 'Target 2018', 'Target 2019'],
  ];
  for (const [workbook, last] of [
    [plan, ''],
    [reported, 'Consuntivo'],
  ] as const) {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Allegato 3-4-5']);
    expect([...'ABCDEFGHIJKLMN'].map((letter) => shown(`${letter}4`, workbook))).toEqual([...headings, last]);
    expect(workbook.definedNames.map(({ refersTo }) => refersTo)).toEqual([`'Allegato 3-4-5'!$4:$4`]);
  }
});

test.each([
  ['A1', 'CAMERA DI COMMERCIO DI ESEMPIO'],
  ['D5', '01.01'],
  ['C5', 'Strategico'],
  ['J5', '3021'],
  ['K5', '3100'],
  ['L5', '3110'],
  ['M5', '3120'],
  ['D7', '01.O1.O1'],
  ['F7', 'SEGRETARIO GENERALE'],
  ['G7', 'F101'],
  ['I7', '2014'],
  ['J7', '86,46\n%'],
  ['K7', '>=90%'],
  ['N7', '91,34%'],
  ['K75', '31/10/2017'],
  ['N75', 'ON'],
  ['F223', 'VERDI'],
  ['G223', 'F301'],
  ['N223', '30/11/2017'],
  ['E225', 'NOME'],
  ['E226', 'SEGRETARIO GENERALE: BIANCHI'],
  ['F226', '5'],
  ['H226', '7'],
  ['H229', '2'],
  ['E230', 'UFFICI: 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)'],
])('%s shows %j', (address, text) => {
  expect(shown(address)).toBe(text);
});

test.each([
  ['J5', 3021, '0'],
  ['K75', 43_039, 'dd/mm/yyyy'],
  ['N7', 0.9134, '0.00%'],
  ['N28', 92, '0'],
])('%s is a native number', (address, value, numberFormat) => {
  expect(cellAt(address)?.value).toBe(value);
  expect(reported.style(cellAt(address)?.style ?? 0).numberFormat).toBe(numberFormat);
});

test('a name begins with the outside code when there is one', () => {
  expect(shown('H5')).toBe('Sedi aperte da aziende di altre province');
  expect(shown('H7')).toBe('A1.1_01 Quota di budget spesa per aiuti economici');
  facts.indicators.forEach(({ externalCode, name }, index) => {
    expect(shown(`H${index + 5}`)).toBe([externalCode, name].filter((part) => part !== null).join(' '));
  });
});

test('proofreading stops at a cell that would show something else', () => {
  const changed = facts.indicators.map((indicator) =>
    indicator.code === 'F141' ? { ...indicator, targets: ['<= 4gg'] } : indicator,
  );
  expect(() => {
    proofread(reported, registerLayout({ ...facts, indicators: changed }, true));
  }).toThrow('row 49, column 11: "<=4gg" stands for "<= 4gg"');
  expect(() => {
    proofread(plan, registerLayout(facts, true));
  }).toThrow('row 4, column 14: "" stands for "Consuntivo"');
});

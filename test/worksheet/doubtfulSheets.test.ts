import type { CellValue } from '../../src/plan/cell';
import { writtenPlan } from '../../src/worksheet/findPlan';
import { placeIn } from '../support/foundPlan';
import { gridOf, shownAsWritten } from '../support/grids';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, year: number | null = null) {
  const place = placeIn([gridOf(rows)], { year });
  const plan = writtenPlan(place, shownAsWritten);
  return {
    year: plan.year,
    findings: place.findings.map(({ finding: { code }, cell }) => `${code} ${cell}`),
    objectives: plan.objectives.map(({ writtenCode, title, owner }) => [writtenCode || title, owner]),
    indicators: plan.indicators.map(({ name, writtenCode }) => name || writtenCode),
    results: plan.indicators.map(({ actual }) => actual?.written.value ?? null),
    weights: [plan.objectives, plan.indicators].map((each) => each.map(({ weight }) => weight?.written.value ?? null)),
  };
}

describe('columns with contents that no one reads are told, in one finding', () => {
  const told = (...headings: string[]): unknown => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Target 2023', ...headings],
      ['A', 'x', 1, ...headings.map(() => 'y')],
    ];
    return placeIn([gridOf(rows)]).findings.map(({ finding: { code, payload } }) => [code, payload]);
  };

  test('named one after the other', () => {
    expect(told('Avanzamento', 'Fonte', 'Soglia minima')).toEqual([
      ['SHT-017', { columns: '«Avanzamento», «Soglia minima»' }],
    ]);
  });

  test.each(['Note', 'Fonte dei dati', 'Formula di calcolo', 'Scostamento', 'Grado di raggiungimento', 'Stato'])(
    '%s is not missed',
    (heading) => {
      expect(told(heading)).toEqual([]);
    },
  );
});

describe('a name without code and target', () => {
  const headings = ['Obiettivo', 'Indicatore', 'Stato 2022', 'Target 2023', 'Responsabile'];
  const first = ['A', 'I1', 10, 12, 'R'];

  test.each<[string, Rows]>([
    ['a baseline', [['A', 'I2', 20, null, 'R']]],
    [
      'its objective',
      [
        [null, 'I2', null, null, null],
        ['B', 'I3', 5, 6, 'V'],
      ],
    ],
    ['an owner at the end', [[null, 'I2', null, null, 'R']]],
  ])('is an indicator where it has %s', (_, rows) => {
    expect(read([headings, first, ...rows]).indicators).toContain('I2');
  });

  test.each<[string, Rows]>([
    ['a note below', [[], ['Nota: dati provvisori', 'I dati sono provvisori']]],
    ['a signature', [[], [], [null, 'Il Direttore']]],
    ['a total', [['Totale', 'Totale', 30, 42]]],
    [
      'a remark in between',
      [
        [null, 'Note: (1) provvisorio'],
        ['B', 'I3', 5, 6, 'V'],
      ],
    ],
  ])('is none in %s', (_, rows) => {
    const { indicators, objectives } = read([headings, first, ...rows]);
    expect(indicators).toEqual(rows.length === 2 && rows[1]?.[1] === 'I3' ? ['I1', 'I3'] : ['I1']);
    expect(objectives.map(([title]) => title)).not.toContain('Totale');
  });
});

test('the lines of a form between its tables are no indicators', () => {
  const headings = ['Indicatore', 'Valore iniziale', 'Target 2023'];
  const form: Rows = [['SCHEDA 2'], ['Titolo', 'Aumento entrate'], ['Peso', 70], []];
  const { indicators } = read([headings, ['Giorni', 30, 25], ['Pratiche', 100], [], ...form, headings, ['Euro', 1, 2]]);
  expect(indicators).toEqual(['Giorni', 'Pratiche', 'Euro']);
});

test('legends, signatures, areas and totals in the column of codes are no objectives', () => {
  const { objectives, indicators } = read([
    ['Codice obiettivo', 'Obiettivo', 'Indicatore', 'Target 2023'],
    ['AREA 1 - TERRITORIO'],
    ['01.O1', 'A', 'I1', 2],
    ['Totale obiettivo 01.O1', null, null, 2],
    [null, null, 'I2', 3],
    ['Verde', 'Target raggiunto'],
    ['f.to Dott. Rossi'],
    ['Data: 31/01/2023'],
  ]);
  expect(objectives).toEqual([['01.O1', null]]);
  expect(indicators).toEqual(['I1', 'I2']);
});

describe('years', () => {
  test('each result belongs to its year, in one row of headings or two', () => {
    const row = ['A', 'x', 10, 8, 12, 13];
    const one = ['Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023', 'Target 2024', 'Consuntivo 2024'];
    const two: Rows = [
      ['Obiettivo', 'Indicatore', 2023, null, 2024, null],
      [null, null, 'Target', 'Consuntivo', 'Target', 'Consuntivo'],
    ];
    for (const headings of [[one], two]) {
      const { results, findings } = read([['Piano 2023-2024'], ...headings, row]);
      expect([results, findings]).toEqual([[8], []]);
    }
  });

  test('several, and nothing that says which counts', () => {
    const headings = ['Obiettivo', 'Indicatore', 'Target 2023', 'Target 2022', 'Consuntivo 2022', 'Consuntivo 2023'];
    const rows: Rows = [headings, ['A', 'x', 10, 8, 9, 11]];
    expect(read(rows)).toMatchObject({ year: 2022, results: [9], findings: ['SHT-018 D1'] });
    expect(read([['Piano 2023'], ...rows])).toMatchObject({ year: 2023, results: [11], findings: [] });
    expect(read(rows, 2023)).toMatchObject({ year: 2023, results: [11], findings: [] });
  });

  test('a column Anno beside a target without a year is the target’s', () => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Anno', 'Target', 'Consuntivo'],
      ['A', 'x', 2023, 10, 9],
      ['A', 'x', 2024, 12, 13],
    ];
    expect(read(rows)).toMatchObject({ year: 2023, results: [9], findings: ['SHT-022 C1'] });
    expect(read(rows, 2024)).toMatchObject({ year: 2024, results: [13] });
  });

  test('two columns for one year', () => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Target 2023', 'Target rimodulato 2023'],
      ['A', 'x', 10, 8],
    ];
    expect(read(rows).findings).toEqual(['SHT-019 D1']);
  });
});

test('of two columns Peso, the one beside the objective is its own', () => {
  const { weights } = read([
    ['Obiettivo', 'Peso', 'Indicatore', 'Peso', 'Target 2023'],
    ['A', 40, 'I1', 50, 10],
    [null, null, 'I2', 50, 5],
  ]);
  expect(weights).toEqual([[40], [50, 50]]);
});

describe('owners', () => {
  const headings = ['Codice obiettivo', 'Obiettivo', 'Indicatore', 'Target 2023', 'Responsabile'];

  test('another owner of the same objective makes it two, repeated or written once', () => {
    for (const again of ['01.O1.I1', null])
      expect(
        read([headings, ['01.O1.I1', 'A', 'x', 1, 'ROSSI'], [again, again === null ? null : 'A', 'y', 2, 'VERDI']])
          .objectives,
      ).toEqual([
        ['01.O1.I1', 'ROSSI'],
        ['01.O1.I1', 'VERDI'],
      ]);
  });

  test('without a code, two owners are told', () => {
    const rows: Rows = [headings, [null, 'A', 'x', 1, 'ROSSI'], [null, 'A', 'y', 2, 'VERDI']];
    expect(read(rows).findings).toEqual(['SHT-023 B2']);
  });

  test('one on the objective’s second row is the objective’s', () => {
    const rows: Rows = [headings, ['01.O1.I1', 'A', 'x', 1, null], [null, null, 'y', 2, 'ROSSI']];
    expect(read(rows).objectives).toEqual([['01.O1.I1', 'ROSSI']]);
  });

  test('one written once for several objectives is carried and told, but not to a strategic one', () => {
    const rows: Rows = [
      ['Responsabile', 'Codice obiettivo', 'Obiettivo', 'Indicatore', 'Target 2023'],
      ['ROSSI', '01.O1.I1', 'A', 'x', 1],
      [null, '01.O1.I1', 'A', 'y', 2],
      [null, '01.O1.I2', 'B', 'z', 3],
      [null, '01.O1', 'S', 'w', 4],
    ];
    expect(read(rows)).toMatchObject({
      objectives: [
        ['01.O1.I1', 'ROSSI'],
        ['01.O1.I2', 'ROSSI'],
        ['01.O1', null],
      ],
      findings: ['SHT-021 A1'],
    });
  });

  test('a blank owner at the objective’s right is nobody', () => {
    const rows: Rows = [headings, ['01.O1.I1', 'A', 'x', 1, 'ROSSI'], ['01.O1.I2', 'B', 'y', 2, null]];
    expect(read(rows).objectives).toEqual([
      ['01.O1.I1', 'ROSSI'],
      ['01.O1.I2', null],
    ]);
  });
});

test('a second table with other columns ends the plan, and is told', () => {
  const rows: Rows = [
    ['Obiettivo', 'Indicatore', 'Target 2023', 'Peso'],
    ['A', 'I1', 10, 100],
    ['Indicatore', 'Obiettivo', 'Peso', 'Target 2023'],
    ['I2', 'B', 100, 20],
  ];
  expect(read(rows)).toMatchObject({ indicators: ['I1'], findings: ['SHT-020 A3'] });
});

test.each<[string, Rows, unknown]>([
  [
    'beside the objective',
    [
      ['Cod.', 'Obiettivo', 'Cod. ind.', 'Indicatore', 'Target 2023'],
      ['A1', 'Uno', 'A1.1', 'x', 1],
    ],
    [['A1', null]],
  ],
  [
    'with no other codes',
    [
      ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023'],
      ['S1', 'Uno', 'x', 1],
      ['O1', 'Due', 'y', 1],
    ],
    [
      ['S1', null],
      ['O1', null],
    ],
  ],
  [
    'another on each row of an objective',
    [
      ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023'],
      ['K1', 'Uno', 'x', 1],
      ['K2', 'Uno', 'y', 1],
    ],
    [['Uno', null]],
  ],
])('a column of codes: %s', (_, rows, objectives) => {
  expect(read(rows).objectives).toEqual(objectives);
});

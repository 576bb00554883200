import { readPrinted } from '../../../src/plan/printed/readPrinted';
import type { PrintedIndicator, PrintedPlan } from '../../../src/plan/printed/printed';

function read(text: string, year: number | null = null): PrintedPlan {
  const reading = readPrinted(text, year);
  if (reading.status === 'refused') throw new Error(reading.reason);
  return reading.plan;
}

const opening = 'PIANO DELLA PERFORMANCE 2017\n\n01.O1 Crescere\n\n';

function indicator(text: string): PrintedIndicator {
  const [only] = read(opening + text).indicators;
  if (only === undefined) throw new Error('no indicator');
  return only;
}

describe('an indicator', () => {
  test.each<[string, string, Partial<PrintedIndicator>]>([
    [
      'broken by blank lines',
      'F101 - Ore di\napertura\n\ndello sportello\n\nStato\n2015\n\n10\n\n>= 12',
      { name: 'Ore di apertura dello sportello' },
    ],
    [
      'with its label behind the name',
      'F103 - CSI visite Stato\n2015\n\n4\n\n>= 4',
      { name: 'CSI visite', baselineYear: 2015 },
    ],
    ['with its label on one line', 'F103 - CSI\n\nStato 2015\n\n4\n\n>= 4', { name: 'CSI', baselineYear: 2015 }],
    ['with another word for the label', 'F103 - CSI\nValore base 2016\n4\n>= 4', { name: 'CSI', baselineYear: 2016 }],
    [
      'whose name ends beside the year',
      'F103 - CSI delle visite Stato\norganizzati 2015\n\n4\n\n>= 4',
      { name: 'CSI delle visite organizzati', baselineYear: 2015 },
    ],
    [
      'whose name speaks of the State',
      'F103 - Contributi dello Stato\nal territorio\n\nStato\n2015\n\n4\n\n>= 4',
      { name: 'Contributi dello Stato al territorio' },
    ],
    [
      'with everything on the label’s line',
      'F103 - CSI\nStato 2015 4 >= 5',
      { baseline: '4', targets: [{ year: 2017, text: '>= 5' }] },
    ],
    [
      'without blank lines',
      'F103 - CSI\nStato\n2015\n86,46\n%\n>=90%',
      { baseline: '86,46\n%', targets: [{ year: 2017, text: '>=90%' }] },
    ],
    [
      'with a space in its code',
      'F2 01- Attesa media\n\nStato\n2015\n\n3\n\n<= 2gg',
      { writtenCode: 'F2 01', name: 'Attesa media' },
    ],
    ['with an outside code', 'F101 - A1.1_01 Grado\n\nStato\n2015\n\n3\n\n4', { name: 'A1.1_01 Grado' }],
    [
      'without a label',
      'F101 - Numero di accessi\n\n40\n\n>= 50',
      { baselineYear: null, baseline: '40', targets: [{ year: 2017, text: '>= 50' }] },
    ],
    ['without a year in its label', 'F101 - Numero\n\nStato\n\n40\n\n>= 50', { baselineYear: null, baseline: '40' }],
  ])('%s', (_, text, expected) => {
    expect(indicator(text)).toMatchObject(expected);
  });
});

describe('the values below the label', () => {
  test.each<[string, string, string, string[]]>([
    ['a figure broken in its cell', '305207\n2\n\n+1% +1% +1%', '305207\n2', ['+1%', '+1%', '+1%']],
    ['a unit on a line of its own', '79,21\n€\n\n>= 75 €', '79,21\n€', ['>= 75 €']],
    ['a unit behind a blank line', '79,21\n\n€\n\n>= 75 €', '79,21\n€', ['>= 75 €']],
    ['a negative baseline', '-4,14\n\n>= -4,14', '-4,14', ['>= -4,14']],
    ['no baseline, a day', '31/12/17', '', ['31/12/17']],
    ['no baseline, an operator', '<= 2gg', '', ['<= 2gg']],
    ['no baseline, three years', '+1% +2% +3%', '', ['+1%', '+2%', '+3%']],
    ['no baseline, three years on three lines', '50%\n\n70%\n\n90%', '', ['50%', '70%', '90%']],
    ['no target: the figure alone is the baseline', '40', '40', []],
    ['no target: OFF alone', 'OFF', 'OFF', []],
    ['nothing', '', '', []],
    ['three years on one line', '376\n\n+1% (380) +2% (385) +3% (390)', '376', ['+1% (380)', '+2% (385)', '+3% (390)']],
    ['three years on three lines', '3021\n\n3100\n\n3110\n\n3120', '3021', ['3100', '3110', '3120']],
    ['three years on two lines', '3021\n\n3100 3110\n3120', '3021', ['3100', '3110', '3120']],
    ['three levels', 'buono\n\nBuono Buono ottimo', 'buono', ['Buono', 'Buono', 'ottimo']],
    ['three figures with thousands', '90\n\n100 110 120', '90', ['100', '110', '120']],
    ['one figure with spaces for thousands', '3052072\n\n3 060 000', '3052072', ['3 060 000']],
    [
      'brackets broken over lines',
      '0%\n\n>= 90% (937 relativo a 1041\npratiche)',
      '0%',
      ['>= 90% (937 relativo a 1041 pratiche)'],
    ],
    ['brackets that explain', '33\n\nAlmeno 45 (75%)', '33', ['Almeno 45 (75%)']],
    ['an operator alone on its line', '33\n\n>=\n45', '33', ['>= 45']],
    ['a range', '33\n\n>= 3 <= 5', '33', ['>= 3 <= 5']],
    ['words', '//\n\nmantenimento', '//', ['mantenimento']],
    ['a heading of their own', '10\n\nTarget 2017\n\n>= 12', '10', ['>= 12']],
  ])('%s', (_, values, baseline, targets) => {
    const found = indicator(`F101 - Numero\n\nStato\n2015\n\n${values}`);
    expect([found.baseline, found.targets.map(({ text }) => text)]).toEqual([baseline, targets]);
  });

  test('the first target is of the plan’s year, three of its three years', () => {
    const { targets } = indicator('F101 - Numero\n\nStato\n2015\n\n30%\n\n50% 70% 90%');
    expect(targets.map(({ year }) => year)).toEqual([2017, 2018, 2019]);
  });

  test('a second figure after the target may be a page number: it is listed, not taken for next year’s', () => {
    const plan = read(`${opening}F101 - Numero\n\nStato\n2015\n\n40\n\n100\n\n12`);
    expect(plan.indicators[0]?.targets).toEqual([{ year: 2017, text: '100' }]);
    expect(plan.unplaced).toEqual([{ line: 14, text: '12' }]);
  });

  test('the boxes of two indicators mixed up are listed: whose they are can’t be told', () => {
    const plan = read(`${opening}F101 - Uno\nF102 - Due\n\nStato\n2015\n\n1\n\n>= 2\n\nStato\n2015\n\n3\n\n>= 4`);
    expect(plan.indicators.map(({ baseline }) => baseline)).toEqual(['', '1']);
    expect(plan.unplaced.map(({ text }) => text)).toEqual(['Stato', '2015', '3', '>= 4']);
  });
});

describe('an objective', () => {
  const objective = (text: string) => read(`PIANO 2017\n\n${text}\n\nF101 - Uno\nStato 2015\n1\n2`).objectives[0];

  test.each<[string, string, string, string | null]>([
    [
      'title and owner',
      '01.O1.O1 Curare i nuovi\nservizi\n(SEGRETARIO GENERALE)',
      'Curare i nuovi servizi',
      'SEGRETARIO GENERALE',
    ],
    [
      'an owner broken over lines',
      '01.O1.O1.T1 - Titolo\n(CONTABILITA’ e DIRITTO\nANNUALE)',
      'Titolo',
      'CONTABILITA’ e DIRITTO ANNUALE',
    ],
    ['an owner behind a blank line', '01.O1.O1 Titolo\n\n(URP)', 'Titolo', 'URP'],
    [
      'brackets inside the title',
      '01.O1.O1 Tessere (art. 5 DM\n26/10/2011) scadute (REA)',
      'Tessere (art. 5 DM 26/10/2011) scadute',
      'REA',
    ],
    ['no owner', '01.O1.O1 Aggiornamento\ndei servizi', 'Aggiornamento dei servizi', null],
    ['its code on a line of its own', '01.O1.O1\nAggiornamento dei servizi', 'Aggiornamento dei servizi', null],
    ['a code of figures on a line of its own', '01.01\nFar crescere le imprese', 'Far crescere le imprese', null],
    ['justified lines', '01.O1.O1 Curare  ogni   servizio', 'Curare ogni servizio', null],
  ])('%s', (_, text, title, owner) => {
    expect(objective(text)).toMatchObject({ title, owner });
  });

  test('a code in the middle of a title begins nothing', () => {
    const plan = read(
      'PIANO 2017\n\n01.O1 Crescere in attuazione di\n01.O2 e degli altri\n\nF101 - Uno\nStato 2015\n1\n2',
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(['Crescere in attuazione di 01.O2 e degli altri']);
  });

  test('a letter of a column at its left is listed', () => {
    const plan = read('PIANO 2017\n\n E 01.01 Sostenere chi apre\nimprese\n\nF101 - Uno\nStato 2015\n1\n2');
    expect(plan.objectives[0]).toMatchObject({ writtenCode: '01.01', title: 'Sostenere chi apre imprese' });
    expect(plan.unplaced).toEqual([{ line: 3, text: 'E' }]);
  });

  test('a baseline of figures and a dot is no code', () => {
    const plan = read(`${opening}F101 - Uno\n\nStato\n2015\n\n10.05\n\n>= 10.05`);
    expect(plan.objectives).toHaveLength(1);
    expect(plan.indicators[0]?.baseline).toBe('10.05');
  });
});

describe('words broken at the end of a line', () => {
  const name = (text: string) => indicator(`F101 - ${text}\n\nStato\n2015\n\n1\n\n2`).name;

  test.each([
    ['deter-\nminazione del valore', 'determinazione del valore'],
    ['Prova della check-\nlist', 'Prova della check-list'],
    ['servizi front-\noffice', 'servizi front-office'],
    ['gestione storico-\neconomica', 'gestione storico-economica'],
    ['gestione tecnico-\nscientifica', 'gestione tecnico-scientifica'],
    ['inter\u00AD\nnazionali', 'internazionali'],
    ['inter\u00ADnazionali', 'internazionali'],
    ['incontri/\nseminari', 'incontri/seminari'],
    ["tutela dell'\nambiente", "tutela dell'ambiente"],
    ["SISTEMA QUALITA'\nE COMUNICAZIONE", "SISTEMA QUALITA' E COMUNICAZIONE"],
    ['N_Iniz_\nD1.3 Numero', 'N_Iniz_D1.3 Numero'],
    ['prodotti -\nservizi', 'prodotti - servizi'],
    ['Piano 2016-\n2018', 'Piano 2016- 2018'],
    ['e-\nmail e e-mail', 'e-mail e e-mail'],
    ['veri-\nfica e verifica', 'verifica e verifica'],
  ])('%j is %j', (written, meant) => {
    expect(name(written)).toBe(meant);
  });

  test('ligatures, no-break spaces, tabs and accents apart', () => {
    expect(name('eﬃcacia\u00A0e\teﬀetti della qualita\u0300')).toBe('efficacia e effetti della qualità');
  });
});

describe('the page', () => {
  const page = (body: string) => `Comune di Esempio\nPiano della performance 2017\n\n${body}\n`;

  test('headers, footers and page numbers are furniture', () => {
    const text = [1, 2, 3, 4]
      .map(
        (number) =>
          `${page(`0${String(number)}.O1 Crescere\n\nF10${String(number)} - Uno\n\nStato\n2015\n\n1\n\n100`)}\n${String(number + 6)}\n`,
      )
      .join('\f');
    const plan = read(text);
    expect(plan.indicators.map(({ targets }) => targets.map((target) => target.text))).toEqual([
      ['100'],
      ['100'],
      ['100'],
      ['100'],
    ]);
    expect(plan.furniture).toHaveLength(10);
    expect(plan.unplaced).toEqual([{ line: 1, text: 'Comune di Esempio' }]);
    expect(plan.title).toBe('Piano della performance 2017');
  });

  test('a footer with the number of the page in it', () => {
    const body = (number: number) =>
      `F10${String(number)} - Uno\n\nStato\n2015\n\n1\n\n>= 2\n\nEnte di prova – pag. ${String(number)}\n`;
    const plan = read(`PIANO 2017\n\n01.O1 Crescere\n\n${[1, 2, 3].map(body).join('\f')}`);
    expect(plan.unplaced.length + plan.furniture.length).toBe(3);
    expect(plan.indicators.flatMap(({ targets }) => targets)).toHaveLength(3);
  });

  test('a name that goes on over the page', () => {
    const plan = read(
      'PIANO 2017\nAREA MISSIONE OBIETTIVI\n01.O1 Crescere\n\nF101 - Grado di\nPagina 1 di 2\n\fAREA MISSIONE OBIETTIVI\nutilizzo\n\nStato\n2015\n\n1\n\n2',
    );
    expect(plan.indicators[0]?.name).toBe('Grado di utilizzo');
    expect(plan.unplaced).toEqual([]);
  });

  test('the last target of every page is no footer', () => {
    const plan = read(
      ['01.O1 Uno', '02.O1 Due', '03.O1 Tre']
        .map(
          (title, index) =>
            `PIANO 2017\n\n${title}\n\nF10${String(index)} - Grado\n\nStato\n2015\n\n0\n\nmantenimento\n`,
        )
        .join('\f'),
    );
    expect(plan.indicators.map(({ targets }) => targets[0]?.text)).toEqual([
      'mantenimento',
      'mantenimento',
      'mantenimento',
    ]);
  });
});

describe('the managers’ table', () => {
  const table = (text: string) => read(`${opening}F101 - Uno\nStato 2015\n1\n2\n\n${text}`);

  test('names and counts on several lines', () => {
    const { managers, unplaced } = table(
      "NOME INDIVIDUALI ORGANIZZATIVI\n\nSEGRETARIO: ROSSI 5 7\n\nSERVIZIO QUALITA' E\nCOMUNICAZIONE: NERI\n\n4 3\n\nUFFICI 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)",
    );
    expect(managers).toEqual({
      rows: [
        { name: 'SEGRETARIO: ROSSI', individual: 5, organisational: 7, team: null },
        { name: "SERVIZIO QUALITA' E COMUNICAZIONE: NERI", individual: 4, organisational: 3, team: null },
      ],
      offices: 'UFFICI 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)',
    });
    expect(unplaced).toEqual([]);
  });

  test('a header on several lines, with a column for the teams', () => {
    const { managers } = table('RESPONSABILE\nINDIVIDUALI\nORGANIZZATIVI\nTEAM\nROSSI\n1\n2\n3');
    expect(managers?.rows).toEqual([{ name: 'ROSSI', individual: 1, organisational: 2, team: 3 }]);
  });

  test('a row without its counts is listed', () => {
    const { managers, unplaced } = table('NOME INDIVIDUALI ORGANIZZATIVI\nROSSI 5\nNERI 4 3\n\nFirmato il direttore');
    expect(managers?.rows.map(({ name }) => name)).toEqual(['NERI']);
    expect(unplaced.map(({ text }) => text)).toEqual(['ROSSI 5', 'Firmato il direttore']);
  });

  test('a plan may have none', () => {
    expect(read(`${opening}F101 - Uno\nStato 2015\n1\n2`).managers).toBeNull();
  });
});

describe('the year', () => {
  const body = '01.O1 Crescere\n\nF101 - Uno\nStato 2015\n1\n2';

  test.each([
    ['PIANO DELLA PERFORMANCE 2017', 2017],
    ['PIANO DELLA PERFORMANCE 2017-2019', 2017],
    ['PIANO DELLA PERFORMANCE\n2018', 2018],
    ['Comune di Prova, anno 2016\n\nPIANO DELLA PERFORMANCE', 2016],
  ])('of %j is %d', (title, year) => {
    expect(read(`${title}\n\n${body}`).year).toBe(year);
  });

  test('is the one asked for', () => {
    const plan = read(`PIANO 2017\n\n${body}`, 2020);
    expect([plan.year, plan.indicators[0]?.targets[0]?.year]).toEqual([2020, 2020]);
  });

  test('is asked for where the text doesn’t say it', () => {
    expect(readPrinted(body, null)).toEqual({ status: 'refused', reason: 'noYearInText' });
    expect(read(body, 2017).title).toBeNull();
  });
});

test.each(['', 'Due righe\ndi lettera', 'Piano della performance 2017', '01.O1 Crescere\n\n01.O1.O1 Curare (URP)'])(
  '%j is no plan',
  (text) => {
    expect(readPrinted(text, 2017)).toEqual({ status: 'refused', reason: 'noPlanInText' });
  },
);

test('a table of contents is listed, not read', () => {
  const plan = read(`PIANO 2017\n\n01.O1 Crescere ............ 3\n\n01.O1 Crescere\n\nF101 - Uno\nStato 2015\n1\n2`);
  expect(plan.objectives).toHaveLength(1);
  expect(plan.unplaced).toEqual([{ line: 3, text: '01.O1 Crescere ............ 3' }]);
});

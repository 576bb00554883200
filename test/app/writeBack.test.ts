import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { withParts } from '../host/support/parts';
import { xlsx } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { differingParts } from '../support/differingParts';
import { done, inHost } from '../support/inHost';
import { bareRegister, registerHeadings, registerPlan } from '../support/registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const removing = { language: 'it', withInputs: false } as const;

async function remove(session: ExcelSession, withInputs = false) {
  const removed = await removeEverything(session, { ...removing, withInputs });
  if (removed.status === 'refused') throw new Error(removed.message);
  return removed;
}

describe('what Piano wrote leaves without a trace', () => {
  test.each(['register', 'outline', 'sideBySide'] as const)('a plan with results as %s', async (layout) => {
    const before = sampleWorkbook(facts, layout, true);
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    const recalculated = await inHost(engine.workbook.save());
    const { host, kept } = await remove(recalculated.session);
    expect(host.changes).toBeGreaterThan(0);
    expect(kept).toEqual([]);
    expect(differingParts(before, recalculated.engine.workbook.save())).toEqual([]);
    expect(recalculated.engine.unimplemented).toEqual([]);
  });

  test('a plan without results, of which nobody typed any', async () => {
    const before = sampleWorkbook(facts, 'register', false);
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    await remove(session);
    expect(differingParts(before, engine.workbook.save())).toEqual([]);
  });
});

const bare = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
  ],
});

const type = (session: ExcelSession, address: string, value: string | number): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

const values = (session: ExcelSession, address: string): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

describe('results people typed into Piano’s column', () => {
  async function reported() {
    const opened = await inHost(bare);
    done(await recalculate(opened.session, options));
    await type(opened.session, 'J4', 'ON');
    return opened;
  }

  test('count without the add-in: the formulas beside them move', async () => {
    const { session } = await reported();
    expect(await values(session, 'H2:L4')).toEqual([
      ['Codice indicatore', 'Lettura', 'Consuntivo', 'Raggiungimento', 'Stato'],
      ['F101', 'almeno 4', '', '', 'Non rendicontato'],
      ['F102', 'fatto (ON)', 'ON', 1, 'Raggiunto'],
    ]);
  });

  test('stay when Piano goes, with the codes they belong to, and are read again when it comes back', async () => {
    const { session, engine } = await reported();
    expect((await remove(session)).kept).toEqual([{ sheet: 'Piano', column: 9, cells: 1 }]);
    expect(await values(session, 'H2:L4')).toEqual([
      ['Codice indicatore', '', 'Consuntivo', '', ''],
      ['F101', '', '', '', ''],
      ['F102', '', 'ON', '', ''],
    ]);
    const { plan } = done(await recalculate((await inHost(engine.workbook.save())).session, options));
    expect(plan.indicators.map(({ code, status }) => [code, status])).toEqual([
      ['F101', 'notReported'],
      ['F102', 'met'],
    ]);
  });

  test('go too when they are told to', async () => {
    const { session, engine } = await reported();
    await remove(session, true);
    expect(differingParts(bare, engine.workbook.save())).toEqual([]);
  });
});

test('an edited target shows no old figure', async () => {
  const { session } = await inHost(registerPlan([{ baseline: 3, target: '>= 4', actual: 5 }]));
  done(await recalculate(session, options));
  expect(await values(session, 'J3:K3')).toEqual([[1, 'Raggiunto']]);
  await type(session, 'F3', '>= 10');
  expect(await values(session, 'J3:K3')).toEqual([['', 'Target cambiato: ricalcolare']]);
});

describe('what people write into Piano’s columns but not on its lines stays theirs', () => {
  /** H code, I reading, J result, K degree, L status, M findings; F101 to F103 in rows 3 to 5. */
  const three = bareRegister();
  type Act = (sheet: Excel.Worksheet) => void;
  const act = (session: ExcelSession, does: Act): Promise<void> =>
    session.run(async (context) => {
      does(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  /** The sheet as saved without Piano, with what people did alone. */
  async function alone(does: Act): Promise<Uint8Array> {
    const { session, engine } = await inHost(three);
    await act(session, does);
    return engine.workbook.save();
  }

  const notes: Record<string, Act> = {
    'a note right across, some rows below': (sheet) =>
      (sheet.getRange('F9:K9').values = [['Visto', 'da', 'noi', 'il', 'primo', 'giugno']]),
    'a note right across, in the next row': (sheet) =>
      (sheet.getRange('F6:M6').values = [['Visto', 'da', 'noi', 'il', 'primo', 'giugno', '2017', 'sì']]),
    'a sum of the results with its word': (sheet) =>
      (sheet.getRange('H7:J7').formulas = [['Totale', '', '=SUM(J3:J5)']]),
    'a code of their own': (sheet) => (sheet.getRange('H6').values = [['F999']]),
    'a figure below the results': (sheet) => (sheet.getRange('J8').values = [[12]]),
  };
  test.each(Object.entries(notes))('%s', async (_, write) => {
    for (const withInputs of [false, true])
      for (const again of [false, true]) {
        const { session, engine } = await inHost(three);
        done(await recalculate(session, options));
        await act(session, write);
        if (again) expect(done(await recalculate(session, options)).host.changes).toBe(0);
        expect((await remove(session, withInputs)).kept).toEqual([]);
        expect([withInputs, again, differingParts(await alone(write), engine.workbook.save())]).toEqual([
          withInputs,
          again,
          [],
        ]);
      }
  });

  test('a note between the lines, unless what was typed is to go', async () => {
    const spread: Act = (sheet) => {
      sheet.getRange('4:4').insert('Down');
    };
    const note: Act = (sheet) => (sheet.getRange('I4:M4').values = [['Visto', '', 'da', 'noi', 2017]]);
    const { session, engine } = await inHost(three);
    await act(session, spread);
    const before = engine.workbook.save();
    done(await recalculate(session, options));
    await act(session, note);
    const both = await inHost(engine.workbook.save());
    expect((await remove(session)).kept).toEqual([]);
    await remove(both.session, true);
    expect(await values(session, 'H2:M6')).toEqual([
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['', 'Visto', '', 'da', 'noi', 2017],
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
    expect(differingParts(before, both.engine.workbook.save())).toEqual([]);
  });

  test('what belongs to an indicator that left the plan goes, and a note below it stays', async () => {
    const { session, engine } = await inHost(three);
    done(await recalculate(session, options));
    await act(session, (sheet) => {
      sheet.getRange('J5').values = [[0.9]];
      sheet.getRange('A5:F5').clear('Contents');
    });
    done(await recalculate(session, options));
    await act(session, notes['a sum of the results with its word']!);
    expect(done(await recalculate(session, options)).host.changes).toBe(0);
    expect(await values(session, 'H5:L7')).toEqual([
      ['F103', '', 0.9, '', ''],
      ['', '', '', '', ''],
      ['Totale', '', 0.9, '', ''],
    ]);
    const kept = await inHost(engine.workbook.save());
    await remove(session, true);
    expect(await values(session, 'H2:L7')).toEqual([
      ...Array.from({ length: 5 }, () => ['', '', '', '', '']),
      ['Totale', '', 0, '', ''],
    ]);
    // The same, after a removal that left what was typed.
    expect((await remove(kept.session)).kept).toEqual([{ sheet: 'Piano', column: 9, cells: 1 }]);
    await remove(kept.session, true);
    expect(differingParts(engine.workbook.save(), kept.engine.workbook.save())).toEqual([]);
  });

  test('the code of one beside which nothing was typed goes with the next run', async () => {
    const { session } = await inHost(three);
    done(await recalculate(session, options));
    await act(session, (sheet) => sheet.getRange('A5:F5').clear('Contents'));
    done(await recalculate(session, options));
    expect(await values(session, 'H5:M5')).toEqual([['', '', '', '', '', '']]);
  });

  describe('leaves no look and no rule behind', () => {
    const emptied = (sheet: Excel.Worksheet): unknown => sheet.getRange('A5:F5').clear('Contents');
    const wentUp = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A4:F4').values = [['01.O1', 'Prova', 'F103', 'Pratiche', '84%', '>= 90%']];
      emptied(sheet);
    };
    test.each([
      ['when its row was emptied', emptied, []],
      ['when its row was emptied, and its result later', emptied, [0.9, '']],
      ['when its row went up, with the result beside it', wentUp, [0.9]],
    ] as const)('%s', async (_, edit, results) => {
      const [plain, { session, engine }] = [await inHost(three), await inHost(three)];
      await act(plain.session, edit);
      done(await recalculate(session, options));
      await act(session, edit);
      for (const result of results) {
        await act(session, (sheet) => (sheet.getRange('J5').values = [[result]]));
        done(await recalculate(session, options));
      }
      done(await recalculate(session, options));
      expect(done(await recalculate(session, options)).host.changes).toBe(0);
      await remove(session, true);
      expect(differingParts(plain.engine.workbook.save(), engine.workbook.save())).toEqual([]);
    });
  });

  test('a result typed beside a new indicator before the run that adds its line', async () => {
    const { session } = await inHost(three);
    done(await recalculate(session, options));
    await act(session, (sheet) => {
      sheet.getRange('A3:F6').values = [
        ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
        ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
        ['01.O1', 'Prova', 'F103', 'Pratiche', '84%', '>= 90%'],
        ['01.O1', 'Prova', 'F104', 'Ore', 1, '>= 2'],
      ];
      sheet.getRange('J3:J6').values = [[5], ['ON'], [0.95], [2]];
    });
    done(await recalculate(session, options));
    expect(await values(session, 'H3:L6')).toEqual([
      ['F102', 'fatto (ON)', 'ON', 1, 'Raggiunto'],
      ['F101', 'almeno 4', 5, 1, 'Raggiunto'],
      ['F103', 'almeno il 90%', 0.95, 1, 'Raggiunto'],
      ['F104', 'almeno 2', 2, 1, 'Raggiunto'],
    ]);
    expect(done(await recalculate(session, options)).host.changes).toBe(0);
  });
});

test('an edited Verso under a baseline to keep shows no old figure; elsewhere it changes none', async () => {
  const { session } = await inHost(
    xlsx({
      Piano: [
        ['Piano 2017'],
        [...registerHeadings.slice(0, 6), 'Verso', 'Consuntivo'],
        ['01.O1', 'Prova', 'F101', 'Giorni di attesa', 30, 'mantenimento', 'decrescente', 25],
        ['01.O1', 'Prova', 'F102', 'Visite', 30, 'mantenimento', null, 30],
        ['01.O1', 'Prova', 'F103', 'Incontri', 3, '>= 4', 'crescente', 5],
      ],
    }),
  );
  done(await recalculate(session, options));
  expect(await values(session, 'K3:L5')).toEqual([
    [1, 'Raggiunto'],
    [1, 'Raggiunto'],
    [1, 'Raggiunto'],
  ]);
  for (const [row, word] of [
    ['3', 'crescente'],
    ['4', 'crescente'],
    ['5', 'alto'],
  ] as const)
    await type(session, `G${row}`, word);
  expect(await values(session, 'K3:L5')).toEqual([
    ['', 'Target cambiato: ricalcolare'],
    ['', 'Target cambiato: ricalcolare'],
    [1, 'Raggiunto'],
  ]);
  done(await recalculate(session, options));
  expect(await values(session, 'L3:L5')).toEqual([['Non raggiunto'], ['Raggiunto'], ['Raggiunto']]);
  expect(done(await recalculate(session, options)).host.changes).toBe(0);
});

test('before the year is over, the line above Piano’s columns says that the figures are provisional', async () => {
  const { session } = await inHost(bare);
  done(await recalculate(session, { ...options, at: '2017-06-30' }));
  expect(await values(session, 'I1')).toEqual([['Piano · situazione al 30/06/2017 · provvisoria']]);
  done(await recalculate(session, { ...options, at: '2017-12-31' }));
  expect(await values(session, 'I1')).toEqual([['Piano · situazione al 31/12/2017']]);
});

describe('columns somebody inserted beside Piano’s', () => {
  const inserted = async (
    act: (sheet: Excel.Worksheet) => void,
  ): Promise<ExcelSession & { save: () => Uint8Array }> => {
    const { session, engine } = await inHost(bare);
    done(await recalculate(session, options));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // Behind the last one, H to M, and among them.
      sheet.getRange('N:N').insert('Right');
      sheet.getRange('L:L').insert('Right');
      act(sheet);
      await context.sync();
    });
    return { ...session, save: () => engine.workbook.save() };
  };

  test('lose the look that was copied', async () => {
    const session = await inserted(() => undefined);
    await remove(session);
    expect(differingParts(bare, session.save())).toEqual([]);
  });

  test('keep what was typed, shown as it was, and its own colours', async () => {
    const session = await inserted((sheet) => {
      sheet.getRange('L2:L3').values = [['Nota'], [0.5]];
      sheet.getRange('O2').values = [['Visto']];
      sheet.getRange('O2').format.fill.color = '#FFFF00';
    });
    await remove(session);
    const cells = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['L2', 'L3', 'L4', 'O2'].map((address) => {
        const range = sheet.getRange(address);
        range.load('values,numberFormat,format/fill/color,format/font/color,format/verticalAlignment');
        return range;
      });
      await context.sync();
      return ranges.map(({ values, numberFormat, format }) => [
        (values as unknown[][])[0]?.[0],
        numberFormat[0]?.[0],
        format.fill.color,
        format.font.color,
        format.verticalAlignment,
      ]);
    });
    expect(cells.slice(0, 3)).toEqual([
      ['Nota', 'General', '#FFFFFF', '#000000', 'Bottom'],
      [0.5, '0.00%', '#FFFFFF', '#000000', 'Bottom'],
      ['', 'General', '#FFFFFF', '#000000', 'Bottom'],
    ]);
    expect(cells[3]?.slice(0, 3)).toEqual(['Visto', 'General', '#FFFF00']);
  });

  test('lose the rules that were stretched over them; one of somebody’s own that says the same of whole rows stays', async () => {
    const own =
      '<conditionalFormatting sqref="A3:L4"><cfRule type="expression" priority="99"><formula>$L3="Raggiunto"</formula></cfRule></conditionalFormatting>';
    const withOwn = withParts(bare, {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `</sheetData>${own}`),
    });
    const { session, engine } = await inHost(withOwn);
    done(await recalculate(session, options));
    const written = engine.workbook.save();
    const stretched = withParts(written, {
      'xl/worksheets/sheet1.xml': (xml) => xml.replaceAll(/(sqref="[LM]3:)[LM]4"/g, '$1P4"'),
    });
    expect(differingParts(written, stretched)).toEqual(['xl/worksheets/sheet1.xml']);
    const inserted = await inHost(stretched);
    await remove(inserted.session);
    expect(differingParts(withOwn, inserted.engine.workbook.save())).toEqual([]);
  });
});

describe('Piano goes from every sheet', () => {
  const lines = [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
  ] as const;
  const two = xlsx({ Piano: lines, 'Un altro piano': lines });
  const onSheets = (session: ExcelSession, act: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
    session.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });

  test('that holds a plan, be it hidden by now', async () => {
    const { session, engine } = await inHost(two);
    for (const sheet of ['Un altro piano', 'Piano'])
      done(await recalculate(session, { ...options, choice: { sheet } }));
    await onSheets(session, (sheets) => (sheets.getItem('Un altro piano').visibility = 'VeryHidden'));
    await remove(session);
    await onSheets(session, (sheets) => (sheets.getItem('Un altro piano').visibility = 'Visible'));
    expect(differingParts(two, engine.workbook.save())).toEqual([]);
  });

  test('but from none while the one it must leave is protected: which one is said', async () => {
    const { session, engine } = await inHost(two);
    done(await recalculate(session, { ...options, choice: { sheet: 'Un altro piano' } }));
    const written = withParts(engine.workbook.save(), {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      'xl/worksheets/sheet2.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    });
    const locked = await inHost(written);
    const refused = await removeEverything(locked.session, removing);
    expect(refused).toMatchObject({ status: 'refused', reason: 'protectedSheet' });
    expect(JSON.stringify(refused)).toContain('Un altro piano');
    expect(locked.engine.workbook.save()).toEqual(written);
  });
});

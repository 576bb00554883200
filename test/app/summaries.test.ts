import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { differing } from '../host/support/parts';
import { xlsx } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';
import { differingParts } from '../support/differingParts';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-11-30', today: '2026-11-27', language: 'it' } as const;

async function valuesOf(session: ExcelSession, sheet: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

async function sheetNames(session: ExcelSession): Promise<string[]> {
  return session.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

const type = (session: ExcelSession, sheet: string, address: string, value: string | number): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

/** Empty text stands where there is no figure. */
const figure = (value: unknown): unknown => (value === '' ? null : value);

describe.each(['register', 'outline', 'sideBySide'] as const)('the sheets of a plan as %s', (layout) => {
  const before = sampleWorkbook(facts, layout, true);

  test('say of every objective and owner what the JSON says; a second run changes nothing', async () => {
    const { session, engine } = await inHost(before);
    const report = done(await createSummaries(session, options));
    const objectives = new Map(report.rollup.objectives.map((each) => [each.code, each]));
    const names = await sheetNames(session);
    expect(names.slice(1)).toEqual([
      'Riepilogo',
      ...['Scheda BIANCHI', 'Scheda VERDI', 'Scheda NERI', 'Scheda GALLI', 'Uffici'],
      ...['Relazione', 'Segnalazioni', 'Regole'],
    ]);
    const seen = new Set<string>();
    for (const sheet of names.slice(2, 7))
      for (const row of await valuesOf(session, sheet)) {
        const objective = typeof row[0] === 'number' ? objectives.get(String(row[1])) : undefined;
        if (objective === undefined) continue;
        seen.add(objective.code);
        const { code, mean, met, assessed, total } = objective;
        const said = [`${met} di ${total} raggiunti`, `${assessed} di ${total} nel conto`];
        expect([code, figure(row[7]), row[8], row[9]]).toEqual([code, mean, ...said]);
      }
    expect(seen.size).toBe(67);
    const overview = await valuesOf(session, 'Riepilogo');
    for (const { owner, level, mean, met, total } of report.rollup.owners) {
      const row = overview.find((cells) => cells[level === 'team' ? 1 : 0] === owner) ?? [];
      const column = { strategic: 2, individual: 2, organisational: 4, team: 2 }[level];
      expect([owner, figure(row[column]), row[column + 1]]).toEqual([owner, mean, `${met} di ${total}`]);
    }
    for (const { code, mean, childrenMean, met, total } of report.rollup.objectives) {
      const row = overview.find((cells) => cells[0] === code);
      if (row === undefined) continue;
      expect([code, row[2], figure(row[4]), row[3]]).toEqual([code, mean, childrenMean, `${met} di ${total}`]);
    }
    const reconciled = overview.filter(([owner]) => report.plan.declared.owners.some((each) => each.owner === owner));
    expect(reconciled.slice(0, 4).map((row) => row.slice(8, 11))).toEqual([
      ['5 / 7', '5 / 7', '✓'],
      ['4 / 4', '4 / 4', '✓'],
      ['4 / 3', '4 / 3', '✓'],
      ['4 / 2', '4 / 2', '✓'],
    ]);
    const table = (await valuesOf(session, 'Relazione')).slice(4);
    expect(table.map((row) => figure(row[8]))).toEqual(report.plan.indicators.map(({ achievement }) => achievement));
    expect(engine.unimplemented).toEqual([]);
    expect(done(await createSummaries(session, options)).host.changes).toBe(0);
  }, 60_000);
});

test('what the plan declares nothing of is not held against what is counted', async () => {
  const rows = [
    { objective: '01.O1', owner: null },
    { objective: '01.O1.I1', owner: 'ROSSI' },
    { objective: '01.O1.O1', owner: 'ROSSI' },
    { objective: '01.O1.O1.T1', owner: 'ROSSI' },
    { objective: '01.O1.I2', owner: 'VERDI' },
    { objective: '01.O1.I3', owner: 'NERI' },
    { objective: '01.O1.I4', owner: 'GALLI' },
  ];
  const managers = [
    ['ROSSI', 1, 1],
    ['VERDI', 1, null],
    ['NERI', 2, 0],
  ] as const;
  const { session } = await inHost(ownedPlan({ rows, managers }));
  const report = done(await createSummaries(session, { ...options, at: '2017-12-31' }));
  const declared = async (): Promise<unknown[]> =>
    (await valuesOf(session, 'Riepilogo'))
      .filter(([owner], index) => index < 16 && ['ROSSI', 'VERDI', 'NERI', 'GALLI'].includes(String(owner)))
      .map((row) => [row[0], ...row.slice(8, 11)]);
  expect(report.findings.filter(({ code }) => code === 'STR-036').map(({ written }) => written)).toEqual(['NERI']);
  expect(await declared()).toEqual([
    ['ROSSI', '1 / 1 / –', '1 / 1 / 1', '✓'],
    ['VERDI', '1 / – / –', '1 / 0 / 0', '✓'],
    ['NERI', '2 / 0 / –', '1 / 0 / 0', '≠'],
    ['GALLI', '–', '1 / 0 / 0', ''],
  ]);
  // Live: of VERDI nothing is declared any more, and NERI is put right.
  await type(session, 'Piano', 'B13', '');
  await type(session, 'Piano', 'B14', 1);
  expect((await declared()).slice(1, 3)).toEqual([
    ['VERDI', '– / – / –', '1 / 0 / 0', ''],
    ['NERI', '1 / 0 / –', '1 / 0 / 0', '✓'],
  ]);
});

describe('sheets that are made again', () => {
  const plan = xlsx({
    Piano: [
      ['Piano della performance 2017'],
      [
        'Codice obiettivo',
        'Obiettivo',
        'Responsabile',
        'Codice',
        'Indicatore',
        'Stato 2015',
        'Target 2017',
        'Consuntivo',
      ],
      ['01.O1', 'Crescere', null, 'F001', 'Imprese', 3, '>= 4', 5],
      ['01.O1.I1', 'Aprire', 'ROSSI', 'F101', 'Incontri', 3, '>= 4', 2],
      ['01.O1.I1', 'Aprire', 'ROSSI', 'F102', 'Sportello', 'OFF', 'ON', 'OFF'],
      ['01.O1.O1', 'Rispondere', 'VERDI', 'F103', 'Risposte', 3, '>= 4', 4],
    ],
  });
  const late = { ...options, at: '2017-12-31' };

  test('keep what people typed, in whatever order the plan is, and where they moved and renamed the sheets', async () => {
    const { session } = await inHost(plan);
    done(await createSummaries(session, late));
    await type(session, 'Scheda ROSSI', 'K7', 'Due relatori si sono ritirati');
    await type(session, 'Relazione', 'N6', '=niente, per ora'.slice(1));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scheda ROSSI');
      sheet.name = 'Rossi, da firmare';
      await context.sync();
    });
    // The indicators change places.
    await type(session, 'Piano', 'D4', 'F102');
    await type(session, 'Piano', 'D5', 'F101');
    done(await createSummaries(session, late));
    expect(await sheetNames(session)).toContain('Rossi, da firmare');
    const rows = await valuesOf(session, 'Rossi, da firmare');
    expect(rows.find((row) => row[1] === 'F101')?.[10]).toBe('Due relatori si sono ritirati');
    expect(rows.find((row) => row[1] === 'F102')?.[10]).toBe('');
    const table = await valuesOf(session, 'Relazione');
    expect(table.find((row) => row[3] === 'F101')?.slice(12, 14)).toEqual([
      'Due relatori si sono ritirati',
      'niente, per ora',
    ]);
  });

  test('keep what stands beside the names of those who sign, until it is taken away', async () => {
    const { session } = await inHost(plan);
    done(await createSummaries(session, late));
    const signed = async (): Promise<unknown[]> => {
      const rows = await valuesOf(session, 'Scheda ROSSI');
      return [rows[11]?.[1], rows[11]?.[3], rows[12]?.[3]];
    };
    await type(session, 'Scheda ROSSI', 'B12', 'Pisa, 31/01/2018');
    await type(session, 'Scheda ROSSI', 'D13', '=il dirigente'.slice(1));
    await type(session, 'Piano', 'E4', 'Riunioni');
    done(await createSummaries(session, late));
    expect(await signed()).toEqual(['Pisa, 31/01/2018', 'ROSSI', 'il dirigente']);
    expect(done(await createSummaries(session, late)).host.changes).toBe(0);
    await type(session, 'Scheda ROSSI', 'B12', '');
    done(await createSummaries(session, late));
    expect(await signed()).toEqual(['', 'ROSSI', 'il dirigente']);
    expect(done(await createSummaries(session, late)).host.changes).toBe(0);
  });

  test('say how many causes of missed targets nobody has written, until they are', async () => {
    const { session } = await inHost(plan);
    done(await createSummaries(session, late));
    const subtitles = async (): Promise<unknown[]> => [
      (await valuesOf(session, 'Scheda ROSSI'))[1]?.[0],
      (await valuesOf(session, 'Relazione'))[1]?.[0],
      (await valuesOf(session, 'Scheda VERDI'))[1]?.[0],
    ];
    const [rossi, all] = ['situazione al 31/12/2017', 'Tutti gli indicatori · situazione al 31/12/2017'];
    expect(await subtitles()).toEqual([`${rossi} · 2 cause da scrivere`, `${all} · 2 cause da scrivere`, rossi]);
    await type(session, 'Scheda ROSSI', 'K7', 'Due relatori si sono ritirati');
    expect(await subtitles()).toEqual([`${rossi} · 1 causa da scrivere`, `${all} · 1 causa da scrivere`, rossi]);
    await type(session, 'Scheda ROSSI', 'K8', 'Guasto');
    expect(await subtitles()).toEqual([rossi, all, rossi]);
  });

  test('leave a sheet of somebody’s that is called the same alone, and go without a trace', async () => {
    const theirs = xlsx({ Piano: rowsOf(), Riepilogo: [['Il mio riepilogo']] });
    const { session, engine } = await inHost(theirs);
    const outcome = await createSummaries(session, late);
    if (outcome.status === 'refused') throw new Error(outcome.message);
    expect(await sheetNames(session)).toContain('Riepilogo (2)');
    expect(await undo(session, outcome.undo, 'it')).toMatchObject({ status: 'done' });
    expect(differingParts(theirs, engine.workbook.save())).toEqual([]);
    done(await createSummaries(session, late));
    const removed = await removeEverything(session, { language: 'it', withInputs: false });
    expect(removed).toMatchObject({ status: 'done', texts: 0 });
    expect(differingParts(theirs, engine.workbook.save())).toEqual([]);
  });

  test('what was typed on them is remembered when they are taken away, unless it is to go too', async () => {
    const { session } = await inHost(plan);
    done(await createSummaries(session, late));
    await type(session, 'Scheda ROSSI', 'K7', 'Manca il personale');
    expect(await removeEverything(session, { language: 'it', withInputs: false })).toMatchObject({ texts: 1 });
    expect(await sheetNames(session)).toEqual(['Piano']);
    done(await createSummaries(session, late));
    expect((await valuesOf(session, 'Scheda ROSSI')).flat()).toContain('Manca il personale');
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ texts: 0 });
    done(await createSummaries(session, late));
    expect((await valuesOf(session, 'Scheda ROSSI')).flat()).not.toContain('Manca il personale');
  });

  test('what was typed on them is remembered when their making is taken back, and nothing else stays', async () => {
    const { session, engine } = await inHost(plan);
    const making = await createSummaries(session, late);
    if (making.status === 'refused') throw new Error(making.message);
    await type(session, 'Scheda ROSSI', 'K7', 'Manca il personale');
    await type(session, 'Relazione', 'N5', "'=Un altro incontro");
    expect(await undo(session, making.undo, 'it')).toMatchObject({ status: 'done' });
    const left = differing(plan, engine.workbook.save()).filter((part) => part !== 'xl/styles.xml');
    expect(left.filter((part) => !/customXml|Content_Types|workbook.xml.rels/.test(part))).toEqual([]);
    const again = await createSummaries(session, late);
    if (again.status === 'refused') throw new Error(again.message);
    expect((await valuesOf(session, 'Scheda ROSSI')).flat()).toContain('Manca il personale');
    expect((await valuesOf(session, 'Relazione')).flat()).toContain('=Un altro incontro');
    expect(await undo(session, again.undo, 'it')).toMatchObject({ status: 'done' });
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ status: 'done' });
    expect(differingParts(plan, engine.workbook.save())).toEqual([]);
  });

  test('read causes from the plan once it has a column for them; one typed before stands until the plan says one', async () => {
    const { session } = await inHost(plan);
    done(await createSummaries(session, late));
    await type(session, 'Scheda ROSSI', 'K7', "Troppo tardi: l'aula era chiusa");
    await type(session, 'Scheda ROSSI', 'K8', 'Guasto');
    done(await createSummaries(session, late));
    done(await changeSettings(session, { optionalColumns: ['cause'] }, late));
    done(await createSummaries(session, late));
    const cause = async (sheet: string, code: string, at: number): Promise<unknown> =>
      (await valuesOf(session, sheet)).find((row) => row[1] === code || row[3] === code)?.[at];
    expect(await cause('Scheda ROSSI', 'F101', 10)).toBe("Troppo tardi: l'aula era chiusa");
    const headings = (await valuesOf(session, 'Piano'))[1] ?? [];
    const column = String.fromCharCode(65 + headings.indexOf('Causa dello scostamento'));
    await type(session, 'Piano', `${column}5`, 'Relatori assenti');
    expect(await cause('Scheda ROSSI', 'F102', 10)).toBe('Relatori assenti');
    expect(await cause('Relazione', 'F102', 12)).toBe('Relatori assenti');
    expect(await cause('Relazione', 'F101', 12)).toBe("Troppo tardi: l'aula era chiusa");
    // The column goes, and what it said with it: what was typed on the sheets is theirs again.
    await type(session, 'Piano', `${column}5`, '');
    done(await changeSettings(session, { optionalColumns: [] }, late));
    done(await createSummaries(session, late));
    expect(await cause('Scheda ROSSI', 'F102', 10)).toBe('Guasto');
  });

  function rowsOf() {
    return [
      ['Piano della performance 2017'],
      [
        'Codice obiettivo',
        'Obiettivo',
        'Responsabile',
        'Codice',
        'Indicatore',
        'Stato 2015',
        'Target 2017',
        'Consuntivo',
      ],
      ['01.O1.I1', 'Aprire', 'ROSSI', 'F101', 'Incontri', 3, '>= 4', 2],
    ];
  }
});

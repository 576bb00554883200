import { unzipSync } from 'fflate';
import { accept, correct, reconsider, revertCorrections } from '../../src/app/correct';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { differing } from '../host/support/parts';
import { xlsx } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';
import { tortureWorkbook } from '../support/torture/tortureWorkbook';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

type UseCase = (session: ExcelSession) => Promise<Outcome>;
const run: UseCase = (session) => recalculate(session, options);

/** Parts that differ after a use case and its undoing, in one session and with the file saved and opened between. */
async function leftBy(before: Uint8Array, does: UseCase): Promise<string[][]> {
  const { session, engine } = await inHost(before);
  const outcome = await does(session);
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  expect(outcome.undo.length).toBeGreaterThan(0);
  const reopened = await inHost(engine.workbook.save());
  expect(differing(before, engine.workbook.save())).not.toEqual([]);
  for (const each of [session, reopened.session])
    expect(await undo(each, outcome.undo, 'it')).toMatchObject({ status: 'done' });
  expect([...engine.unimplemented, ...reopened.engine.unimplemented]).toEqual([]);
  return [engine, reopened.engine].map(({ workbook }) => differing(before, workbook.save()).filter(isNoLook));
}

/** A look that was used once stays listed. */
const isNoLook = (part: string): boolean => part !== 'xl/styles.xml';

const NOTHING = [[], []];

describe('what a first run did is taken back without a trace', () => {
  test.each([
    ...(['register', 'outline', 'sideBySide'] as const).flatMap((layout) =>
      [true, false].map(
        (hasResults) =>
          [`${layout}, with results ${String(hasResults)}`, sampleWorkbook(facts, layout, hasResults)] as const,
      ),
    ),
    ['everything a workbook can have, with results', tortureWorkbook()] as const,
    ['everything a workbook can have, without results', tortureWorkbook({ hasResults: false })] as const,
  ])('%s', async (_, before) => {
    expect(await leftBy(before, run)).toEqual(NOTHING);
  });
});

const line = (code: string, target: string | number, baseline: string | number = 3) => [
  '01.O1',
  'Prova',
  code,
  `Indicatore ${code}`,
  baseline,
  target,
];

const bare = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    line('F101', '>= 4'),
    line('F102', 'ON', 'OFF'),
    line('F103', '>= 90%', '84%'),
    line('F104', '>= 40,000€', 40519.31),
  ],
});

/** The plan with Piano's columns H to M: code, reading, result, degree, status, findings. */
async function prepared(act: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const { session, engine } = await inHost(bare);
  await run(session);
  const reopened = await inHost(engine.workbook.save());
  await reopened.session.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  expect(reopened.engine.unimplemented).toEqual([]);
  return reopened.engine.workbook.save();
}

const sorted = [
  line('F104', '>= 40,000€', 40519.31),
  line('F101', '>= 4'),
  line('F103', '>= 90%', '84%'),
  line('F102', 'ON', 'OFF'),
];

const typeResults = (sheet: Excel.Worksheet): void => {
  sheet.getRange('J3:J6').values = [[5], ['ON'], [0.92], [43100]];
  sheet.getRange('J5').numberFormat = [['0.0%']];
  sheet.getRange('J6').numberFormat = [['dd/mm/yyyy']];
};

const meanwhile: Record<string, (sheet: Excel.Worksheet) => void> = {
  'a target is edited': (sheet) => (sheet.getRange('F3').values = [['>= 5']]),
  'the plan is sorted under typed results': (sheet) => {
    typeResults(sheet);
    sheet.getRange('A3:F6').values = sorted;
  },
  'indicators are added below': (sheet) =>
    (sheet.getRange('A7:F8').values = [line('F105', '<= 3'), line('F106', 'ON')]),
  'an indicator is added in a new row': (sheet) => {
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:F5').values = [line('F105', '<= 3')];
  },
  'the last indicator is emptied': (sheet) => {
    typeResults(sheet);
    sheet.getRange('A6:F6').clear('Contents');
  },
  'a row is deleted': (sheet) => {
    sheet.getRange('F3').values = [['>= 6']];
    sheet.getRange('4:4').delete('Up');
  },
  'columns are inserted among Piano’s': (sheet) => {
    sheet.getRange('F3').values = [['>= 6']];
    sheet.getRange('K:K').insert('Right');
    sheet.getRange('K2:K3').values = [['Nota'], ['mia']];
  },
  'cells of Piano’s columns are formatted by hand': (sheet) => {
    sheet.getRange('F3').values = [['>= 6']];
    sheet.getRange('K3:L4').format.fill.color = '#FFFF00';
    sheet.getRange('K3:K6').numberFormat = Array<string[]>(4).fill(['0%']);
    sheet.getRange('L2').format.columnWidth = 200;
  },
  'a reading is overwritten': (sheet) => (sheet.getRange('I3').values = [["'=1+1"]]),
};

describe('what a later run did is taken back to what stood before it', () => {
  test.each(Object.entries(meanwhile))('after %s', async (_, act) => {
    expect(await leftBy(await prepared(act), run)).toEqual(NOTHING);
  });

  test('after one of Piano’s columns was deleted: its dead name is not brought back', async () => {
    const before = await prepared((sheet) => {
      sheet.getRange('I:I').delete('Left');
    });
    expect(await leftBy(before, run)).toEqual([['xl/workbook.xml'], ['xl/workbook.xml']]);
  });
});

const correction = { code: 'TGT-011', cell: 'F6', written: '>= 40,000€', to: '>= 40.000€' };
const finding = { code: 'TGT-011', about: 'F104', written: '>= 40,000€' };

describe('what a person decided is taken back by deciding otherwise, with what followed from it', () => {
  const same = (): void => undefined;
  const correcting: UseCase = (session) => correct(session, [correction], options);
  const reverting: UseCase = (session) => revertCorrections(session, [-1], options);

  test.each<[string, () => Promise<Uint8Array>, UseCase, UseCase]>([
    ['a correction', () => prepared(same), correcting, reverting],
    ['a correction in a plan without Piano’s columns', () => Promise.resolve(bare), correcting, reverting],
    [
      'a finding left as it is',
      () => prepared(same),
      (session) => accept(session, [finding], options),
      (session) => reconsider(session, [finding], options),
    ],
  ])('%s', async (_, opened, does, otherwise) => {
    const before = await opened();
    const { session, engine } = await inHost(before);
    const outcome = await does(session);
    expect(outcome).toMatchObject({ status: 'done', undo: [] });
    expect(differing(before, engine.workbook.save())).not.toEqual([]);
    expect(await otherwise(session)).toMatchObject({ status: 'done', undo: [] });
    expect(sheetOf(engine.workbook.save())).toBe(sheetOf(before));
  });
});

/** The sheet as saved, but for the numbers of the looks its cells have: a look that came back may have another. */
const sheetOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']).replace(/ s="\d+"/g, '');

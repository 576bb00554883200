import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import type { Done, Outcome } from '../../src/app/outcome';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { summaryWords } from '../../src/worksheet/summarySheets/summaryWords';
import { facts } from '../samples/facts';
import { inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';
import { reportedFigures, shownFigures } from '../support/shownFigures';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

function made(outcome: Outcome): Done {
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome;
}

const inEnglish = async (session: ExcelSession): Promise<Done> =>
  made(await changeSettings(session, { language: 'en' }, options));

async function valuesOf(session: ExcelSession, sheet: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

const type = (session: ExcelSession, sheet: string, address: string, value: string): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test('the sheets of a workbook set to English say in English what the JSON says; a second run changes nothing', async () => {
  const { session } = await inHost(sampleWorkbook(facts, 'register', true));
  await inEnglish(session);
  const { report, view } = made(await createSummaries(session, options));
  expect(view.made.map(({ name }) => name)).toEqual([
    'Overview',
    ...['Sheet BIANCHI', 'Sheet VERDI', 'Sheet NERI', 'Sheet GALLI', 'Offices'],
    ...['Report', 'Findings', 'Rules'],
  ]);
  expect(await shownFigures(session, view.made, summaryWords.en)).toEqual(reportedFigures(report, summaryWords.en));
  const overview = (await valuesOf(session, 'Overview')).map((row) => row.map(String));
  expect(overview.slice(0, 2).map(([title]) => title)).toEqual([
    'Performance plan 2017 · Overview',
    expect.stringMatching(/ · situation at 31 December 2017$/),
  ]);
  const said = (await Promise.all(view.made.map(({ name }) => valuesOf(session, name)))).flat(2).map(String);
  const italian = /\b(?:obiettiv[oi]|indicator[ei]|raggiunt[oi]|rilevat[oi]|Responsabil[ei]|situazione|gradi)\b/;
  // What people wrote stays as they wrote it.
  const own = new Set(report.plan.objectives.flatMap(({ title, owner }) => [title, owner.written]));
  const names = report.plan.indicators.map(({ name }) => name);
  const left = said.filter((each) => italian.test(each) && !own.has(each) && !/[“«]|\bUFFICI\b/.test(each));
  expect(left.filter((each) => !names.some((name) => each.endsWith(name)))).toEqual([]);
  expect(made(await createSummaries(session, options)).report.host.changes).toBe(0);
}, 120_000);

test('causes and names typed in one language are there in the other, and on the sheets as people called them', async () => {
  const { session } = await inHost(
    ownedPlan({ rows: [{ actual: 2 }, { actual: 4 }, { objective: '01.O1', owner: null }] }),
  );
  made(await takeSnapshot(session, { on: '2017-06-30', replaces: false }, options));
  made(await createSummaries(session, options));
  await type(session, 'Scheda ROSSI', 'K7', 'Due relatori si sono ritirati');
  await type(session, 'Relazione', 'N5', 'Anticipare');
  const kept = async (): Promise<unknown[]> => {
    const [scheda, table] = [await valuesOf(session, 'Scheda ROSSI'), await valuesOf(session, 'Relazione')];
    return [scheda[6]?.[10], table[4]?.[12], table[4]?.[13], scheda.flat().filter((each) => each === 'ROSSI').length];
  };
  const before = await kept();
  expect(before).toEqual(['Due relatori si sono ritirati', 'Due relatori si sono ritirati', 'Anticipare', 1]);
  await inEnglish(session);
  made(await createSummaries(session, options));
  expect((await valuesOf(session, 'Scheda ROSSI'))[0]?.[0]).toBe('Sheet of ROSSI');
  expect((await valuesOf(session, 'Fotografia')).flat()).toEqual(
    expect.arrayContaining(['Fixed on 30 June 2017', 'Change since 30 June', 'Not met']),
  );
  expect(await kept()).toEqual(before);
  made(await changeSettings(session, { language: 'it' }, options));
  made(await createSummaries(session, options));
  expect((await valuesOf(session, 'Scheda ROSSI'))[0]?.[0]).toBe('Scheda di ROSSI');
  expect(await kept()).toEqual(before);
});

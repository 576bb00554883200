/**
 * @jest-environment ./test/host/support/jsdomEnvironment.cjs
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import type { PlanReport } from '../../src/app/report';
import type { ExcelSession } from '../../src/excel/session';
import { createEngine, type Engine } from '../../src/host/engine';
import { openAddinPage } from '../host/support/addinPage';
import { open } from '../host/support/sheets';
import { newFolder, piano, sample } from '../support/piano';
import { workbookParts } from '../support/workbookParts';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const plan = sample('piano-2017-consuntivo.xlsx');

let engine: Engine;
let session: ExcelSession;

beforeAll(async () => {
  engine = createEngine(await open(new Uint8Array(readFileSync(plan))));
  const { run } = await openAddinPage(engine);
  session = {
    run: (batch) => run(batch),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    language: 'it',
  };
});

afterEach(() => {
  expect(engine.unimplemented).toEqual([]);
  expect(engine.references).toBe(0);
});

test('checking writes nothing', async () => {
  const outcome = await check(session, options);
  expect(outcome).toMatchObject({ status: 'done', report: { host: { syncs: 3, changes: 0 } } });
  expect(Buffer.from(engine.workbook.save()).equals(readFileSync(plan))).toBe(true);
});

test('the add-in over the web protocol and the command line over the native bridge give the same file and figures', async () => {
  const result = path.join(newFolder(), 'result.xlsx');
  const theirs = JSON.parse(piano('recalc', plan, '-o', result, '--json').stdout) as PlanReport;
  const outcome = await recalculate(session, options);
  if (outcome.status !== 'done') throw new Error(outcome.message);
  expect({ ...outcome.report, host: null }).toEqual({ ...theirs, host: null });
  expect(outcome.report.host).toMatchObject({ syncs: theirs.host.syncs, changes: theirs.host.changes });
  expect(workbookParts(engine.workbook.save())).toEqual(workbookParts(readFileSync(result)));
});

test('the second run changes nothing', async () => {
  expect(await recalculate(session, options)).toMatchObject({ status: 'done', report: { host: { changes: 0 } } });
});

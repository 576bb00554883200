/**
 * @jest-environment ./test/host/support/jsdomEnvironment.cjs
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createEngine, type Engine } from '../../src/host/engine';
import { openAddinPage } from '../host/support/addinPage';
import { open, xlsx } from '../host/support/sheets';
import { SHEETS } from './script';
import { SCRIPTS } from './scripts/all';

const blank = xlsx(Object.fromEntries(SHEETS.map((name) => [name, []])));

let engine: Engine;
let run: typeof Excel.run;
let tell: Parameters<Engine['subscribe']>[0];

/** office.js loads once per page, so the page keeps talking to whichever engine a test has put in its place. */
beforeAll(async () => {
  engine = createEngine(await open(blank));
  const current: Engine = Object.create(engine, {
    receive: { value: (...batch: Parameters<Engine['receive']>) => engine.receive(...batch) },
    process: { value: (...batch: Parameters<Engine['process']>) => engine.process(...batch) },
    subscribe: { value: (listener: typeof tell) => (tell = listener) },
  }) as Engine;
  ({ run } = await openAddinPage(current));
});

test.each(SCRIPTS.map((script) => [script.name, script] as const))('%s', async (_, script) => {
  engine = createEngine(await open(blank));
  engine.subscribe(tell);
  expect(await script.run(run)).toEqual(script.expected);
  expect(engine.unimplemented).toEqual([]);
  expect(engine.workbook.stale).toEqual([]);
});

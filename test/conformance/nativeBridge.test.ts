import { createEngine } from '../../src/host/engine';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { open, xlsx } from '../host/support/sheets';
import { SHEETS } from './script';
import { SCRIPTS } from './scripts/all';

const blank = xlsx(Object.fromEntries(SHEETS.map((name) => [name, []])));

test.each(SCRIPTS.map((script) => [script.name, script] as const))('%s', async (_, script) => {
  const engine = createEngine(await open(blank));
  const { run } = connectNativeBridge(engine);
  expect(await script.run(run)).toEqual(script.expected);
  expect(engine.unimplemented).toEqual([]);
  expect(engine.workbook.stale).toEqual([]);
});

test('the answer may also be a text', async () => {
  const engine = createEngine(await open(blank));
  const { run } = connectNativeBridge(engine, { bodyAsText: true });
  for (const script of SCRIPTS.slice(0, 3)) expect(await script.run(run)).toEqual(script.expected);
  expect(engine.unimplemented).toEqual([]);
});

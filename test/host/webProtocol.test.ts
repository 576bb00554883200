/**
 * @jest-environment ./test/host/support/jsdomEnvironment.cjs
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createEngine } from '../../src/host/engine';
import { openAddinPage } from './support/addinPage';
import { open, xlsx } from './support/sheets';

test('office.js becomes ready and reads the workbook', async () => {
  const engine = createEngine(await open(xlsx({ Piano: [['a', 1]] })));
  const { run } = await openAddinPage(engine);
  expect(Office.context.host).toBe('Excel');
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load('values,address');
    await context.sync();
    expect(range.values).toEqual([['a', 1]]);
  });
  expect(engine.unimplemented).toEqual([]);
});

import { createEngine } from '../../src/host/engine';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { open, xlsx } from './support/sheets';

test('what is written is calculated, saved and read back', async () => {
  const bytes = xlsx({
    Piano: [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ],
  });
  const workbook = await open(bytes);
  const engine = createEngine(workbook);
  const { run } = connectNativeBridge(engine);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('piano').getRange('C2:C3');
    range.formulas = [['=A2+B2'], ['=C2*10']];
    await context.sync();
    range.load('values,formulas,text');
    await context.sync();
    expect(range.values).toEqual([[3], [30]]);
    expect(range.formulas).toEqual([['=A2+B2'], ['=C2*10']]);
    expect(range.text).toEqual([['3'], ['30']]);
  });
  expect(engine.unimplemented).toEqual([]);
  const again = await open(workbook.save());
  expect(again.sheets[0]?.content(2, 2)).toMatchObject({ value: 30, formula: 'C2*10' });
});

test('without edits the file is saved as it was', async () => {
  const bytes = xlsx({
    Piano: [
      ['a', 'b'],
      [1, 2],
    ],
  });
  expect((await open(bytes)).save()).toBe(bytes);
});

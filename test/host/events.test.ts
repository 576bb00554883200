import { createEngine, type Engine } from '../../src/host/engine';
import { writeContent } from '../../src/host/model/content';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { open, xlsx } from './support/sheets';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

interface Told {
  readonly address: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** What an add-in that listens to changes is told, of each its origin. */
async function toldBy(engine: Engine, work: (run: typeof Excel.run) => Promise<unknown>): Promise<Told[]> {
  const { run } = connectNativeBridge(engine);
  const told: Told[] = [];
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
      told.push({ address, source, ...(triggerSource && { triggerSource }) });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await work(run);
  await settled();
  handler.remove();
  await handler.context.sync();
  expect(engine.references).toBe(0);
  expect(engine.unimplemented).toEqual([]);
  return told;
}

const write = (run: typeof Excel.run, address: string): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
    await context.sync();
  });

test('what the add-in writes, what the person types and what a colleague types are told apart', async () => {
  const workbook = await open(xlsx({ Piano: [['a', 1]] }));
  const engine = createEngine(workbook);
  const told = await toldBy(engine, async (run) => {
    engine.faults = {
      beforeRequest: () => {
        engine.faults = {};
        writeContent({ workbook, sheet: workbook.sheets[0]!, area: { row: 4, column: 0, rows: 1, columns: 1 } }, 1);
      },
    };
    await write(run, 'A1');
  });
  expect(told).toEqual([
    { address: 'A5', source: 'Remote', triggerSource: 'Unknown' },
    { address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
});

test('an Excel before 1.14 does not say that the add-in did it', async () => {
  const engine = createEngine(await open(xlsx({ Piano: [['a', 1]] })), { requirementSet: '1.13' });
  expect(await toldBy(engine, (run) => write(run, 'A1'))).toEqual([{ address: 'A1', source: 'Local' }]);
});

test('events come after the answer to the batch they happened in', async () => {
  const engine = createEngine(await open(xlsx({ Piano: [['a', 1]] })));
  const order: string[] = [];
  await toldBy(engine, async (run) => {
    engine.subscribe(() => order.push('event'));
    await write(run, 'A1');
    order.push('answer');
  });
  expect(order).toEqual(['answer', 'event']);
});

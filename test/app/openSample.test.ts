import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import { openSample, type SampleFacts } from '../../src/app/openSample';
import { xlsx } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';

const folder = join(__dirname, '..', '..', 'assets', 'samples');
const facts = JSON.parse(readFileSync(join(folder, 'plan-2017.json'), 'utf8')) as SampleFacts;
const options = { at: '2017-12-31', today: '2018-01-15', language: 'it' } as const;

test('the sample is drawn beside what is there, and says the same as the sample workbook', async () => {
  const { session, engine } = await inHost(xlsx({ Appunti: [['da fare']] }));
  const drawn = done(await openSample(session, facts, options));
  expect(drawn.plan.sheet).toBe('Piano 2017');
  expect([drawn.plan.objectives.length, drawn.plan.indicators.length]).toEqual([76, 219]);

  const fromFile = await inHost(readFileSync(join(folder, 'piano-2017.xlsx')));
  const { plan, findings } = done(await check(fromFile.session, options));
  const read = (all: typeof plan) =>
    all.indicators.map(({ code, objective, baseline, targets }) => [
      code,
      objective,
      baseline.kind,
      baseline.value,
      targets.map(({ canonical }) => canonical),
    ]);
  expect(read(drawn.plan)).toEqual(read(plan));
  expect(drawn.plan.declared).toEqual(plan.declared);
  const codes = (all: typeof findings) =>
    all.map(({ code, indicator, objective }) => `${code} ${indicator ?? objective ?? ''}`);
  expect(codes(drawn.findings).sort()).toEqual(codes(findings).sort());
  expect(engine.unimplemented).toEqual([]);
});

test('an empty sheet takes it', async () => {
  const { session } = await inHost(xlsx({ Foglio1: [] }));
  expect(done(await openSample(session, facts, options)).plan.sheet).toBe('Piano 2017');
  const names = await session.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Piano 2017']);
});

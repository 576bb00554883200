import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { differingParts } from '../support/differingParts';
import { inHost } from '../support/inHost';
import { planOfRossi } from '../support/writingUseCases';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

/** A plan where something is said of what may be typed, but no words of it, in the column that is going to hold results. */
async function withRule(rule: Excel.DataValidationRule, prompt = ''): Promise<Uint8Array> {
  const { session, engine } = await inHost(planOfRossi);
  await session.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Piano').getRange('J3:J4');
    dataValidation.rule = rule;
    if (prompt !== '') dataValidation.prompt = { showPrompt: true, title: 'Consuntivo', message: prompt };
    await context.sync();
  });
  return engine.workbook.save();
}

const between = (formula1: number, formula2: number): Excel.DataValidationRule => ({
  decimal: { formula1, formula2, operator: 'Between' },
});

/** Whose name the rule bears after a run, and which parts differ from the plan without it when Piano has gone. */
async function after(
  rule: Excel.DataValidationRule,
  prompt?: string,
): Promise<readonly [title: string, differing: string[]]> {
  const before = await withRule(rule, prompt);
  const { session, engine } = await inHost(before);
  expect(await recalculate(session, options)).toMatchObject({ status: 'done' });
  const title = await session.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Piano').getRange('J3').dataValidation.load('errorAlert');
    await context.sync();
    return range.errorAlert.title;
  });
  expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ status: 'done' });
  return [String(title), differingParts(planOfRossi, engine.workbook.save())];
}

describe('a rule without words in the column of results', () => {
  test('is completed and goes with Piano where a run broke off before it had said whose it is', async () => {
    expect(await after(between(-1e15, 1e15))).toEqual(['Piano', []]);
    expect(await after(between(-1e15, 1e15), 'Il valore raggiunto')).toEqual(['Piano', []]);
  });

  test.each([
    ['other bounds', between(0, 5)],
    ['another kind', { list: { inCellDropDown: true, source: 'uno,due' } }],
  ])('stays as it is where somebody said it: %s', async (_, rule) => {
    expect(await after(rule)).toEqual(['', ['xl/worksheets/sheet1.xml']]);
  });

  test('goes with a removal that comes before any other run', async () => {
    const before = await inHost(planOfRossi);
    expect(await recalculate(before.session, options)).toMatchObject({ status: 'done' });
    await before.session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Piano').getRange('J3:J4');
      range.dataValidation.clear();
      range.dataValidation.rule = between(-1e15, 1e15);
      await context.sync();
    });
    const { session, engine } = await inHost(before.engine.workbook.save());
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ status: 'done' });
    expect(differingParts(planOfRossi, engine.workbook.save())).toEqual([]);
  });
});

import { createSummaries } from '../../src/app/createSummaries';
import { loadIronCalc } from '../../src/host/calculation/ironcalc';
import type { EngineModule } from '../../src/host/calculation/engineModule';
import { createEngine } from '../../src/host/engine';
import { openHostWorkbook } from '../../src/host/model/workbook';
import { loadIronCalcModule } from '../../src/host/node/ironcalcModule';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { done } from '../support/inHost';
import { ownedPlan, type OwnedRow } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;
const managers = ['ROSSI', 'VERDI', 'NERI', 'GALLI'];

/** Of four indicators each: a strategic objective, one of a manager, one of the organisation and one of an office below them. */
function planOf(strategic: number): Uint8Array {
  const rows = Array.from({ length: strategic }, (_, index): OwnedRow[] => {
    const code = `01.O${String(index + 1)}`;
    const owner = managers[index % managers.length]!;
    return [
      ...[
        { objective: code, owner: null },
        { objective: `${code}.I1`, owner },
      ],
      ...[
        { objective: `${code}.O1`, owner },
        { objective: `${code}.O1.T1`, owner: `Ufficio ${String(index % 3)}` },
      ],
    ].map((row, place) => ({ ...row, actual: (index + place) % 6 }));
  });
  return ownedPlan({ rows: rows.flat() });
}

/** What making the sheets asks of Excel, and of the calculation engine: cells named by the ranges of its formulas. */
async function costs(plan: Uint8Array): Promise<{ requests: number; actions: number; kept: number; cells: number }> {
  let cells = 0;
  const calculator = await loadIronCalc(async () => {
    const module = await loadIronCalcModule();
    return countingFormulas(module, (formula) => (cells += cellsOfRanges(formula)));
  });
  const opened = await openHostWorkbook(plan, { calculator, locale: 'it-IT' });
  if (opened.status === 'refused') throw new Error(opened.detail);
  const engine = createEngine(opened.workbook);
  let kept = 0;
  engine.faults = {
    beforeRequest: () => {
      kept = Math.max(kept, engine.references);
    },
  };
  const { run, supports } = connectNativeBridge(engine);
  done(await createSummaries({ run: (batch) => run(batch), supports, language: 'it' }, options));
  return { requests: engine.requests, actions: engine.actions, kept, cells };
}

function countingFormulas({ Model }: EngineModule, count: (formula: string) => void): EngineModule {
  return {
    Model: class extends Model {
      override setUserInput(sheet: number, row: number, column: number, input: string): void {
        if (input.startsWith('=')) count(input);
        super.setUserInput(sheet, row, column, input);
      }
    },
  };
}

function cellsOfRanges(formula: string): number {
  const ranges = [...formula.matchAll(/\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)/g)];
  return ranges.reduce((sum, [, first, last]) => sum + Number(last) - Number(first) + 1, 0);
}

test('twice the plan costs twice, in Excel’s actions and in what the calculation looks at', async () => {
  const [one, two] = [await costs(planOf(12)), await costs(planOf(24))];
  // One more for each 4 MB.
  expect(two.requests - one.requests).toBeLessThanOrEqual(1);
  expect(two.kept).toBe(one.kept);
  expect(two.actions / one.actions).toBeLessThan(2.1);
  expect(two.cells / one.cells).toBeLessThan(2.1);
}, 60_000);

import type { Block } from '../excel/blocks';
import { readCells } from '../excel/readCells';
import type { WorkbookSession } from '../excel/workbookSession';
import { assessResults, type Results } from '../plan/assessResults';
import type { WrittenCell } from '../plan/cell';
import { readAddress } from '../worksheet/address';
import type { Done } from './outcome';
import { reportResults } from './reportResults';

/** The plan as a screen shows it. */
export type ShownPlan = Pick<Done, 'report' | 'view'>;

/** More was edited than results, or a row is no longer the indicator's: null, and everything has to be read again. */
export type Retyped = ShownPlan | null;

/** The plan with the results that now stand in some edited cells: reads those alone, with what says whose they are. */
export async function typedResults(
  workbook: WorkbookSession,
  shown: ShownPlan,
  edited: Block,
  language: 'it' | 'en',
): Promise<Retyped> {
  const places = resultsIn(shown, edited);
  // Beside figures that were fixed a result changes nothing but what findings say.
  if (places === null || shown.view.settings.frozen !== null) return null;
  const read = await readCells(
    workbook,
    shown.view.sheetId,
    places.flatMap(({ result, code }) => [cellOf(result), cellOf(code)]),
  );
  const { indicators } = shown.view.assessed;
  const results = new Map<number, WrittenCell>();
  for (const [index, { place }] of places.entries()) {
    const [result, code] = [read[2 * index]?.[0]?.[0], read[2 * index + 1]?.[0]?.[0]];
    const before = indicators[place]?.indicator;
    if (result === undefined || before === undefined || code?.text.trim() !== before.cellText.trim()) return null;
    if (!isSame(result, before.actual?.written)) results.set(place, result);
  }
  return results.size === 0 ? shown : withResults(shown, results, language);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Above this, reading everything at once is as quick. */
const MOST_RESULTS = 100;

/** The indicators whose results were edited; null where other cells were edited too. */
function resultsIn(
  { view }: ShownPlan,
  edited: Block,
): { readonly place: number; readonly result: Place; readonly code: Place }[] | null {
  if (edited.rows * edited.columns > MOST_RESULTS) return null;
  const found = view.assessed.indicators.flatMap(({ indicator }, place) => {
    const result = indicator.actual === null ? null : readAddress(indicator.actual.cell);
    const code = readAddress(indicator.cell);
    return result !== null && code !== null && isWithin(result, edited) ? [{ place, result, code }] : [];
  });
  return found.length === edited.rows * edited.columns ? found : null;
}

function withResults({ report, view }: ShownPlan, results: Results, language: 'it' | 'en'): ShownPlan {
  const { year, referenceDate } = report.plan;
  const context = { year, referenceDate, settings: view.settings.calculation };
  const assessed = assessResults(view.assessed, results, context);
  return { report: reportResults({ report, view }, assessed, results, language), view: { ...view, assessed } };
}

const cellOf = ({ row, column }: Place): Block => ({ row, column, rows: 1, columns: 1 });

const isWithin = ({ row, column }: Place, area: Block): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const isSame = (a: WrittenCell, b: WrittenCell | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

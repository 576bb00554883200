import type { AssessedIndicator } from '../../plan/assess';
import { countingTarget } from '../../plan/plan';
import { weightsOf } from '../../plan/rollup/mean';
import { weightOf } from '../../plan/weight';
import { columnName } from '../address';
import type { Area, CellFormat } from '../change';
import { printText } from '../formula/printFormula';
import { codeOf, heightOf, liveCells, SMALLER, textsOf } from './indicatorCells';
import { band, blank, figure, text } from './cells';
import type { CellState } from '../storedSettings';
import type { DrawnCell, DrawnInput, DrawnRow } from './drawing';
import { gapOf } from './gap';
import type { PlacedObjective } from './holders';
import { centred, indented, indentedRight, looks, right } from './looks';
import { countOf, meanOfIndicators, meanOfObjectives, reported } from './means';
import { PERCENT } from './numberFormats';
import { summaryWords } from './summaryWords';
import { typedCell, typedName } from './typedCells';
import type { SummaryInput } from './summaryInput';

/** Columns of a scheda, counted from 0; those from `row` on are not printed, those from `line` on are hidden. */
export const columns = {
  number: 0,
  code: 1,
  name: 2,
  baseline: 3,
  target: 4,
  actual: 5,
  weight: 6,
  degree: 7,
  status: 8,
  gap: 9,
  cause: 10,
  row: 11,
  line: 12,
  key: 13,
} as const;
export const PRINTED = 11;
/** The last, empty, keeps rows two lines high by the size of its letters: a status may need them, and is live. */
export const widths = [3.5, 11.5, 33, 14.5, 15.5, 12, 5.5, 10, 19.5, 12.5, 29, 7, 7, 12, 1.5];
const STRUT = 14;

const words = summaryWords.scheda;

export const headingRow = (year: number): DrawnRow => {
  const { headings } = summaryWords;
  const cell = (column: keyof typeof columns, ...look: CellFormat[]) => {
    const said = column === 'target' ? summaryWords.targetOf(year) : headings[column];
    return [columns[column], text(said, looks.heading, ...look)] as const;
  };
  const helper = (column: 'row' | 'line' | 'key') =>
    [columns[column], text(headings[column], looks.helper, { wrapText: true })] as const;
  return {
    height: 30,
    joins: true,
    cells: Object.fromEntries([
      cell('number', centred),
      cell('code'),
      cell('name'),
      cell('baseline', right),
      cell('target', right),
      cell('actual', right),
      cell('weight', centred),
      cell('degree', right),
      cell('status', indented),
      cell('gap', indentedRight),
      cell('cause', indented),
      helper('row'),
      helper('line'),
      helper('key'),
    ]),
  };
};

export interface ObjectiveOnSheet {
  readonly place: number;
  readonly row: number;
}

/** A band with its objectives and their indicators below, and where everything came to stand. */
export interface GroupOnSheet {
  readonly rows: readonly DrawnRow[];
  /** Row of the band, and the first and last below it, counted from 0 on the sheet. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly objectives: readonly ObjectiveOnSheet[];
  /** Row of each indicator, by its place in the plan. */
  readonly indicators: ReadonlyMap<number, number>;
  readonly inputs: readonly DrawnInput[];
}

export interface GroupWords {
  readonly title: string;
  readonly look: CellFormat;
  /** What stands at the right of each objective. */
  readonly aside: (objective: PlacedObjective) => string;
}

/** Draws a group from a row on. N. stands on objectives' rows only, so one range serves the group's mean. */
export function schedaGroup(
  input: SummaryInput,
  objectives: readonly PlacedObjective[],
  top: number,
  { title, look, aside }: GroupWords,
): GroupOnSheet {
  const rows: DrawnRow[] = [];
  const standing: ObjectiveOnSheet[] = [];
  const indicators = new Map<number, number>();
  const inputs: DrawnInput[] = [];
  const weights = weightsOf(objectives.map(({ objective }) => objective));
  objectives.forEach((placed, order) => {
    const own = input.indicatorsOf(placed.place);
    const row = top + 1 + rows.length;
    standing.push({ place: placed.place, row });
    const band = objectiveRow(input, placed, {
      order,
      row,
      weight: weights[order] ?? 1,
      count: own.length,
      aside: aside(placed),
    });
    rows.push({ ...band, ...(order === 0 ? { joins: true } : {}) });
    const shared = weightsOf(own.map(({ assessed }) => assessed.indicator));
    own.forEach(({ assessed, place }, index) => {
      const at = row + 1 + index;
      indicators.set(place, at);
      rows.push(indicatorRow(input, assessed, place, at, shared[index] ?? 1));
      if (assessed.indicator.cause === null)
        inputs.push(drawnInput(input, at, columns.cause, typedName(input.references[place]?.key ?? '', 'cause')));
    });
  });
  const [first, last] = [top + 1, top + rows.length];
  const total = indicators.size;
  const range = (column: keyof typeof columns): string => rangeOf(column, first, last, '$');
  const statuses = range('status');
  const groupBand: DrawnRow = {
    height: 20,
    cells: band(look, PRINTED, {
      [columns.code]: text(title),
      [columns.actual]: figure(`=SUMPRODUCT(1*(${range('number')}<>""))`, right, {
        fontSize: 10,
        numberFormat: words.objectives,
      }),
      [columns.degree]: figure(
        meanOfObjectives({ marks: range('number'), weights: range('weight'), degrees: range('degree'), statuses }),
        indentedRight,
        { numberFormat: PERCENT },
      ),
      [columns.status]: figure(
        `=SUMPRODUCT(1*(${range('number')}<>""),1*(${range('weight')}>0),${statuses})`,
        indented,
        { fontSize: 10, numberFormat: words.met(total) },
      ),
      [columns.gap]: figure(`=${countOf(statuses, reported)}`, indentedRight, {
        fontSize: 9,
        bold: false,
        numberFormat: words.reported(total),
      }),
    }),
  };
  return { rows: [groupBand, ...rows], row: top, first, last, objectives: standing, indicators, inputs };
}

interface ObjectiveBand {
  readonly order: number;
  readonly row: number;
  readonly weight: number;
  readonly count: number;
  readonly aside: string;
}

function objectiveRow(input: SummaryInput, { objective }: PlacedObjective, at: ObjectiveBand): DrawnRow {
  const { order, row, weight, count, aside } = at;
  const look = looks.objective;
  const range = (column: keyof typeof columns): string => rangeOf(column, row + 1, row + count);
  const means =
    count === 0
      ? null
      : meanOfIndicators(
          { weights: range('weight'), degrees: range('degree'), statuses: range('status') },
          input.settings.notReportedCounts,
        );
  const small: CellFormat = { fontSize: 9, bold: false, fontColor: looks.small.fontColor };
  return {
    height: 18,
    cells: band(look, PRINTED, {
      [columns.number]: figure(order + 1, centred),
      [columns.code]: text(objective.code.startsWith('(') ? '' : objective.code),
      [columns.name]: text(objective.title),
      [columns.weight]: figure(weight, centred, small),
      [columns.degree]: figure(means?.mean ?? '=""', indentedRight, { numberFormat: PERCENT }),
      [columns.status]: figure(means?.met ?? 0, indented, { numberFormat: words.met(count) }),
      [columns.gap]: figure(means?.counted ?? 0, indentedRight, small, { numberFormat: words.counted(count) }),
      ...(aside === '' ? {} : { [columns.cause]: text(aside, right, small) }),
    }),
  };
}

function indicatorRow(
  input: SummaryInput,
  assessed: AssessedIndicator,
  place: number,
  row: number,
  weight: number,
): DrawnRow {
  const { indicator } = assessed;
  const { year } = input.place;
  const references = input.references[place];
  if (references === undefined) throw new Error(`No references for indicator ${String(place)}`);
  const cell = (column: keyof typeof columns): string => `$${columnName(columns[column])}${String(row + 1)}`;
  const at = { row: cell('row'), line: references.line === null ? cell('row') : cell('line') };
  const refer = references.cells(at);
  const target = countingTarget(indicator, year);
  const gap = target?.reading.status === 'read' ? gapOf(target.reading.target, cell('actual')) : null;
  const typed = input.typed[typedName(references.key, 'cause')];
  const height = heightOf([
    ...textsOf(assessed, year).map((shown, index) => [shown, widths[columns.code + index] ?? 0] as const),
    [String(typed?.content ?? ''), ((widths[columns.cause] ?? 0) - 1) * SMALLER],
  ]);
  return {
    height,
    fits: true,
    joins: true,
    cells: {
      ...band(looks.cell, PRINTED - 1, {
        ...liveCells(assessed, refer, year, columns),
        [columns.code]: { content: codeOf(assessed, refer), look: indented },
        [columns.weight]: figure(weightContent(assessed, refer.weight, weight), centred, looks.small),
        [columns.gap]:
          gap === null
            ? blank(indentedRight)
            : figure(
                `=IF(AND(ISNUMBER(${cell('degree')}),ISNUMBER(${cell('actual')})),${gap.distance},"")`,
                indentedRight,
                {
                  numberFormat: gap.numberFormat,
                },
              ),
      }),
      [columns.cause]: causeCell(refer.cause, typed),
      [columns.row]: figure(references.row, looks.helper),
      ...(references.line === null ? {} : { [columns.line]: figure(references.line, looks.helper) }),
      [columns.key]: text(references.key, looks.key),
      [STRUT]: blank({ fontSize: 20 }),
    },
  };
}

/** A weight of the plan is live where it is a number of the sheet's own; one in words, or taken as 1, stands as it was read. */
function weightContent({ indicator }: AssessedIndicator, reference: string | null, weight: number): number | string {
  const reading = indicator.weight?.reading;
  if (reference === null || reading?.kind !== 'weight' || weightOf(indicator.weight) !== weight) return weight;
  if (typeof indicator.weight?.written.value !== 'number') return weight;
  return `=${reference}${reading.isPercent ? '*100' : ''}`;
}

function causeCell(inPlan: string | null, typed: CellState | undefined): DrawnCell {
  if (inPlan === null) return typedCell(typed, looks.typed);
  return figure(heldOrTyped(inPlan, typed), looks.typed, { lines: looks.cell.lines });
}

/** What the plan says; while it says nothing, what was typed here before the plan had a column for it. */
export function heldOrTyped(held: string, typed: CellState | undefined): string {
  const before = String(typed?.content ?? '').replace(/^'/, '');
  return `=IF(${held}="",${printText(before)},${held})`;
}

export function drawnInput({ typed }: SummaryInput, row: number, column: number, name: string): DrawnInput {
  return { row, column, name, numberFormat: typed[name]?.numberFormat ?? null };
}

/** `$I7:$I9`, or `$I7` where there is one row; with its rows held too, `$I$7:$I$9`. */
export function rangeOf(column: keyof typeof columns, first: number, last?: number, hold: '$' | '' = ''): string {
  const letters = `$${columnName(columns[column])}${hold}`;
  return `${letters}${String(first + 1)}${last === undefined ? '' : `:${letters}${String(last + 1)}`}`;
}

/** The whole width of the printed columns. */
export const printedArea = (row: number, rows = 1): Area => ({ row, column: 0, rows, columns: PRINTED });

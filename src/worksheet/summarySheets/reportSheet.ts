import type { Level } from '../../plan/plan';
import { answeringFor } from '../../plan/rollup/owning';
import { columnName } from '../address';
import { printText } from '../formula/printFormula';
import type { CellState } from '../storedSettings';
import type { CellFormat } from '../change';
import { band, blank, emptyRow, figure, owedWords, subtitle, text } from './cells';
import type { DrawnCell, Drawing, DrawnRow } from './drawing';
import { gapOf } from './gap';
import { codeOf, heightOf, liveCells, SMALLER, textsOf } from './indicatorCells';
import { fitting, INDENT, indented, indentedRight, looks, looksOfCauses, looksOfStatuses, right, rule } from './looks';
import { longTextRows } from './longTexts';
import { causeShown, drawnInput, heldOrTyped } from './schedaIndicator';
import { canBeMatched } from './rowFinder';
import { footer, HEADER_ROWS } from './sheetPage';
import type { SheetPlaces } from './sheetPlaces';
import { shortened } from './shortTexts';
import type { PlacedIndicator, SummaryInput } from './summaryInput';
import type { SummaryWords } from './summaryWords';
import { typedCell, typedName } from './typedCells';
import { weightGiven } from './weights';
import type { AssessedIndicator } from '../../plan/assess';

/** Columns of Relazione, counted from 0; those from `row` on are not printed, those from `line` on are hidden. */
export const reportColumns = {
  objectiveCode: 0,
  objective: 1,
  owner: 2,
  code: 3,
  name: 4,
  baseline: 5,
  target: 6,
  actual: 7,
  degree: 8,
  status: 9,
  gap: 10,
  share: 11,
  cause: 12,
  action: 13,
  row: 14,
  line: 15,
  key: 16,
  objectiveNumber: 17,
  weight: 18,
  level: 19,
  weightGiven: 20,
} as const;
const columns = reportColumns;
const PRINTED = 14;
const STRUT = 21;
const widths = [12, 21, 16.5, 6.5, 24, 13, 13.5, 11.5, 9.5, 17, 11.5, 8.5, 22, 19, 7, 7, 12, 7, 7, 7, 7, 1.5];

/** Room for what is typed, in characters. */
const room = { cause: (widths[columns.cause] ?? 0) * SMALLER, action: (widths[columns.action] ?? 0) * SMALLER };

/** The letter of a level, by which Riepilogo finds its indicators. */
export const letterOf: Readonly<Record<Level, string>> = {
  strategic: 'S',
  individual: 'I',
  organisational: 'O',
  team: 'T',
};
/** Instead of a level's where an office answers: counting each office on its own would make a formula of sixty parts. */
export const OFFICE = 'U';

/** What Relazione takes from the sheets of objectives. */
export interface ReportMaterial extends Pick<SheetPlaces, 'causes' | 'weights'> {
  /** Names of those who answer for team objectives only. */
  readonly offices: ReadonlySet<string>;
}

/** The table the yearly report needs: every indicator of the plan, in its order. */
export function drawReport(input: SummaryInput, { causes, weights, offices }: ReportMaterial, name: string): Drawing {
  const { assessed, place, referenceDate } = input;
  const placed = assessed.indicators.map((each, index): PlacedIndicator => ({ assessed: each, place: index }));
  const rows = placed.map((each, index) => {
    const before = placed[index - 1]?.assessed.indicator.objectivePlace;
    const isFirst = index === 0 || before !== each.assessed.indicator.objectivePlace;
    const row = HEADER_ROWS + index;
    return reportRow(input, each, {
      row,
      isFirst,
      last: HEADER_ROWS + placed.length - 1,
      weight: weights.get(each.place) ?? null,
      cause: causes.get(each.place) ?? null,
      offices,
    });
  });
  const last = HEADER_ROWS + rows.length - 1;
  const body = { row: HEADER_ROWS, rows: rows.length };
  const long = longTexts(input, placed, last);
  const { words } = input;
  const said = [words.report.all, words.situation(words.date(referenceDate)), ...input.remarks];
  const status = cellOf('status', HEADER_ROWS);
  const [causesThere, statuses] = [columnRange('cause', HEADER_ROWS, last), columnRange('status', HEADER_ROWS, last)];
  return {
    kind: 'report',
    key: '',
    name,
    rows: [
      { cells: { 0: text(words.report.title(place.year), looks.title) }, height: 30 },
      {
        cells: {
          0: figure(subtitle(said, [statuses], words) + owedWords(causesThere, statuses, words), looks.subtitle),
        },
        height: 18,
        joins: true,
      },
      emptyRow(8, true),
      headingRow(place.year, words),
      ...rows.map((row, index) => (index === 0 ? { ...row, joins: true } : row)),
      ...long.rows,
    ],
    widths,
    hidden: [{ column: columns.line, columns: STRUT - columns.line }],
    freeze: { rows: HEADER_ROWS, columns: columns.baseline },
    page: {
      orientation: 'landscape',
      scale: 66,
      titleRows: [HEADER_ROWS - 1, HEADER_ROWS - 1],
      columns: PRINTED,
      footer: footer(place.year, name, referenceDate, words),
    },
    merges: long.merges,
    looks: [
      { ...body, column: columns.status, columns: 1, looks: looksOfStatuses(status, words) },
      {
        ...body,
        column: columns.cause,
        columns: 2,
        looks: looksOfCauses(cellOf('cause', HEADER_ROWS).replace('$', ''), status, words),
      },
    ],
    bars: [],
    charts: [],
    // With the columns that are not printed: whoever sorts takes every row along whole.
    filter: { row: HEADER_ROWS - 1, column: 0, rows: rows.length + 1, columns: STRUT },
    inputs: placed.flatMap(({ assessed: { indicator }, place: at }, index) => {
      const key = input.references[at]?.key ?? '';
      const own = causes.has(at) || indicator.cause !== null ? [] : (['cause'] as const);
      return [...own, 'action' as const].map((what) =>
        drawnInput(input, HEADER_ROWS + index, columns[what], typedName(key, what)),
      );
    }),
  };
}

/** Causes and corrective actions that are longer than their cells can show; whoever sorts the table moves these. */
function longTexts(input: SummaryInput, placed: readonly PlacedIndicator[], last: number) {
  const keys = columnRange('key', HEADER_ROWS, last);
  const texts = placed.flatMap(({ assessed: { indicator }, place }, index) => {
    const key = input.references[place]?.key ?? '';
    const row = canBeMatched(key) ? `MATCH(${printText(key)},${keys},0)` : String(index + 1);
    const typed = String(input.typed[typedName(key, 'action')]?.content ?? '');
    return (['cause', 'action'] as const).map((what) => ({
      written: what === 'cause' ? causeShown(input, place) : typed,
      labels: { [columns.objectiveCode]: indicator.writtenCode, [columns.objective]: input.words.headings[what] },
      reference: `INDEX(${columnRange(what, HEADER_ROWS, last)},${row})`,
      width: room[what],
    }));
  });
  return longTextRows(texts, {
    title: input.words.report.longTexts,
    top: last + 1,
    column: columns.owner,
    widths: widths.slice(columns.owner, PRINTED),
  });
}

interface PlaceInReport {
  readonly row: number;
  readonly isFirst: boolean;
  /** The last row of the table. */
  readonly last: number;
  /** The cell with the weight in force; null where it is worked out here. */
  readonly weight: string | null;
  /** The cell in which its cause is typed; null where it is typed here. */
  readonly cause: string | null;
  readonly offices: ReadonlySet<string>;
}

function reportRow(input: SummaryInput, { assessed, place }: PlacedIndicator, at: PlaceInReport): DrawnRow {
  const { indicator } = assessed;
  const { year } = input.place;
  const references = input.references[place];
  if (references === undefined) throw new Error(`No references for indicator ${String(place)}`);
  const cell = (column: keyof typeof columns): string => cellOf(column, at.row);
  const rows = { row: cell('row'), line: references.line === null ? cell('row') : cell('line') };
  const refer = references.cells(rows);
  const objective =
    indicator.objectivePlace === null ? null : (input.assessed.plan.objectives[indicator.objectivePlace] ?? null);
  const owner =
    (objective === null || objective.level === 'strategic' ? null : answeringFor(objective)) ??
    input.words.report.nobody;
  const title = shortened(objective?.title ?? '', widths[columns.objective] ?? 0);
  const gap = gapOf(assessed, year, cell('actual'), input.words);
  const live = (expression: string | null, numberFormat: string): DrawnCell =>
    expression === null
      ? blank(indentedRight, fitting)
      : figure(
          `=IF(AND(ISNUMBER(${cell('degree')}),ISNUMBER(${cell('actual')})),${expression},"")`,
          indentedRight,
          fitting,
          { numberFormat },
        );
  const typed = {
    cause: input.typed[typedName(references.key, 'cause')],
    action: input.typed[typedName(references.key, 'action')],
  };
  return {
    height: heightOf([
      [title, widths[columns.objective] ?? 0],
      [owner, (widths[columns.owner] ?? 0) - INDENT],
      ...textsOf(assessed, year).map((shown, index) => [shown, widths[columns.code + index] ?? 0] as const),
      [causeShown(input, place), room.cause],
      [String(typed.action?.content ?? ''), room.action],
    ]),
    fits: true,
    joins: at.isFirst ? false : 'loosely',
    cells: {
      ...band(withTop(looks.cell, at.isFirst), PRINTED, {
        ...liveCells(assessed, refer, year, { ...columns, widths }, input.words),
        [columns.objectiveCode]: text(objective === null || objective.code.startsWith('(') ? '' : objective.code),
        [columns.objective]: text(title),
        [columns.owner]: text(owner, indented),
        [columns.code]: { content: codeOf(assessed, refer) },
        [columns.gap]: live(gap?.distance ?? null, gap?.numberFormat ?? 'General'),
        [columns.share]: live(gap?.share ?? null, '"+"0.0#%;"−"0.0#%;0%'),
        [columns.cause]: causeCell(refer.cause, at.cause, typed.cause, at.isFirst),
        [columns.action]: typedCell(typed.action, withTop(looks.typed, at.isFirst)),
      }),
      [columns.row]: figure(references.row, looks.helper),
      ...(references.line === null ? {} : { [columns.line]: figure(references.line, looks.helper) }),
      [columns.key]: text(references.key, looks.key),
      [columns.objectiveNumber]: figure((indicator.objectivePlace ?? -1) + 1, looks.helper),
      ...weightCells(assessed, refer.weight, at),
      [columns.level]: text(
        objective === null ? '' : at.offices.has(owner) ? OFFICE : letterOf[objective.level],
        looks.helper,
      ),
      [STRUT]: blank({ fontSize: 20 }),
    },
  };
}

/** One home for a cause: the plan's column, else the sheet somebody signs, else here. */
function causeCell(
  inPlan: string | null,
  onScheda: string | null,
  typed: CellState | undefined,
  isFirst: boolean,
): DrawnCell {
  if (inPlan === null && onScheda === null) return typedCell(typed, withTop(looks.typed, isFirst));
  const content = inPlan === null ? heldOrTyped(onScheda ?? '', undefined) : heldOrTyped(inPlan, typed);
  return figure(content, looks.typed, withTop({ lines: looks.cell.lines }, isFirst));
}

/** A rule above the first indicator of an objective. */
function withTop(look: CellFormat, isFirst: boolean): CellFormat {
  return isFirst ? { ...look, lines: { ...look.lines, top: rule } } : look;
}

function headingRow(year: number, { headings, report, targetOf }: SummaryWords): DrawnRow {
  const own = report.headings;
  const cell = (column: keyof typeof columns, said: string, ...look: CellFormat[]) =>
    [columns[column], text(said, looks.heading, ...look)] as const;
  const helper = (column: keyof typeof columns, said: string) =>
    [columns[column], text(said, looks.helper, { wrapText: true })] as const;
  return {
    height: 30,
    joins: true,
    cells: Object.fromEntries([
      cell('objectiveCode', own.objectiveCode),
      cell('objective', own.objective),
      cell('owner', own.owner, indented),
      cell('code', headings.code),
      cell('name', own.indicator),
      cell('baseline', headings.baseline, right),
      cell('target', targetOf(year), right),
      cell('actual', headings.actual, right),
      cell('degree', headings.degree, right),
      cell('status', headings.status, indented),
      cell('gap', own.gap, indentedRight),
      cell('share', own.share, indentedRight),
      cell('cause', headings.cause, indented),
      cell('action', headings.action, indented),
      helper('row', headings.row),
      helper('line', headings.line),
      helper('key', headings.key),
      helper('objectiveNumber', own.objectiveNumber),
      helper('weight', own.weight),
      helper('level', own.level),
      helper('weightGiven', headings.weightGiven),
    ]),
  };
}

/**
 * As the objective's mean takes it: from the sheet somebody signs; of a strategic one, what the plan says, where it says so
 * of all its indicators. Whoever sorts the table moves its rows: they are found by their objective.
 */
function weightCells(
  { indicator }: AssessedIndicator,
  inPlan: string | null,
  { weight, row, last }: PlaceInReport,
): Record<number, DrawnCell> {
  if (weight !== null) return { [columns.weight]: figure(`=${weight}`, looks.helper) };
  if (indicator.weight === null || inPlan === null || indicator.objectivePlace === null)
    return { [columns.weight]: figure(1, looks.helper) };
  const all = (column: keyof typeof columns): string => columnRange(column, HEADER_ROWS, last);
  const without = `SUMPRODUCT(1*(${all('objectiveNumber')}=${cellOf('objectiveNumber', row)}),1*(${all('weightGiven')}=""))`;
  return {
    [columns.weight]: figure(`=IF(${without}=0,${cellOf('weightGiven', row)},1)`, looks.helper),
    [columns.weightGiven]: figure(weightGiven(indicator.weight, inPlan), looks.helper),
  };
}

const cellOf = (column: keyof typeof columns, row: number): string =>
  `$${columnName(columns[column])}${String(row + 1)}`;

/** `$J$5:$J$223`. */
export function columnRange(column: keyof typeof columns, first: number, last: number): string {
  const letters = `$${columnName(columns[column])}$`;
  return `${letters}${String(first + 1)}:${letters}${String(last + 1)}`;
}

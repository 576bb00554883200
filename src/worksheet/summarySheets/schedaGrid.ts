import type { Area, CellFormat } from '../change';
import { band, figure, sentence, text } from './cells';
import type { DrawnInput, DrawnRow } from './drawing';
import type { PlacedObjective } from './holders';
import { centred, indented, indentedRight, looks, right } from './looks';
import { countOf, meanOfIndicators, meanOfObjectives, reported } from './means';
import { PERCENT } from './numberFormats';
import { objectiveTitle, titleArea } from './objectiveTitle';
import { cellAt, columns, PRINTED, rangeOf } from './schedaColumns';
import { drawnInput, indicatorRow } from './schedaIndicator';
import type { SummaryInput } from './summaryInput';
import { shortened } from './shortTexts';
import type { SummaryWords } from './summaryWords';
import { typedName } from './typedCells';

/** Room for the name of an office, in smaller letters. */
const ASIDE = 34;

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
  /** Of objectives whose titles take several lines. */
  readonly merges: readonly Area[];
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
  group: GroupWords,
): GroupOnSheet {
  const rows: DrawnRow[] = [];
  const standing: ObjectiveOnSheet[] = [];
  const indicators = new Map<number, number>();
  const inputs: DrawnInput[] = [];
  objectives.forEach((placed, order) => {
    const own = input.indicatorsOf(placed.place);
    const row = top + 1 + rows.length;
    standing.push({ place: placed.place, row });
    const objective = objectiveRow(input, placed, { order, row, count: own.length, top, aside: group.aside(placed) });
    rows.push({ ...objective, ...(order === 0 ? { joins: true } : {}) });
    own.forEach((each, index) => {
      const at = row + 1 + index;
      indicators.set(each.place, at);
      rows.push(indicatorRow(input, each, { row: at, first: row + 1, last: row + own.length }));
      if (each.assessed.indicator.cause !== null) return;
      inputs.push(drawnInput(input, at, columns.cause, typedName(input.references[each.place]?.key ?? '', 'cause')));
    });
  });
  const [first, last] = [top + 1, top + rows.length];
  const isWeighted = objectives.some(({ place }) => hasWeight(input, place));
  const bandRow = groupRow(group, { row: top, first, last, isWeighted }, input.words);
  const merges = standing.flatMap(({ row }, order) =>
    objectiveTitle(objectives[order]?.objective.title ?? '').isWrapped ? [titleArea(row)] : [],
  );
  return { rows: [bandRow, ...rows], row: top, first, last, objectives: standing, indicators, inputs, merges };
}

const hasWeight = ({ objectiveWeights }: SummaryInput, place: number): boolean =>
  typeof objectiveWeights[place] === 'string';

interface GroupPlace {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Whether the plan has a column for its objectives' weights. */
  readonly isWeighted: boolean;
}

function groupRow(
  { title, look }: GroupWords,
  { row, first, last, isWeighted }: GroupPlace,
  words: SummaryWords,
): DrawnRow {
  const range = (column: keyof typeof columns): string => rangeOf(column, first, last, '$');
  const statuses = range('status');
  const isObjective = `1*(${range('number')}<>"")`;
  const own = (column: keyof typeof columns): string => cellAt(column, row);
  const mean = meanOfObjectives({
    marks: range('number'),
    weights: range('weight'),
    degrees: range('degree'),
    statuses,
  });
  return {
    height: 20,
    cells: {
      ...band(look, PRINTED, {
        [columns.code]: text(title),
        [columns.actual]: figure(`=SUMPRODUCT(${isObjective})`, right, {
          fontSize: 10,
          numberFormat: words.scheda.objectives,
        }),
        [columns.degree]: figure(mean, indentedRight, { numberFormat: PERCENT }),
        [columns.status]: figure(`=${sentence(words.scheda.met, own('met'), own('total'))}`, indented, {
          fontSize: 10,
        }),
        [columns.gap]: figure(`=${sentence(words.scheda.reported, own('reported'), own('total'))}`, indentedRight, {
          fontSize: 9,
          bold: false,
        }),
      }),
      [columns.met]: figure(`=SUM(${range('met')})`, looks.helper),
      [columns.counted]: figure(
        `=SUMPRODUCT(${isObjective},1*(${range('weight')}>0),${range('counted')})`,
        looks.helper,
      ),
      [columns.reported]: figure(`=${countOf(statuses, reported, words)}`, looks.helper),
      [columns.total]: figure(`=SUM(${range('total')})`, looks.helper),
      ...(isWeighted
        ? {
            [columns.weightGiven]: figure(
              `=SUMPRODUCT(${isObjective},1*(${range('weightGiven')}<>""))=COUNT(${range('number')})`,
              looks.helper,
            ),
          }
        : {}),
    },
  };
}

interface ObjectivePlace {
  readonly order: number;
  readonly row: number;
  /** How many indicators stand below it. */
  readonly count: number;
  /** Row of its group's band. */
  readonly top: number;
  readonly aside: string;
}

function objectiveRow(input: SummaryInput, { objective, place }: PlacedObjective, at: ObjectivePlace): DrawnRow {
  const { order, row, count, top, aside } = at;
  const look = looks.objective;
  const range = (column: keyof typeof columns): string => rangeOf(column, row + 1, row + count);
  const own = (column: keyof typeof columns): string => cellAt(column, row);
  const means =
    count === 0
      ? { mean: '=""', met: `=${own('total')}`, counted: `=${own('total')}` }
      : meanOfIndicators(
          { weights: range('weight'), degrees: range('degree'), statuses: range('status') },
          input.settings.notReportedCounts,
          input.words,
        );
  const small: CellFormat = { fontSize: 9, bold: false, fontColor: looks.small.fontColor };
  const given = input.objectiveWeights[place] ?? null;
  const title = objectiveTitle(objective.title);
  const weight = given === null ? 1 : `=IF(${cellAt('weightGiven', top, '$')},${own('weightGiven')},1)`;
  return {
    height: title.height,
    cells: {
      ...band(look, PRINTED, {
        [columns.number]: figure(order + 1, centred),
        [columns.code]: text(objective.code.startsWith('(') ? '' : objective.code),
        [columns.name]: text(title.shown, title.isWrapped ? { wrapText: true } : {}),
        [columns.weight]: figure(weight, centred, small),
        [columns.degree]: figure(means.mean, indentedRight, { numberFormat: PERCENT }),
        [columns.status]: figure(`=${sentence(input.words.scheda.met, own('met'), own('total'))}`, indented),
        [columns.gap]: figure(
          `=${sentence(input.words.scheda.counted, own('counted'), own('total'))}`,
          indentedRight,
          small,
        ),
        ...(aside === '' ? {} : { [columns.cause]: text(shortened(aside, ASIDE, 1), indentedRight, small) }),
      }),
      [columns.met]: figure(means.met, looks.helper),
      [columns.counted]: figure(means.counted, looks.helper),
      [columns.total]: figure(`=COUNT(${count === 0 ? own('row') : range('row')})`, looks.helper),
      ...(given === null ? {} : { [columns.weightGiven]: figure(given, looks.helper) }),
    },
  };
}

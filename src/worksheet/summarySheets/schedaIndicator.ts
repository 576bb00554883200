import { printText } from '../formula/printFormula';
import type { CellState } from '../storedSettings';
import { band, blank, figure, text } from './cells';
import type { DrawnCell, DrawnInput, DrawnRow } from './drawing';
import { gapOf } from './gap';
import { codeOf, heightOf, liveCells, SMALLER, textsOf } from './indicatorCells';
import { centred, fitting, indented, indentedRight, looks } from './looks';
import { cellAt, columns, PRINTED, rangeOf, STRUT, widths } from './schedaColumns';
import type { PlacedIndicator, SummaryInput } from './summaryInput';
import { typedCell, typedName } from './typedCells';
import { weightGiven } from './weights';

/** Where an indicator stands, and the rows of all indicators of its objective. */
interface IndicatorPlace {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

export function indicatorRow(
  input: SummaryInput,
  { assessed, place }: PlacedIndicator,
  { row, first, last }: IndicatorPlace,
): DrawnRow {
  const { indicator } = assessed;
  const { year } = input.place;
  const references = input.references[place];
  if (references === undefined) throw new Error(`No references for indicator ${String(place)}`);
  const cell = (column: keyof typeof columns): string => cellAt(column, row);
  const at = { row: cell('row'), line: references.line === null ? cell('row') : cell('line') };
  const refer = references.cells(at);
  const gap = gapOf(assessed, year, cell('actual'), input.words);
  const typed = input.typed[typedName(references.key, 'cause')];
  const shown = causeShown(input, place);
  const height = heightOf([
    ...textsOf(assessed, year).map((said, index) => [said, widths[columns.code + index] ?? 0] as const),
    [shown, causeWidth],
  ]);
  return {
    height,
    fits: true,
    joins: row === first ? true : 'loosely',
    cells: {
      ...band(looks.cell, PRINTED - 1, {
        ...liveCells(assessed, refer, year, { ...columns, widths }, input.words),
        [columns.code]: { content: codeOf(assessed, refer), look: indented },
        [columns.weight]: figure(
          refer.weight === null ? 1 : weightInForce(cell('weightGiven'), first, last),
          centred,
          looks.small,
        ),
        [columns.gap]:
          gap === null
            ? blank(indentedRight, fitting)
            : figure(
                `=IF(AND(ISNUMBER(${cell('degree')}),ISNUMBER(${cell('actual')})),${gap.distance},"")`,
                indentedRight,
                fitting,
                { numberFormat: gap.numberFormat },
              ),
      }),
      [columns.cause]: causeCell(refer.cause, typed),
      [columns.row]: figure(references.row, looks.helper),
      ...(references.line === null ? {} : { [columns.line]: figure(references.line, looks.helper) }),
      [columns.key]: text(references.key, looks.key),
      ...(indicator.weight === null || refer.weight === null
        ? {}
        : { [columns.weightGiven]: figure(weightGiven(indicator.weight, refer.weight), looks.helper) }),
      [STRUT]: blank({ fontSize: 20 }),
    },
  };
}

/** Weights count only where all of an objective's indicators have one: as long as one is missing, they weigh alike. */
const weightInForce = (given: string, first: number, last: number): string =>
  `=IF(COUNT(${rangeOf('weightGiven', first, last)})=COUNT(${rangeOf('row', first, last)}),${given},1)`;

/** Room for a cause, in characters. */
export const causeWidth = ((widths[columns.cause] ?? 0) - 1) * SMALLER;

/** The cause that stands beside an indicator: the plan's, else what was typed on its sheet. */
export function causeShown({ assessed, references, typed }: SummaryInput, place: number): string {
  const inPlan = assessed.indicators[place]?.indicator.cause?.written.text ?? '';
  if (inPlan !== '') return inPlan;
  return String(typed[typedName(references[place]?.key ?? '', 'cause')]?.content ?? '');
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

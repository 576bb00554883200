import type { AssessedIndicator } from '../../plan/assess';
import { emptyWritten } from '../../plan/cell';
import { countingTarget, type Indicator, type PlacedCell } from '../../plan/plan';
import { asText, type Content } from '../change';
import { printText } from '../formula/printFormula';
import { rowHeight } from '../layouts/rowHeight';
import { figure } from './cells';
import type { DrawnCell } from './drawing';
import { indented, indentedRight, right } from './looks';
import { baselineFormat, lookOf, ownFormat, PERCENT, resultFormat } from './numberFormats';
import type { ReferredCells } from './planReferences';
import { onOneLine, shortened, shortenedReference } from './shortTexts';
import type { SummaryWords } from './summaryWords';

/** Columns of what is the same wherever an indicator is shown. */
export interface IndicatorColumns {
  readonly name: number;
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
  readonly degree: number;
  readonly status: number;
  /** Of all columns of the sheet, in characters. */
  readonly widths: readonly number[];
}

/** What the plan says of an indicator, live. */
export function liveCells(
  assessed: AssessedIndicator,
  refer: ReferredCells,
  year: number,
  columns: IndicatorColumns,
  words: SummaryWords,
): Readonly<Record<number, DrawnCell>> {
  const { indicator } = assessed;
  const target = countingTarget(indicator, year);
  const shown = (reference: string, cell: PlacedCell | null, column: number): string => {
    const { value, text: said } = cell?.written ?? emptyWritten;
    return onOneLine(shortenedReference(reference, said, columns.widths[column] ?? 0), value);
  };
  const baseline = refer.baseline === null ? null : shown(refer.baseline, indicator.baseline, columns.baseline);
  return {
    ...resultCells(assessed, refer, year, columns, words),
    [columns.baseline]: figure(
      baseline === null ? '="–"' : unlessEmpty(baseline, '–', words),
      right,
      lookOf(baselineFormat(indicator.baseline, indicator.baselineYear), indicator.baseline.written.value),
    ),
    [columns.target]: figure(
      unlessEmpty(shown(refer.target, target, columns.target), '', words),
      right,
      lookOf(target === null ? 'General' : ownFormat(target), target?.written.value),
    ),
  };
}

/** Its name, its result and what was judged of it. */
export function resultCells(
  assessed: AssessedIndicator,
  refer: ReferredCells,
  year: number,
  columns: Pick<IndicatorColumns, 'name' | 'actual' | 'degree' | 'status' | 'widths'>,
  words: SummaryWords,
): Readonly<Record<number, DrawnCell>> {
  const { indicator } = assessed;
  const [name, width] = [nameOf(indicator), columns.widths[columns.name] ?? 0];
  return {
    [columns.name]: {
      content:
        refer.name === null
          ? asText(shortened(name, width))
          : unlessEmpty(shortenedReference(refer.name, name, width), '', words),
    },
    [columns.actual]: figure(
      unlessEmpty(refer.actual, '', words),
      right,
      lookOf(resultFormat(assessed, year, words), indicator.actual?.written.value),
      { bold: true },
    ),
    [columns.degree]: figure(degreeOf(refer), indentedRight, { numberFormat: PERCENT }),
    [columns.status]: figure(`=${refer.status}`, indented),
  };
}

export const codeOf = ({ indicator }: AssessedIndicator, refer: ReferredCells): Content =>
  refer.code === null ? asText(indicator.writtenCode) : `=${refer.code}`;

const nameOf = ({ externalCode, name }: Indicator): string =>
  [externalCode, name].filter((each) => each !== null).join(' ');

/** A reference to an empty cell gives 0; one to an error would take the whole row with it. */
const unlessEmpty = (reference: string, otherwise: string, words: SummaryWords): string =>
  `=IF(ISERROR(${reference}),${printText(words.scheda.noResult)},IF(${reference}="",${printText(otherwise)},${reference}))`;

/** Where a target can't be read Piano's cell is empty, not an empty text: a mean would take it for 0. */
const degreeOf = ({ degree }: ReferredCells): string => `=IF(${degree}="","",${degree})`;

/** A status may need two lines, and is live. */
const TWO_LINES = 26.75;
/** Letters of 9 points take less room than those of 10, for which widths are counted. */
export const SMALLER = 10 / 9;

/** Programs measure letters a little wider, and a row that turns out higher would push the last of its page over the edge. */
const SURE = 0.92;

/** Height of a row from its texts and the widths of their columns, in characters. */
export function heightOf(texts: readonly (readonly [shown: string, width: number])[]): number {
  return Math.max(
    TWO_LINES,
    rowHeight(
      texts.map(([shown]) => shown),
      texts.map(([, width]) => width * SURE),
    ),
  );
}

/** What a row shows from code to result. */
export function textsOf({ indicator }: AssessedIndicator, year: number): string[] {
  const { writtenCode, baseline, baselineYear, actual } = indicator;
  return [
    writtenCode,
    nameOf(indicator),
    `${baseline.written.text.replaceAll('\n', ' ')}${baselineYear === null ? '' : ` (${String(baselineYear)})`}`,
    (countingTarget(indicator, year)?.written.text ?? '').replaceAll('\n', ' '),
    actual?.written.text ?? '',
  ];
}

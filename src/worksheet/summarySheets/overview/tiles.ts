import { asText, type Area, type CellFormat } from '../../change';
import { printText } from '../../formula/printFormula';
import { palette } from '../../palette';
import { figure, text } from '../cells';
import type { DrawnCell, DrawnRow } from '../drawing';
import { centred, strong } from '../looks';
import { countOf, reported, wrong } from '../means';
import { PERCENT } from '../numberFormats';
import { summaryWords } from '../summaryWords';
import { ofIndicators } from './indicatorCounts';
import { objectivesWithMean, planMean } from './objectiveMeans';
import { cell, type OverviewInput } from './overviewTable';

const words = summaryWords.overview.tiles;
/** First and last column of each. */
const spans = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [8, 10],
] as const;

/** Five figures that say how the plan stands, on three rows. */
export function tiles(
  input: OverviewInput,
  top: number,
): { readonly rows: readonly DrawnRow[]; readonly merges: readonly Area[] } {
  const { plan, indicators } = input.assessed;
  const statuses = ofIndicators(input, 'status');
  const total = indicators.length;
  const reportedCell = cell(2, top + 1);
  const labels = [words.plan(plan.objectives.length), words.reported, words.met, words.notReported, words.wrong];
  const figures = [
    figure(planMean(input), { numberFormat: PERCENT }),
    figure(`=${countOf(statuses, reported)}`),
    figure(`=${countOf(statuses, ['met'])}`),
    figure(`=${countOf(statuses, ['notReported'])}`),
    figure(`=${countOf(statuses, wrong)}`),
  ];
  const asides = [
    figure(`=${objectivesWithMean(input)}`, { numberFormat: words.withFigure(plan.objectives.length) }),
    figure(total === 0 ? '=""' : `=${printText(words.coverage(total))}&INT(${reportedCell}/${String(total)}*100)&"%"`),
    figure(`=${reportedCell}`, { numberFormat: words.ofReported }),
    text(words.notReportedCount(input.settings.notReportedCounts === 'zero')),
    text(words.wrongCount),
  ];
  return {
    rows: [
      tileRow(
        labels.map((label) => ({ content: asText(label) })),
        18,
        { fontColor: palette.mutedText, lines: { top: strong } },
      ),
      tileRow(figures, 34, { fontSize: 24, bold: true, fontColor: palette.headerFill }),
      tileRow(asides, 16, { fontSize: 9, fontColor: palette.mutedText }),
    ],
    merges: [0, 1, 2].flatMap((row) =>
      spans.map(([first, last]) => ({ row: top + row, column: first, rows: 1, columns: last - first + 1 })),
    ),
  };
}

/** White lines part the tiles. */
function tileRow(cells: readonly DrawnCell[], height: number, look: CellFormat): DrawnRow {
  const edge = { weight: 'medium', color: palette.headerText } as const;
  const drawn = spans.flatMap(([first, last], index) =>
    Array.from({ length: last - first + 1 }, (_, offset): readonly [number, DrawnCell] => {
      const own = offset === 0 ? cells[index] : undefined;
      const lines = { ...look.lines, ...(first + offset === last && last < 10 ? { right: edge } : {}) };
      return [
        first + offset,
        { content: own?.content ?? null, look: { fill: palette.reportFill, ...look, ...centred, ...own?.look, lines } },
      ];
    }),
  );
  return { cells: Object.fromEntries(drawn), height, joins: true };
}

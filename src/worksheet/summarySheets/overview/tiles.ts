import type { Area, CellFormat } from '../../change';
import type { SheetStatus } from '../../../plan/achievement/status';
import { printText } from '../../formula/printFormula';
import { palette } from '../../palette';
import { figure, sentence, text } from '../cells';
import type { DrawnCell, DrawnRow } from '../drawing';
import { centred, strong } from '../looks';
import { countOf, reported, wrong } from '../means';
import { PERCENT } from '../numberFormats';
import { allIndicators, ofIndicators } from './indicatorCounts';
import { allObjectives, objectivesWithMean, planMean } from './objectiveMeans';
import { cell, type OverviewInput } from './overviewTable';

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
  const words = input.words.overview.tiles;
  const statuses = ofIndicators(input, 'status');
  const count = (some: readonly SheetStatus[]) => figure(`=${countOf(statuses, some, input.words)}`);
  const reportedCell = cell(2, top + 1);
  const total = allIndicators(input);
  const objectives = allObjectives(input);
  const [one, many] = words.plan;
  const plan = figure(`=IF(${objectives}=1,${printText(one)},${sentence(many, objectives)})`);
  const labels = [plan, ...[words.reported, words.met, words.notReported, words.wrong].map((label) => text(label))];
  const figures = [
    figure(planMean(input), { numberFormat: PERCENT }),
    count(reported),
    count(['met']),
    count(['notReported']),
    count(wrong),
  ];
  const asides = [
    figure(`=${sentence(words.withFigure, objectivesWithMean(input), objectives)}`),
    figure(`=IF(${total}=0,"",${sentence(words.coverage, total, `INT(${reportedCell}/${total}*100)`)})`),
    figure(`=${sentence(words.ofReported, reportedCell)}`),
    text(words.notReportedCount(input.settings.notReportedCounts === 'zero')),
    text(words.wrongCount),
  ];
  return {
    rows: [
      tileRow(labels, 18, { fontColor: palette.mutedText, lines: { top: strong } }),
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

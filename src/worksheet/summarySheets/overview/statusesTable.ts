import { statuses, type SheetStatus } from '../../../plan/achievement/status';
import { figure, text } from '../cells';
import { letterOf, OFFICE } from '../reportSheet';
import type { DrawnRow } from '../drawing';
import { right } from '../looks';
import { countOf, wrong } from '../means';
import { COUNT } from '../numberFormats';
import { rangeOn, type PlacedGroup } from '../sheetPlaces';
import type { SummaryWords } from '../summaryWords';
import { countWhere, ofIndicators, ofObjective } from './indicatorCounts';
import { shortened } from '../shortTexts';
import { bodyRow, cell, headingRow, range, sectionRow, type OverviewInput, type OverviewTable } from './overviewTable';

/** In the order of the chart; the last takes whatever is to be corrected. */
export const shown: readonly (readonly SheetStatus[])[] = [
  ...statuses.filter((status) => !wrong.includes(status)).map((status) => [status]),
  wrong,
];
/** Column of the first of them. */
export const FIRST_STATUS = 2;
/** Room for a name in bold letters, in characters. */
const NAME = 52;
const TOTAL = FIRST_STATUS + shown.length;

/** How many indicators of each group have each status: what the chart shows, on paper too. */
export function statusesTable(input: OverviewInput, top: number): OverviewTable {
  const first = top + 2;
  const words = input.words.overview.statuses;
  const groups = groupsShown(input);
  const rows = groups.map(({ name, count }, index) => countRow(name, count, first + index));
  const last = first + rows.length - 1;
  const names = shown.map(([status = 'met', ...others]) =>
    others.length > 0 ? words.wrong : input.words.statuses[status],
  );
  const headings = headingRow([words.group, '', ...names, words.total], 2);
  const totals = bodyRow(
    {
      0: text(words.total),
      ...Object.fromEntries(
        Array.from({ length: shown.length + 1 }, (_, index) => {
          const column = FIRST_STATUS + index;
          return [column, figure(`=SUM(${range(column, first, last)})`, right, { numberFormat: COUNT })];
        }),
      ),
    },
    16,
    { bold: true },
  );
  const small: DrawnRow = { ...headings, height: 28 };
  return { rows: [sectionRow(words.title), small, ...rows, totals], first, last };
}

function countRow(name: string, count: (statuses: readonly SheetStatus[]) => string, row: number): DrawnRow {
  return bodyRow(
    {
      0: text(shortened(name, NAME, 1), { bold: true, wrapText: false }),
      ...Object.fromEntries(
        shown.map((some, index) => [FIRST_STATUS + index, figure(`=${count(some)}`, right, { numberFormat: COUNT })]),
      ),
      [TOTAL]: figure(`=SUM(${cell(FIRST_STATUS, row)}:${cell(TOTAL - 1, row)})`, right, { bold: true }),
    },
    15,
  );
}

interface GroupShown {
  readonly name: string;
  readonly count: (statuses: readonly SheetStatus[]) => string;
}

/** Managers one by one, offices together, strategic objectives; then what nobody answers for, and what hangs on nothing. */
function groupsShown(input: OverviewInput): GroupShown[] {
  const { managers, offices, unowned, strategic } = input.holders;
  const words = input.words.overview.statuses;
  const owned = (name: string, holder: string): GroupShown[] => {
    const groups = input.places.groups.filter(({ owner }) => owner === holder);
    return groups.length === 0
      ? []
      : [{ name, count: (some) => groups.map((group) => countIn(group, some, input.words)).join('+') }];
  };
  const where = (name: string, chosen: string): GroupShown => ({
    name,
    count: (some) => countWhere(input, chosen, some),
  });
  const ofLevel = (letter: string): string => `1*(${ofIndicators(input, 'level')}="${letter}")`;
  const hasLoose = input.assessed.indicators.some(({ indicator }) => indicator.objectivePlace === null);
  return [
    ...managers.flatMap(({ owner }) => owned(owner, owner)),
    ...(offices.length === 0 ? [] : [where(words.offices, ofLevel(OFFICE))]),
    ...(strategic.length === 0 ? [] : [where(words.strategic, ofLevel(letterOf.strategic))]),
    ...(unowned === null ? [] : owned(input.words.overview.managers.unowned, '')),
    ...(hasLoose ? [where(words.none, ofObjective(input, -1))] : []),
  ];
}

const countIn = (group: PlacedGroup, some: readonly SheetStatus[], words: SummaryWords): string =>
  countOf(rangeOn(group, 'status'), some, words);

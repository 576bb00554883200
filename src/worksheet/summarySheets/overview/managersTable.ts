import { asText, type Area, type CellFormat } from '../../change';
import { printText } from '../../formula/printFormula';
import { rowHeight } from '../../layouts/rowHeight';
import { figure, text } from '../cells';
import type { DrawnCell } from '../drawing';
import type { Holder } from '../holders';
import { centred, looks, right } from '../looks';
import { COUNT, PERCENT } from '../numberFormats';
import { cellOn, type PlacedGroup } from '../sheetPlaces';
import { heldOnSheet, onSheet } from '../sheetReference';
import type { SummaryWords } from '../summaryWords';
import { countsOf, meanCell, outOf, sumOutOf, troubleCell } from './counts';
import { levelMean } from './objectiveMeans';
import {
  bodyHeight,
  bodyRow,
  cell,
  headingRow,
  range,
  sectionRow,
  type OverviewInput,
  type OverviewTable,
} from './overviewTable';

const levels = ['individual', 'organisational'] as const;

/** A row for each manager, with what the plan declares of them and what it holds. */
export function managersTable(input: OverviewInput, top: number): OverviewTable & { readonly merges: readonly Area[] } {
  const { managers, unowned } = input.holders;
  const words = input.words.overview.managers;
  const withTeam = managers.some(
    ({ declared, groups }) => (declared?.team ?? null) !== null || groups.some(({ level }) => level === 'team'),
  );
  const first = top + 2;
  const rows = [
    ...managers.map((holder, index) => managerRow(input, holder, first + index, withTeam)),
    ...(unowned === null || groupsOf(input, '').every(isTeam) ? [] : [unownedRow(input, first + managers.length)]),
  ];
  const last = first + rows.length - 1;
  return {
    rows: [
      sectionRow(words.title),
      headingRow([...words.headings, words.declared(withTeam), words.counted(withTeam), words.agree], 2, declaredLooks),
      ...rows,
      allRow(input, first, last),
    ],
    first,
    last,
    merges: managers.flatMap((holder, index) =>
      isAlone(holder) ? [{ row: first + index, column: 0, rows: 1, columns: 2 }] : [],
    ),
  };
}

/** Where no role stands beside it a name takes its room: that of both in characters, for bold letters. */
const isAlone = ({ declared }: Holder): boolean => (declared?.role ?? '') === '';
const BOTH = 54;

const declaredLooks: readonly CellFormat[] = [{}, {}, {}, {}, {}, {}, {}, {}, centred, centred, centred];

function managerRow(input: OverviewInput, holder: Holder, row: number, withTeam: boolean) {
  const { owner, declared } = holder;
  const groups = groupsOf(input, owner);
  const sheet = groups[0]?.sheet;
  const name: DrawnCell =
    sheet === undefined ? text(owner, { bold: true }) : figure(linkTo(sheet, owner), looks.link, { bold: true });
  const role = declared?.role ?? '';
  const due = dueParts(input, owner, withTeam);
  const counted = countedParts(groups, withTeam);
  return bodyRow(
    {
      0: name,
      1: text(role),
      ...figures(groups, row, input.words),
      8: due === null ? { content: asText(OPEN), look: centred } : figure(joined(due), centred),
      9: figure(joined(counted), centred),
      10: due === null ? text('') : figure(agreement(due, counted, row, input.words), centred, { bold: true }),
    },
    isAlone(holder) ? Math.max(17, rowHeight([owner], [BOTH])) : bodyHeight(17, owner, role),
  );
}

function unownedRow(input: OverviewInput, row: number) {
  const { unowned } = input.words.overview.managers;
  return bodyRow({ 0: text(unowned, { wrapText: false }), ...figures(groupsOf(input, ''), row, input.words) });
}

/** All objectives of a level together: no mean of managers' means, as those with many would weigh like those with few. */
function allRow(input: OverviewInput, first: number, last: number) {
  const sum = (column: number): string => (last < first ? '=0' : `=SUM(${range(column, first, last)})`);
  const row = Math.max(first, last + 1);
  return bodyRow(
    {
      0: text(input.words.overview.managers.all),
      2: figure(levelMean(input, 'individual'), right, { numberFormat: PERCENT }),
      ...sumOutOf('first', { row, column: 3 }, first, last, input.words),
      4: figure(levelMean(input, 'organisational'), right, { numberFormat: PERCENT }),
      ...sumOutOf('second', { row, column: 5 }, first, last, input.words),
      ...sumOutOf('reported', { row, column: 6 }, first, last, input.words),
      7: figure(sum(7), right, { numberFormat: COUNT }),
    },
    17,
    { bold: true },
  );
}

function figures(
  groups: readonly (PlacedGroup & { readonly level: string })[],
  row: number,
  words: SummaryWords,
): Readonly<Record<number, DrawnCell>> {
  const individual = groups.filter(({ level }) => level === 'individual');
  const organisational = groups.filter(({ level }) => level === 'organisational');
  // Those of team have rows of their own below: what stands in both would be counted twice.
  const here = groups.filter((group) => !isTeam(group));
  return {
    2: meanCell(individual[0]),
    ...outOf('first', { row, column: 3 }, countsOf(individual, 'met'), words),
    4: meanCell(organisational[0]),
    ...outOf('second', { row, column: 5 }, countsOf(organisational, 'met'), words),
    ...outOf('reported', { row, column: 6 }, countsOf(here, 'reported'), words),
    7: troubleCell(here, words),
  };
}

const isTeam = ({ level }: { readonly level: string }): boolean => level === 'team';

const groupsOf = ({ places }: OverviewInput, owner: string) => places.groups.filter((group) => group.owner === owner);

export const linkTo = (sheet: string, shown: string, address = 'A1'): string =>
  `=HYPERLINK(${printText(`#${onSheet(sheet, address)}`)},${printText(shown)})`;

/** Where the plan declares nothing. */
const OPEN = '–';
const BETWEEN = ' / ';

/** What the plan's table declares, live, level by level; null where the owner isn't in it. */
function dueParts({ place, assessed }: OverviewInput, owner: string, withTeam: boolean): readonly string[] | null {
  const { managers } = place;
  const index = assessed.plan.declared.owners.findIndex((each) => each.owner === owner);
  const counts = managers?.places[index];
  if (managers === null || counts === undefined) return null;
  const { individual, organisational, team } = counts;
  const cells = [individual, organisational, ...(withTeam ? [team] : [])];
  return cells.map((address) => (address === null ? `"${OPEN}"` : orOpen(heldOnSheet(managers.sheet, address))));
}

const orOpen = (reference: string): string => `IF(${reference}="","${OPEN}",${reference})`;

function countedParts(
  groups: readonly (PlacedGroup & { readonly level: string })[],
  withTeam: boolean,
): readonly string[] {
  return [...levels, ...(withTeam ? (['team'] as const) : [])].map((level) => {
    const group = groups.find((each) => each.level === level);
    return group === undefined ? '0' : cellOn(group.sheet, 'actual', group.group.row);
  });
}

/** `5 / 7`. */
const joined = (parts: readonly string[]): string => `=${parts.join(`&"${BETWEEN}"&`)}`;

/** What the plan leaves open (`–`) can't be held against anything. */
function agreement(
  due: readonly string[],
  counted: readonly string[],
  row: number,
  { overview: { agrees, differs } }: SummaryWords,
): string {
  const parts = due.map((each, index) => `OR(${each}="${OPEN}",EXACT(TRIM(${each}),${counted[index] ?? '0'}))`);
  const allOpen = due.map(() => OPEN).join(BETWEEN);
  return `=IF(EXACT(${cell(8, row)},"${allOpen}"),"",IF(AND(${parts.join(',')}),"${agrees}","${differs}"))`;
}

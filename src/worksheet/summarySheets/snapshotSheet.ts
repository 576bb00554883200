import type { AssessedIndicator } from '../../plan/assess';
import { answeringFor } from '../../plan/rollup/owning';
import { columnName } from '../address';
import { asText } from '../change';
import type { Snapshot } from '../snapshots';
import { band, emptyRow, figure, text } from './cells';
import type { DrawnCell, Drawing, DrawnRow } from './drawing';
import { codeOf, heightOf, resultCells, textsOf } from './indicatorCells';
import { indented, indentedRight, looks, looksOfStatuses, right } from './looks';
import { lookOf, PERCENT, resultFormat } from './numberFormats';
import { footer } from './sheetPage';
import { snapshotTrend, SNAPSHOT_ROWS } from './snapshotTrend';
import { daysRow, headingRow } from './snapshotHeadings';
import { actualColumn, layoutOf, type SnapshotLayout } from './snapshotLayout';
import type { SummaryInput } from './summaryInput';
import type { SummaryWords } from './summaryWords';

/** How the plan stood on each day it was kept for, as values, beside how it stands now, live. */
export function drawSnapshots(input: SummaryInput, snapshots: readonly Snapshot[], name: string): Drawing {
  const { assessed, place, referenceDate } = input;
  const { snapshot: words, date, day } = input.words;
  const layout = layoutOf(snapshots.length);
  const gone = goneKeys(input, snapshots);
  const total = assessed.indicators.length + gone.length;
  const dates = [...snapshots.map(({ on }) => on), referenceDate].map(date);
  const since = day(snapshots.at(-1)?.on ?? referenceDate);
  const body = { row: SNAPSHOT_ROWS, rows: Math.max(1, total), columns: 1 };
  return {
    kind: 'snapshots',
    key: '',
    name,
    rows: [
      { cells: { 0: text(words.title, looks.title) }, height: 30 },
      { cells: { 0: text(words.subtitle(date(referenceDate)), looks.subtitle) }, height: 18, joins: true },
      emptyRow(8, true),
      ...snapshotTrend(input, snapshots, layout, { dates, since, rows: total }),
      daysRow(dates, snapshots, layout, input.words),
      headingRow(layout, since, input.words),
      ...assessed.indicators.map((each, index): DrawnRow => {
        const row = indicatorRow(input, snapshots, layout, each, index);
        return index === 0 ? { ...row, joins: true } : row;
      }),
      ...gone.map((key) => goneRow(snapshots, layout, key, input.words)),
    ],
    widths: layout.widths,
    hidden: layout.hidden,
    freeze: { rows: SNAPSHOT_ROWS, columns: 3 },
    page: {
      orientation: 'landscape',
      scale: 73,
      titleRows: [SNAPSHOT_ROWS - 2, SNAPSHOT_ROWS - 1],
      columns: layout.printed,
      footer: footer(place.year, name, referenceDate, input.words),
    },
    merges: dates.map((_, at) => ({ row: SNAPSHOT_ROWS - 2, column: actualColumn(at), rows: 1, columns: 3 })),
    looks: dates.map((_, at) => {
      const column = actualColumn(at) + 2;
      const cell = `$${columnName(column)}${String(SNAPSHOT_ROWS + 1)}`;
      return { ...body, column, looks: looksOfStatuses(cell, input.words) };
    }),
    bars: [],
    charts: [],
    filter: null,
    inputs: [],
  };
}

function indicatorRow(
  input: SummaryInput,
  snapshots: readonly Snapshot[],
  layout: SnapshotLayout,
  assessed: AssessedIndicator,
  index: number,
): DrawnRow {
  const { year } = input.place;
  const references = input.references[index];
  if (references === undefined) throw new Error(`No references for indicator ${String(index)}`);
  const cell = (column: number): string => `$${columnName(column)}${String(SNAPSHOT_ROWS + index + 1)}`;
  const row = cell(layout.row);
  const refer = references.cells({ row, line: references.line === null ? row : cell(layout.line) });
  const now = actualColumn(layout.today);
  const owner = ownerOf(input, assessed);
  const columns = { name: 1, actual: now, degree: now + 1, status: now + 2, widths: layout.widths };
  const [degree, degreeBefore] = [cell(now + 1), cell(now - 2)];
  return {
    height: heightOf([
      ...textsOf(assessed, year)
        .slice(0, 2)
        .map((shown, column) => [shown, layout.widths[column] ?? 0] as const),
      [owner, layout.widths[2] ?? 0],
    ]),
    cells: {
      ...band(looks.cell, layout.printed, {
        ...resultCells(assessed, refer, year, columns, input.words),
        0: { content: codeOf(assessed, refer) },
        2: text(owner),
        ...keptCells(snapshots, references.key, resultFormat(assessed, year, input.words), input.words),
        [layout.change]: figure(
          `=IF(AND(ISNUMBER(${degree}),ISNUMBER(${degreeBefore})),ROUND((${degree}-${degreeBefore})*100,2),"")`,
          indentedRight,
          { numberFormat: input.words.snapshot.points },
        ),
      }),
      [layout.row]: figure(references.row, looks.helper),
      ...(references.line === null ? {} : { [layout.line]: figure(references.line, looks.helper) }),
      [layout.key]: text(references.key, looks.key),
    },
  };
}

/** What was kept of an indicator on each day. */
function keptCells(
  snapshots: readonly Snapshot[],
  key: string,
  numberFormat: string,
  { statuses }: SummaryWords,
): Readonly<Record<number, DrawnCell>> {
  const cells = snapshots.flatMap(({ indicators }, at): (readonly [number, DrawnCell])[] => {
    const line = indicators[key];
    if (line === undefined) return [];
    const column = actualColumn(at);
    const actual = typeof line.actual === 'string' ? asText(line.actual) : line.actual;
    return [
      [column, { content: actual, look: { ...right, ...lookOf(numberFormat, line.actual) } }],
      [column + 1, { content: line.degree, look: { ...indentedRight, numberFormat: PERCENT } }],
      [column + 2, text(statuses[line.status], indented)],
    ];
  });
  return Object.fromEntries(cells);
}

/** Indicators that were in the plan on some day, and no longer are: the figures of their days count them still. */
function goneKeys({ references }: SummaryInput, snapshots: readonly Snapshot[]): string[] {
  const there = new Set(references.map(({ key }) => key));
  const kept = new Set(snapshots.flatMap(({ indicators }) => Object.keys(indicators)));
  return [...kept].filter((key) => !there.has(key));
}

function goneRow(snapshots: readonly Snapshot[], layout: SnapshotLayout, key: string, words: SummaryWords): DrawnRow {
  return {
    height: 18,
    cells: {
      ...band(looks.cell, layout.printed, {
        0: text(key),
        1: text(words.snapshot.gone, looks.small, { italic: true }),
        ...keptCells(snapshots, key, 'General', words),
      }),
      [layout.key]: text(key, looks.key),
    },
  };
}

function ownerOf(
  { assessed: { plan }, words }: SummaryInput,
  { indicator: { objectivePlace } }: AssessedIndicator,
): string {
  const objective = objectivePlace === null ? undefined : plan.objectives[objectivePlace];
  const owner = objective === undefined || objective.level === 'strategic' ? null : answeringFor(objective);
  return owner ?? words.report.nobody;
}

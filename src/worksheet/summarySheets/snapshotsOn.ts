import { isCalendarDate } from '../../plan/dates';
import { statusSaid } from '../sheetWords';
import { snapshotOfLines, type Snapshot, type SnapshotLine } from '../snapshots';
import { workbookLanguages } from '../workbookLanguage';
import { actualColumn, layoutOf, readDays } from './snapshotLayout';
import { MEAN_ABOVE_HEADINGS } from './snapshotTrend';
import type { StandingCell, StandingSheet } from './standingSheet';
import { summaryWords } from './summaryWords';
import { keyHeading } from './typedCells';

/** The snapshots a sheet shows, where everything stands as it was drawn; null where something is not certain. */
export function snapshotsOn(standing: StandingSheet): Snapshot[] | null {
  const heading = keyHeading(standing);
  if (heading === null) return null;
  const days = readDays(String(standing.cell(heading.row - 1, heading.column).content));
  if (!days.every(isCalendarDate) || layoutOf(days.length).key !== heading.column) return null;
  const snapshots = days.map((on, at) => snapshotOn(standing, heading, on, actualColumn(at)));
  return snapshots.includes(null) ? null : snapshots.filter((each) => each !== null);
}

function snapshotOn(
  standing: StandingSheet,
  heading: { readonly row: number; readonly column: number },
  on: string,
  column: number,
): Snapshot | null {
  const rule = ruleSaid(standing.cell(heading.row - MEAN_ABOVE_HEADINGS, column));
  if (rule === null || !isHeaded(standing, heading.row, column)) return null;
  const indicators: Record<string, SnapshotLine> = {};
  for (let row = heading.row + 1; row < standing.rows; row++) {
    const key = String(standing.cell(row, heading.column).content);
    const cells = [column, column + 1, column + 2].map((each) => standing.cell(row, each));
    if (cells.every(({ content }) => content === '')) continue;
    const line = lineOf(cells);
    if (key === '' || line === null || indicators[key] !== undefined) return null;
    indicators[key] = line;
  }
  return snapshotOfLines(on, indicators, rule);
}

function lineOf(cells: readonly StandingCell[]): SnapshotLine | null {
  const [actual, degree, status] = cells.map(({ content }) => (content === '' ? null : content));
  const said = statusSaid(status);
  if (cells.some(({ isFormula }) => isFormula) || said === null || said === 'targetChanged') return null;
  if (degree === undefined || typeof degree === 'string' || typeof degree === 'boolean') return null;
  return { actual: actual ?? null, degree, status: said };
}

function isHeaded({ cell }: StandingSheet, row: number, column: number): boolean {
  return workbookLanguages.some((language) => {
    const { headings } = summaryWords[language];
    return [headings.actual, headings.degree, headings.status].every(
      (words, at) => cell(row, column + at).content === words,
    );
  });
}

/** Whether what nobody had reported counts as 0, as the formula of the mean counts it. */
function ruleSaid({ content }: StandingCell): Parameters<typeof snapshotOfLines>[2] | null {
  const counted = /^=IF\(COUNT\([^()]*\)(?<zeros>\+COUNTIF\()?/.exec(String(content));
  if (counted === null) return null;
  return { notReportedCounts: counted.groups?.['zeros'] === undefined ? 'excluded' : 'zero' };
}

import type { AssessedIndicator, AssessedPlan } from '../plan/assess';
import { countingTarget, type Indicator } from '../plan/plan';
import { italianDate } from '../plan/dates';
import { describeFinding } from '../plan/findings/catalogue';
import type { RuleCell } from '../plan/achievement/expression';
import { printTarget } from '../plan/target/printTarget';
import { cellAddress } from './address';
import { asText, type Change, type Content } from './change';
import type { ComputedField } from './computedColumns';
import { lineCode } from './computedRows';
import type { PlanPlace } from './findPlan';
import { LONGEST_FORMULA, printFormula } from './formula/printFormula';
import { plainText } from './grid';
import { preparation } from './preparation';
import { sheetWords } from './sheetWords';

export interface WriteOptions {
  /** `YYYY-MM-DD`, printed above the columns. */
  readonly referenceDate: string;
  /** Write values where formulas would stand. */
  readonly values: boolean;
}

/** What stands in Piano's columns today: `formulas` of a cell, by row and column; empty text for an empty cell. */
export type StandingContent = (row: number, column: number) => Content;

/** The changes that bring Piano's columns up to date; an empty list when they are. */
export function planChanges(
  place: PlanPlace,
  assessed: AssessedPlan,
  standing: StandingContent,
  options: WriteOptions,
): Change[] {
  const wanted = wantedContents(place, assessed, options);
  return [...(place.computed.existing ? [] : preparation(place)), ...differences(place, wanted, standing)];
}

type WantedContents = ReadonlyMap<number, ReadonlyMap<number, Content>>;

function wantedContents(place: PlanPlace, assessed: AssessedPlan, options: WriteOptions): WantedContents {
  const { columns, added, code, actual, row: header } = place.computed;
  const wanted = new Map<number, Map<number, Content>>();
  const put = (row: number, column: number, content: Content): void => {
    const line = wanted.get(row) ?? new Map<number, Content>();
    wanted.set(row, line.set(column, content));
  };
  const above = header - 1;
  const situation = sheetWords.situation(italianDate(options.referenceDate));
  const titleRow = above < place.grid.row ? '' : plainText(place.grid, above, columns.reading);
  if (above >= 0 && (titleRow === '' || titleRow.startsWith(sheetWords.situation(''))))
    put(above, columns.reading, situation);
  const headings = { ...columns, code, actual };
  for (const field of added) {
    const column = headings[field];
    if (column !== null) put(header, column, sheetWords.headings[field]);
  }
  place.lines.forEach((row, index) => {
    const indicator = assessed.indicators[index];
    if (indicator === undefined) throw new Error(`Row ${String(row)} has no indicator`);
    const contents = rowContents(place, row, indicator, options);
    if (code !== null) put(row, code, asText(lineCode(indicator.indicator)));
    for (const field of ['reading', 'degree', 'status', 'findings'] as const) put(row, columns[field], contents[field]);
  });
  return wanted;
}

function rowContents(
  place: PlanPlace,
  row: number,
  { indicator, judgement, findings }: AssessedIndicator,
  options: WriteOptions,
): Record<Exclude<ComputedField, 'code' | 'actual'>, Content> {
  const target = countingTarget(indicator, place.year);
  const reading = target?.reading.status === 'read' ? printTarget(target.reading.target, 'it') : '';
  const computed =
    judgement.cells === null || options.values
      ? null
      : {
          degree: printFormula(judgement.cells.degree, ruleAddresses(place, row, indicator)),
          status: printFormula(judgement.cells.status, ruleAddresses(place, row, indicator)),
        };
  // A target text of thousands of characters would make a formula Excel refuses: its figures are then plain values.
  const live = computed !== null && Math.max(computed.degree.length, computed.status.length) <= LONGEST_FORMULA;
  return {
    reading: asText(reading),
    degree: live ? computed.degree : (judgement.achievement ?? ''),
    status: live ? computed.status : sheetWords.statuses[judgement.status],
    findings: asText(findings.map(findingLine).join('\n')),
  };
}

function findingLine({ finding }: AssessedIndicator['findings'][number]): string {
  const { severity, message, reading } = describeFinding(finding, 'it');
  return `${sheetWords.severities[severity]} ${finding.code}: ${message}${reading === null ? '' : ` (${reading})`}`;
}

/** Columns are held, rows move: a sheet sorted by people keeps each formula with its row. */
function ruleAddresses({ computed, year }: PlanPlace, row: number, indicator: Indicator): Record<RuleCell, string> {
  const at = (column: number): string => heldColumn(cellAddress(row, column));
  const target = countingTarget(indicator, year);
  if (target === null) throw new Error(`No target cell for ${String(year)}`);
  const actual = indicator.actual?.cell ?? (computed.actual === null ? null : cellAddress(row, computed.actual));
  if (actual === null) throw new Error(`No cell for the result of ${indicator.code}`);
  return {
    target: heldColumn(target.cell),
    baseline: heldColumn(indicator.baseline.cell),
    actual: heldColumn(actual),
    degree: at(computed.columns.degree),
  };
}

const heldColumn = (address: string): string => `$${address}`;

/** Blocks of neighbouring columns over all rows, with null where the sheet already holds what is wanted. */
function differences(place: PlanPlace, wanted: WantedContents, standing: StandingContent): Change[] {
  const rows = [...wanted.keys()];
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  return columnRuns(place).flatMap((columns) => {
    const contents = Array.from({ length: count }, (_, offset) =>
      columns.map((column) => {
        const content = wanted.get(first + offset)?.get(column) ?? null;
        return content === null || sameContent(content, standing(first + offset, column)) ? null : content;
      }),
    );
    const changed = contents.some((line) => line.some((content) => content !== null));
    return changed
      ? [{ kind: 'contents' as const, sheet: place.grid.sheet, row: first, column: columns[0] ?? 0, contents }]
      : [];
  });
}

/** Piano's columns in runs of neighbours; a column of results is written to only for its heading, so it goes alone. */
function columnRuns({ computed: { columns, code, actual } }: PlanPlace): number[][] {
  return [
    [...(code === null ? [] : [code]), columns.reading],
    ...(actual === null ? [] : [[actual]]),
    [columns.degree, columns.status, columns.findings],
  ];
}

function sameContent(wanted: Content, standing: Content): boolean {
  return wanted === standing || (typeof wanted === 'string' && wanted.startsWith("'") && wanted.slice(1) === standing);
}

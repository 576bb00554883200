import type { AssessedIndicator, AssessedPlan, PlacedFinding } from '../plan/assess';
import { countingTarget, type Indicator } from '../plan/plan';
import { describeFinding } from '../plan/findings/catalogue';
import type { ComputedCells } from '../plan/achievement/computedCells';
import { printTarget } from '../plan/target/printTarget';
import { cellAddress, heldColumn } from './address';
import { asText, type Change, type Content } from './change';
import { isTyped, type ComputedField, type TypedField } from './anchors';
import { columnOf, computedEntries } from './computedColumns';
import { derivedFields, lineKey } from './computedRows';
import { emptiedLines } from './emptiedLines';
import type { PlanPlace } from './findPlan';
import { LONGEST_FORMULA, printingOnce, printText, type RuleAddresses } from './formula/printFormula';
import { guardOf } from './formulaGuards';
import { plainText } from './grid';
import { movedEntries } from './movedEntries';
import { namedCell } from './columnLooks';
import { emptyOrphans } from './orphans';
import { looksOfStaleLines, preparation } from './preparation';
import { sheetWords } from './sheetWords';
import { settingsMark } from './settingsMark';
import { isSituationLine, situationLine } from './situationLine';
import { spanOf } from './span';
import type { WorkbookLanguage } from './workbookLanguage';
import { sameContent, type StandingContent } from './standing';
import { takenAway } from './takenAway';
import type { StoredSettings } from './storedSettings';

export interface WriteOptions {
  /** `YYYY-MM-DD`, printed above the columns. */
  readonly referenceDate: string;
  /** Write values where formulas would stand. */
  readonly values: boolean;
  readonly settings: StoredSettings;
  /** Whether a finding stands beside its indicator; those that were accepted don't. */
  readonly isListed: (finding: PlacedFinding) => boolean;
}

/** The changes that bring Piano's columns up to date; an empty list when they are. */
export function planChanges(
  place: PlanPlace,
  assessed: AssessedPlan,
  standing: StandingContent,
  options: WriteOptions,
): Change[] {
  const wanted = wantedContents(place, assessed, options);
  const moved = movedEntries(place, standing, changedIn(wanted.get('code'), place.computed.code, standing));
  return [
    ...preparation(place, assessed, options.settings),
    ...settingsMark(place, options.settings),
    ...looksOfStaleLines(place),
    ...takenAway(place, options.settings),
    ...moved,
    ...emptiedLines(place),
    ...differences(place, wanted, standing, moved.length > 0),
  ];
}

/** Contents by column, then by row. */
type WantedContents = ReadonlyMap<ComputedField, ReadonlyMap<number, Content>>;

function wantedContents(place: PlanPlace, assessed: AssessedPlan, options: WriteOptions): WantedContents {
  const { columns, row: header, lines, stale } = place.computed;
  const { settings } = options;
  const words = sheetWords[settings.language];
  const wanted = new Map<ComputedField, Map<number, Content>>();
  const put = (field: ComputedField, row: number, content: Content): void => {
    const column = wanted.get(field) ?? new Map<number, Content>();
    wanted.set(field, column.set(row, content));
  };
  const fields = computedEntries(place.computed).map(([field]) => field);
  for (const field of fields) put(field, header, words.headings[field]);
  const above = header - 1;
  const situation = situationLine(settings.language, {
    referenceDate: options.referenceDate,
    year: place.year,
    frozen: settings.frozen?.on ?? null,
  });
  const titleRow = above < place.grid.row ? '' : plainText(place.grid, above, columns.reading);
  // Where it was written once and is no more, it was in the way, or the cell is part of a merged one.
  const isFirst = place.computed.missing.includes('reading') || plainText(place.grid, header, columns.reading) === '';
  if (above >= 0 && ((titleRow === '' && isFirst) || isSituationLine(titleRow))) put('reading', above, situation);
  if (place.computed.code !== null) for (const row of emptyOrphans(place)) put('code', row, '');
  for (const row of stale) for (const field of derivedFields) put(field, row, '');
  const formulaOf = printingOnce(settings.language);
  lines.forEach(({ row }, index) => {
    const indicator = assessed.indicators[index];
    if (indicator === undefined) throw new Error(`Row ${String(row)} has no indicator`);
    const contents = rowContents(place, row, indicator, options, formulaOf);
    for (const field of fields) if (!isTyped(field)) put(field, row, contents[field]);
  });
  return wanted;
}

function rowContents(
  place: PlanPlace,
  row: number,
  { indicator, judgement, findings }: AssessedIndicator,
  options: WriteOptions,
  formulaOf: ReturnType<typeof printingOnce>,
): Record<Exclude<ComputedField, TypedField>, Content> {
  const { language, frozen } = options.settings;
  const target = countingTarget(indicator, place.year);
  const reading = target?.reading.status === 'read' ? printTarget(target.reading.target, language) : '';
  const isLive = !options.values && frozen === null && judgement.cells !== null;
  const live = isLive ? liveCells(place, row, indicator, judgement.cells, language, formulaOf) : null;
  return {
    code: asText(lineKey(indicator)),
    reading: asText(reading),
    degree: live?.degree ?? judgement.achievement ?? '',
    status: live?.status ?? sheetWords[language].statuses[judgement.status],
    uncapped: live?.uncapped ?? judgement.uncapped ?? '',
    share: live?.share ?? judgement.share ?? '',
    findings: asText(
      findings
        .filter(options.isListed)
        .map((placed) => findingLine(placed, language))
        .join('\n'),
    ),
  };
}

type Formulas = Readonly<Record<'degree' | 'status' | 'uncapped' | 'share', string>>;

/** Null where a target text of thousands of characters would make a formula Excel refuses: its figures are then values. */
function liveCells(
  place: PlanPlace,
  row: number,
  indicator: Indicator,
  cells: ComputedCells,
  language: WorkbookLanguage,
  formulaOf: ReturnType<typeof printingOnce>,
): Formulas | null {
  const addresses = ruleAddresses(place, row, indicator);
  const ofThisIndicator = guardOf(place, indicator);
  const print = (field: keyof Formulas, otherwise: string): string => {
    const cell = columnOf(place.computed, field) === null ? null : cells[field];
    return cell === null ? '' : ofThisIndicator(formulaOf(cell)(addresses), otherwise);
  };
  const formulas = {
    degree: print('degree', '""'),
    status: print('status', printText(sheetWords[language].statuses.targetChanged)),
    uncapped: print('uncapped', '""'),
    share: print('share', '""'),
  };
  return Object.values(formulas).every(({ length }) => length <= LONGEST_FORMULA) ? formulas : null;
}

function findingLine({ finding }: PlacedFinding, language: WorkbookLanguage): string {
  const { severity, message, reading } = describeFinding(finding, language);
  return `${sheetWords[language].severities[severity]} ${finding.code}: ${message}${reading === null ? '' : ` (${reading})`}`;
}

/** Columns are held, rows move: a sheet sorted by people keeps each formula with its row. */
function ruleAddresses({ computed, year }: PlanPlace, row: number, indicator: Indicator): RuleAddresses {
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

function changedIn(
  wanted: ReadonlyMap<number, Content> = new Map(),
  column: number | null,
  standing: StandingContent,
): ReadonlyMap<number, Content> {
  if (column === null) return new Map();
  return new Map([...wanted].filter(([row, content]) => !sameContent(content, standing(row, column))));
}

/**
 * Each column over all its rows, found by its name when it is written; null where the sheet holds what is wanted.
 * @param withoutCodes they are written with what they belong to
 */
function differences(
  { computed, grid }: PlanPlace,
  wanted: WantedContents,
  standing: StandingContent,
  withoutCodes: boolean,
): Change[] {
  return computedEntries(computed).flatMap(([field, column]): Change[] => {
    const changed = changedIn(wanted.get(field), column, standing);
    if (changed.size === 0 || (field === 'code' && withoutCodes)) return [];
    const { first, last } = spanOf([...changed.keys()]);
    const contents = Array.from({ length: last - first + 1 }, (): Content[] => [null]);
    for (const [row, content] of changed) contents[row - first] = [content];
    const by = namedCell(field, computed.row, column);
    return [{ kind: 'contents', sheet: grid.id, row: first, column, contents, by }];
  });
}

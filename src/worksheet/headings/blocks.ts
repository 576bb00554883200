import { readIndicatorCode, readObjectiveCode } from '../../plan/codes';
import { splitIndicatorText } from '../../plan/indicatorText';
import type { Level } from '../../plan/plan';
import { lastRow, plainText, type Grid } from '../grid';
import type { ColumnWord } from './columnWords';
import type { Block, Headings, ObjectiveColumns, SeriesField, TargetColumn } from './headings';
import { placeResults, type DatedColumn } from './results';
import type { Field } from './vocabulary';

/** The columns put together: side by side where levels have targets of the same year each, else one block. */
export function blocksOf(
  grid: Grid,
  bottom: number,
  words: readonly ColumnWord[],
  planYear: number,
  targetYear: number | null,
): Pick<Headings, 'layout' | 'shared' | 'blocks'> {
  const shared = { ...placeOf('area', words), ...placeOf('mission', words) };
  const build = (some: readonly ColumnWord[]): Block => blockOf(grid, bottom, some, planYear, targetYear);
  const levels = [...new Set(words.map(({ level }) => level))];
  if (repeatsTargets(words, planYear))
    return {
      layout: 'sideBySide',
      shared,
      blocks: levels.map((level) => build(words.filter((word) => word.level === level))).filter(isOfUse),
    };
  const block = build(words);
  const ownLevels = new Set(block.objectives.flatMap(({ level }) => level ?? []));
  return { layout: ownLevels.size >= 2 ? 'outline' : 'register', shared, blocks: [block] };
}

function repeatsTargets(words: readonly ColumnWord[], planYear: number): boolean {
  const seen = new Map<number, Level | null>();
  for (const { word, level } of words) {
    if (word.kind !== 'target') continue;
    const year = word.year ?? planYear;
    if (seen.has(year) && seen.get(year) !== level) return true;
    seen.set(year, level);
  }
  return false;
}

const isOfUse = ({ objectives, targets }: Block): boolean => objectives.length > 0 || targets.length > 0;

const seriesFields: readonly (SeriesField & Field)[] = [
  'owner',
  'level',
  'objectiveWeight',
  'indicator',
  'direction',
  'weight',
  'baselineYear',
];

function blockOf(
  grid: Grid,
  bottom: number,
  words: readonly ColumnWord[],
  planYear: number,
  targetYear: number | null,
): Block {
  const codes = codeColumns(grid, bottom, words);
  const results = placeResults(columnsOf('actual', words), datedResults(words), baselineOf(words), planYear);
  const columns: Partial<Record<SeriesField, number>> = {};
  for (const field of seriesFields) {
    const column = placeOf(field, words)[field];
    if (column !== undefined) columns[field] = column;
  }
  Object.assign(columns, weightsOf(words));
  if (targetYear !== null && words.some(({ column }) => column === targetYear)) {
    delete columns.baselineYear;
    columns.targetYear = targetYear;
  }
  if (codes.indicator !== undefined) columns.indicatorCode = codes.indicator;
  if (results.actual !== null) columns.actual = results.actual;
  if (results.baseline !== null) columns.baseline = results.baseline.column;
  return {
    objectives: objectiveColumns(words, codes.objectives),
    columns,
    ...targetsOf(words, planYear),
    baselineYear: results.baseline?.year ?? null,
    otherActuals: results.otherActuals,
  };
}

const isField =
  (field: Field) =>
  ({ word }: ColumnWord): boolean =>
    word.kind === 'field' && word.field === field;

const columnsOf = (field: Field, words: readonly ColumnWord[]): number[] =>
  words.filter(isField(field)).map(({ column }) => column);

function placeOf<F extends Field>(field: F, words: readonly ColumnWord[]): Partial<Record<F, number>> {
  const [column] = columnsOf(field, words);
  return column === undefined ? {} : ({ [field]: column } as Partial<Record<F, number>>);
}

const datedResults = (words: readonly ColumnWord[]): DatedColumn[] =>
  words.flatMap(({ word, column }) => (word.kind === 'result' ? [{ column, when: word.when }] : []));

function baselineOf(words: readonly ColumnWord[]): { column: number; year: number | null } | null {
  const found = words.find(isField('baseline'));
  return found?.word.kind === 'field' ? { column: found.column, year: found.word.year } : null;
}

/** Of two columns *Peso*, the one between the objective and its indicators is the objective's. */
function weightsOf(words: readonly ColumnWord[]): Partial<Record<'weight' | 'objectiveWeight', number>> {
  const [first, second, ...more] = columnsOf('weight', words);
  if (first === undefined || second === undefined || more.length > 0 || words.some(isField('objectiveWeight')))
    return {};
  const objective = words.find(isObjective)?.column ?? Infinity;
  const indicator = Math.min(...columnsOf('indicator', words), ...columnsOf('indicatorCode', words));
  const isBetween = objective < first && first < indicator && indicator < second;
  return isBetween ? { objectiveWeight: first, weight: second } : {};
}

/** One column for each year, the first of them; one without a year is the plan year's. */
function targetsOf(words: readonly ColumnWord[], planYear: number): Pick<Block, 'targets' | 'otherTargets'> {
  const targets: TargetColumn[] = [];
  const otherTargets: TargetColumn[] = [];
  const dated = words.filter(({ word }) => word.kind === 'target' && word.year !== null);
  const undated = words.filter(({ word }) => word.kind === 'target' && word.year === null);
  for (const { word, column } of [...dated, ...undated]) {
    const year = word.kind === 'target' ? (word.year ?? planYear) : planYear;
    (targets.every((target) => target.year !== year) ? targets : otherTargets).push({ year, column });
  }
  return { targets: targets.sort((a, b) => a.year - b.year), otherTargets };
}

/**
 * Columns headed *Codice* and nothing else are told apart by what stands in them, then by what they stand beside. Beside
 * the objective stand its own codes, be they `A1` or `01.O1`, unless they are clearly the indicators'.
 */
function codeColumns(
  grid: Grid,
  bottom: number,
  words: readonly ColumnWord[],
): { indicator?: number; objectives: number[] } {
  const objectives = columnsOf('objectiveCode', words);
  const indicators = columnsOf('indicatorCode', words);
  const hasIndicatorCodes = indicators.length > 0;
  for (const column of columnsOf('code', words)) {
    const title = objectiveAfter(words, column);
    const isObjectives =
      title === null
        ? (holdsObjectiveCodes(grid, bottom, column) ?? false)
        : hasIndicatorCodes || !holdsIndicatorCodes(grid, bottom, column, title);
    (isObjectives ? objectives : indicators).push(column);
  }
  const [indicator] = indicators;
  return indicator === undefined ? { objectives } : { indicator, objectives };
}

const ENOUGH_ROWS = 200;

function holdsObjectiveCodes(grid: Grid, bottom: number, column: number): boolean | null {
  let balance = 0;
  for (let row = bottom + 1; row <= Math.min(lastRow(grid), bottom + ENOUGH_ROWS); row++) {
    const text = plainText(grid, row, column);
    if (readObjectiveCode(text) !== null) balance += 1;
    else if (readIndicatorCode(text) !== null) balance -= 1;
  }
  return balance === 0 ? null : balance > 0;
}

/** `F101`, or another code on each row of the same objective. */
function holdsIndicatorCodes(grid: Grid, bottom: number, column: number, title: number): boolean {
  let balance = 0;
  let above = { code: '', title: '' };
  for (let row = bottom + 1; row <= Math.min(lastRow(grid), bottom + ENOUGH_ROWS); row++) {
    const code = plainText(grid, row, column);
    if (!/^\S{1,12}$/.test(code)) continue;
    const here = { code, title: plainText(grid, row, title) };
    if (splitIndicatorText(code).writtenCode !== '') balance += 1;
    else if (readObjectiveCode(code) !== null) balance -= 1;
    else if (above.code !== '' && (here.title === '' || here.title === above.title))
      balance += here.code === above.code ? -1 : 1;
    above = here.title === '' ? { code, title: above.title } : here;
  }
  return balance > 0;
}

function objectiveAfter(words: readonly ColumnWord[], column: number): number | null {
  const next = words.find((word) => word.column > column && !isField('code')(word));
  return next !== undefined && isObjective(next) ? next.column : null;
}

const isObjective = (word: ColumnWord): boolean => word.word.kind === 'level' || isField('objective')(word);

/** Each code column goes with the objectives' column at its right, else at its left; on its own where there is none. */
function objectiveColumns(words: readonly ColumnWord[], codes: readonly number[]): ObjectiveColumns[] {
  const places = words.filter(isObjective).map(({ column, level, ownLevel, heading }) => ({
    level: ownLevel ? level : null,
    heading,
    code: null as number | null,
    title: column as number | null,
  }));
  for (const code of [...codes].sort((a, b) => a - b)) {
    const free = places.filter((place) => place.code === null);
    const place = free.find(({ title }) => title !== null && title > code) ?? free.at(-1);
    if (place === undefined) places.push({ level: null, heading: '', code, title: null });
    else place.code = code;
  }
  return places;
}

import { readIndicatorCode, readObjectiveCode } from '../../plan/codes';
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
): Pick<Headings, 'layout' | 'shared' | 'blocks' | 'year'> {
  const shared = { ...placeOf('area', words), ...placeOf('mission', words) };
  const build = (some: readonly ColumnWord[]): Block => blockOf(grid, bottom, some, planYear);
  const levels = [...new Set(words.map(({ level }) => level))];
  if (repeatsTargets(words, planYear))
    return {
      layout: 'sideBySide',
      year: planYear,
      shared,
      blocks: levels.map((level) => build(words.filter((word) => word.level === level))).filter(isOfUse),
    };
  const block = build(words);
  const ownLevels = new Set(block.objectives.flatMap(({ level }) => level ?? []));
  return { layout: ownLevels.size >= 2 ? 'outline' : 'register', year: planYear, shared, blocks: [block] };
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

const seriesFields: readonly SeriesField[] = [
  'owner',
  'level',
  'objectiveWeight',
  'indicator',
  'direction',
  'weight',
  'baselineYear',
];

function blockOf(grid: Grid, bottom: number, words: readonly ColumnWord[], planYear: number): Block {
  const codes = codeColumns(grid, bottom, words);
  const results = placeResults(columnsOf('actual', words), datedResults(words), baselineOf(words), planYear);
  const columns: Partial<Record<SeriesField, number>> = {};
  for (const field of seriesFields) {
    const column = placeOf(field, words)[field];
    if (column !== undefined) columns[field] = column;
  }
  if (codes.indicator !== undefined) columns.indicatorCode = codes.indicator;
  if (results.actual !== null) columns.actual = results.actual;
  if (results.baseline !== null) columns.baseline = results.baseline.column;
  return {
    objectives: objectiveColumns(words, codes.objectives),
    columns,
    targets: targetsOf(words, planYear),
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

/** One column for each year; one without a year is the plan year's. */
function targetsOf(words: readonly ColumnWord[], planYear: number): TargetColumn[] {
  const targets: TargetColumn[] = [];
  const dated = words.filter(({ word }) => word.kind === 'target' && word.year !== null);
  const undated = words.filter(({ word }) => word.kind === 'target' && word.year === null);
  for (const { word, column } of [...dated, ...undated]) {
    const year = word.kind === 'target' ? (word.year ?? planYear) : planYear;
    if (targets.every((target) => target.year !== year)) targets.push({ year, column });
  }
  return targets.sort((a, b) => a.year - b.year);
}

/** Columns headed *Codice* and nothing else are told apart by what stands in them, then by what they stand beside. */
function codeColumns(
  grid: Grid,
  bottom: number,
  words: readonly ColumnWord[],
): { indicator?: number; objectives: number[] } {
  const objectives = columnsOf('objectiveCode', words);
  const indicators = columnsOf('indicatorCode', words);
  for (const column of columnsOf('code', words))
    ((holdsObjectiveCodes(grid, bottom, column) ?? standsBeforeObjective(words, column))
      ? objectives
      : indicators
    ).push(column);
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

function standsBeforeObjective(words: readonly ColumnWord[], column: number): boolean {
  const next = words.find((word) => word.column > column && !isField('code')(word));
  return next !== undefined && isObjective(next);
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

import { lastColumn, valueAt, type Grid } from './grid';

/** Columns a plan can have; a target column also has its year. */
const fields = [
  'area',
  'mission',
  'level',
  'objectiveCode',
  'objective',
  'owner',
  'indicatorCode',
  'indicator',
  'baselineYear',
  'baseline',
  'actual',
  'weight',
] as const;
export type Field = (typeof fields)[number];

/** Header words as bodies write them, in the spelling `normaliseHeading` gives. */
const synonyms: Readonly<Record<Field, readonly string[]>> = {
  area: ['area', 'area strategica'],
  mission: ['missione', 'missione programma'],
  level: ['livello', 'tipo obiettivo', 'tipologia obiettivo'],
  objectiveCode: ['codice obiettivo', 'cod obiettivo', 'codice ob'],
  objective: ['obiettivo', 'descrizione obiettivo', 'titolo obiettivo'],
  owner: ['responsabile', 'ufficio', 'responsabile ufficio', 'struttura', 'centro di responsabilita'],
  indicatorCode: ['codice', 'codice indicatore', 'cod indicatore', 'cod'],
  indicator: ['indicatore', 'descrizione indicatore', 'indicatore di risultato'],
  baselineYear: ['anno', 'anno base', 'anno di riferimento'],
  baseline: ['stato iniziale', 'valore base', 'valore iniziale', 'valore di partenza', 'baseline'],
  actual: [
    'consuntivo',
    'valore raggiunto',
    'valore a consuntivo',
    'valore consuntivo',
    'dato a consuntivo',
    'risultato',
    'risultato raggiunto',
    'risultato conseguito',
  ],
  weight: ['peso', 'peso indicatore'],
};

/** Where the columns of a plan are, counted from 0 on the sheet. */
export interface Headings {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly targets: readonly { readonly year: number; readonly column: number }[];
  /** Columns that could hold results and were not taken: `columns.actual` is an undated one, else the latest. */
  readonly otherActuals: readonly number[];
}

/** The first row that heads an indicator, its code or name, and at least one target of a year. Null when none does. */
export function findHeadings(grid: Grid): Headings | null {
  for (let row = grid.row; row < grid.row + grid.values.length; row++) {
    const headings = headingsIn(grid, row);
    const { columns, targets } = headings;
    const named = columns.indicatorCode !== undefined || columns.indicator !== undefined;
    if (named && targets.length > 0 && Object.keys(columns).length >= 3) return headings;
  }
  return null;
}

/** Lower case, without accents, punctuation and line breaks: `Stato\niniziale:` is `stato iniziale`. */
export function normaliseHeading(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function headingsIn(grid: Grid, row: number): Headings {
  const columns: Partial<Record<Field, number>> = {};
  const targets: { year: number; column: number }[] = [];
  const dated: DatedColumn[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string') continue;
    const heading = normaliseHeading(value);
    const year = targetYear(heading);
    if (year !== null) targets.push({ year, column });
    const when = resultDate(heading);
    if (when !== null) dated.push({ column, when });
    const field = when === null ? fieldOf(heading) : null;
    if (field !== null && columns[field] === undefined) columns[field] = column;
  }
  targets.sort((a, b) => a.year - b.year);
  return { row, targets, ...placeResults(columns, dated, targets[0]?.year ?? 0) };
}

/** A column of results whose heading says when: `YYYYMMDD` as text, so that later sorts after. */
interface DatedColumn {
  readonly column: number;
  readonly when: string;
}

/** Results of a year before the plan's are where things stood, not what was reached. */
function placeResults(
  columns: Readonly<Partial<Record<Field, number>>>,
  dated: readonly DatedColumn[],
  planYear: number,
): Pick<Headings, 'columns' | 'otherActuals'> {
  const isPast = ({ when }: DatedColumn): boolean => !when.startsWith('0000') && Number(when.slice(0, 4)) < planYear;
  const past = dated.filter(isPast);
  const ofThePlan = dated.filter((column) => !isPast(column)).sort((a, b) => (a.when < b.when ? 1 : -1));
  const candidates = [
    ...(columns.actual === undefined ? [] : [columns.actual]),
    ...ofThePlan.map(({ column }) => column),
  ];
  const [actual, ...otherActuals] = candidates;
  const baseline = columns.baseline ?? past.at(-1)?.column;
  return {
    columns: {
      ...columns,
      ...(actual === undefined ? {} : { actual }),
      ...(baseline === undefined ? {} : { baseline }),
    },
    otherActuals,
  };
}

function targetYear(heading: string): number | null {
  const match = /^(?:target|risultato atteso|valore atteso)(?: anno)? (20\d\d)$/.exec(heading);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** `consuntivo 2017`, `consuntivo al 31 12 2017`, `valore al 31 12`: when the results of a column were taken. */
function resultDate(heading: string): string | null {
  const match = /^(.+?)(?: anno)?(?: al?)? (?:(\d{1,2}) (\d{1,2})(?: (20\d\d))?|(20\d\d))$/.exec(heading);
  if (match === null) return null;
  const [, words = '', day = '31', month = '12', yearAfterDay, yearAlone] = match;
  if (!synonyms.actual.includes(words) && words !== 'valore') return null;
  return `${yearAfterDay ?? yearAlone ?? '0000'}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}

function fieldOf(heading: string): Field | null {
  const withoutYear = heading.replace(/ (?:anno )?(?:19|20)\d\d$/, '');
  if (heading !== withoutYear && (withoutYear === 'stato' || synonyms.baseline.includes(withoutYear)))
    return 'baseline';
  return fields.find((field) => synonyms[field].includes(heading)) ?? null;
}

import { valueAt, type Grid } from './grid';

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
  actual: ['consuntivo', 'valore raggiunto', 'valore consuntivo', 'risultato', 'risultato raggiunto'],
  weight: ['peso', 'peso indicatore'],
};

/** Where the columns of a plan are, counted from 0 on the sheet. */
export interface Headings {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly targets: readonly { readonly year: number; readonly column: number }[];
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
  const width = grid.values[0]?.length ?? 0;
  for (let column = grid.column; column < grid.column + width; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string') continue;
    const heading = normaliseHeading(value);
    const year = targetYear(heading);
    if (year !== null) targets.push({ year, column });
    const field = fieldOf(heading);
    if (field !== null && columns[field] === undefined) columns[field] = column;
  }
  return { row, columns, targets: targets.sort((a, b) => a.year - b.year) };
}

function targetYear(heading: string): number | null {
  const match = /^(?:target|risultato atteso|valore atteso)(?: anno)? (20\d\d)$/.exec(heading);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function fieldOf(heading: string): Field | null {
  if (/^stato (?:19|20)\d\d$/.test(heading)) return 'baseline';
  return fields.find((field) => synonyms[field].includes(heading)) ?? null;
}

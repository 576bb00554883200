/** The cells of one of Piano's sheets, as Excel's `formulas` and `numberFormat` give them. */
export interface SheetCells {
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Why a figure may stand as it is: `column` counts from 0, `text` must match all that is allowed there. */
interface Allowed {
  readonly sheet: RegExp;
  readonly column: number;
  readonly text: RegExp;
  readonly why: string;
  /** Only where the plan has no column for weights. */
  readonly unweighted?: true;
}

const SCHEDE = /^(?:Scheda|Uffici|Senza responsabile)/;
const CODE = /^[\p{L}\d .()_-]{1,14}$/u;
const ANY = /^/;
const ONE = /^1$/;
const ORDINAL = /^\d+$/;

const allowed: readonly Allowed[] = [
  { sheet: SCHEDE, column: 0, text: ORDINAL, why: 'N. names a row' },
  { sheet: SCHEDE, column: 1, text: CODE, why: 'codes' },
  { sheet: SCHEDE, column: 2, text: ANY, why: 'titles of objectives' },
  { sheet: SCHEDE, column: 6, text: ONE, why: 'weights that nobody gave', unweighted: true },
  { sheet: SCHEDE, column: 13, text: ANY, why: 'keys' },
  { sheet: /^Relazione/, column: 0, text: CODE, why: 'codes' },
  { sheet: /^Relazione/, column: 1, text: ANY, why: 'titles of objectives' },
  { sheet: /^Relazione/, column: 16, text: ANY, why: 'keys' },
  { sheet: /^Relazione/, column: 17, text: ORDINAL, why: 'keys of objectives' },
  { sheet: /^Relazione/, column: 18, text: ONE, why: 'weights that nobody gave', unweighted: true },
  { sheet: /^Riepilogo/, column: 0, text: CODE, why: 'codes; N. of the offices' },
  { sheet: /^Riepilogo/, column: 1, text: ANY, why: 'titles of strategic objectives' },
  { sheet: /^Riepilogo/, column: 12, text: CODE, why: 'codes' },
  { sheet: /^Riepilogo/, column: 13, text: ONE, why: 'weights that nobody gave', unweighted: true },
  { sheet: /^Riepilogo/, column: 15, text: ONE, why: 'weights that nobody gave', unweighted: true },
  ...[0, 2, 4, 6, 7, 8, 9, 10].map((column) => ({
    sheet: /^Segnalazioni/,
    column,
    text: ANY,
    why: 'what was found, quoted as it was written',
  })),
  ...[0, 1, 2].map((column) => ({
    sheet: /^Regole/,
    column,
    text: /^(?!.*\d (?:obiettiv|indicator|uffic|target))/,
    why: 'constants of the rules',
  })),
];

/** What a rule says of indicators nobody reported; headings. */
const CONSTANTS = /^(?:valgono 0 nella media|[12]° obiettivo)$/;
const HEADINGS = 4;

/** The addresses of what shows a figure that no formula follows, each with what it shows. */
export function literalFigures({ name, formulas, numberFormats }: SheetCells, isWeighted = false): string[] {
  return formulas.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const said = String(cell);
      const isLiteral = said.startsWith('=')
        ? hasDigit(literalsIn(said))
        : hasDigit(said) && !isTitle(at, said) && !isAllowed(name, column, said, isWeighted);
      const format = String(numberFormats[at]?.[column] ?? '');
      const isInFormat = hasDigit((format.match(/"[^"]*"/g) ?? []).join('').replace(/" \(\d{4}\)"/g, ''));
      return isLiteral || isInFormat ? [`${name}!${columnName(column)}${String(at + 1)}: ${said} ${format}`] : [];
    }),
  );
}

/** Above the table, and in its headings, stand years and the days of the figures. */
const isTitle = (row: number, said: string): boolean =>
  row < HEADINGS && !hasDigit(said.replace(CONSTANT, '').replace(/\(\d\)$/, ''));

const isAllowed = (name: string, column: number, said: string, isWeighted: boolean): boolean =>
  CONSTANTS.test(said) ||
  allowed.some(
    ({ sheet, column: at, text, unweighted }) =>
      sheet.test(name) && at === column && text.test(said) && !(isWeighted && unweighted === true),
  );

/** Functions whose texts are looked for, compared or linked to: they are not shown. */
const UNSHOWN = new Set(['MATCH', 'HYPERLINK', 'EXACT', 'SUBSTITUTE']);
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z]+\(|[()]/g;
/** Days and years, and what the rules make of an indicator that nobody reported. */
const CONSTANT = /\b\d{2}\/\d{2}\/\d{4}\b|vale 0|\b20\d\d\b/g;

/** The texts a formula shows, without the constants among them. */
function literalsIn(formula: string): string {
  const around: string[] = [];
  let shown = '';
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (token === ')') around.pop();
    else if (token.endsWith('(')) around.push(token.slice(0, -1));
    else if (token.startsWith('"') && formula[index - 1] !== '=' && !around.some((each) => UNSHOWN.has(each)))
      shown += token;
  }
  return shown.replace(CONSTANT, '');
}

const hasDigit = (text: string): boolean => /\d/.test(text);
const columnName = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

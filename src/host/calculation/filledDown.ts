import type { Analysis } from '../formula/analysis';
import { cellKey, keyColumn, keyRow, keySheet } from '../formula/cellKey';
import { scanFormula, type TokenKind } from '../formula/scanFormula';

/** Plans have hundreds of rules, not thousands; where every formula is another one, nothing is gained by keeping more. */
const MOST_PATTERNS = 2_000;

/** Stands for the number of the formula's own row: no formula holds it. */
const ROW = '\u0000';

interface Pattern {
  readonly row: number;
  readonly analysis: Analysis;
}

/** Analyses of formulas that were filled down: those that differ only in the number of their own row are taken apart once. */
export class FilledDown {
  readonly #patterns = new Map<number, Map<string, Pattern>>();
  #room = MOST_PATTERNS;

  analysis(formula: string, sheet: number, row: number, analyse: () => Analysis): Analysis {
    const patterns = this.#patterns.get(sheet) ?? new Map<string, Pattern>();
    const text = formula.replaceAll(String(row + 1), ROW);
    const known = patterns.get(text);
    if (known) return { ...known.analysis, cells: known.analysis.cells.map((key) => moved(key, known.row, row)) };
    const analysis = analyse();
    if (this.#room > 0 && analysis.shape !== null && analysis.ranges.length === 0 && namesRowsOnly(formula, row)) {
      this.#room -= 1;
      this.#patterns.set(sheet, patterns.set(text, { row, analysis }));
    }
    return analysis;
  }
}

function moved(key: number, from: number, to: number): number {
  return keyRow(key) === from ? cellKey(keySheet(key), to, keyColumn(key)) : key;
}

/** What may mean something else in another row, or what its text doesn't say. */
const OTHERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['name', 'range', 'array', 'error', 'unknown']);

/** Whether the number of the row is nowhere but in cells of that row, so that another number there makes them cells of another row. */
function namesRowsOnly(formula: string, row: number): boolean {
  const number = String(row + 1);
  const tokens = scanFormula(formula);
  if (tokens.some(({ kind, sheet }) => OTHERS.has(kind) || sheet !== null)) return false;
  const ofRow = tokens.filter(({ kind, body }) => kind === 'cell' && body.replace(/^\$?[A-Z]+\$?/i, '') === number);
  return ofRow.length === formula.split(number).length - 1;
}

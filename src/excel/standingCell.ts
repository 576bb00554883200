import type { StandingCell } from '../worksheet/summarySheets/standingSheet';

/** Bytes of a cell's formula, value and number format in an answer, on the generous side. */
export const BYTES_PER_STANDING_CELL = 300;

/** From what Excel gives as `formulas` and as `values`: a text that begins like a formula is its own value. */
export function standingCell(content: StandingCell['content'], value: unknown, numberFormat = 'General'): StandingCell {
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  return { content, isFormula, numberFormat };
}

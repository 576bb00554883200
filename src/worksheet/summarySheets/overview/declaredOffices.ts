import { printText } from '../../formula/printFormula';
import { officesLine } from '../../managersTable';
import { heldOnSheet } from '../sheetReference';
import type { OverviewInput } from './overviewTable';

/** Expressions for what the plan declares of its offices; each is `–` where the line no longer says it. */
export interface DeclaredOffices {
  /** Objectives of each office. */
  readonly each: string;
  readonly count: string;
}

/**
 * The figures in the plan's line for the offices, live: what stands between the words it was read with. When both were
 * rewritten at once, or the words themselves, the line is no longer known and says nothing.
 */
export function declaredOffices({ place: { managers } }: OverviewInput): DeclaredOffices | null {
  const line = managers?.officesCell ?? null;
  if (managers === null || line === null) return null;
  const match = officesLine.exec(line.written);
  const [each, count] = [match?.[1], match?.[2]];
  if (match === null || each === undefined || count === undefined) return null;
  const { written } = line;
  const eachAt = written.indexOf(each, match.index);
  const countAt = written.indexOf(count, written.indexOf('(', eachAt));
  const [before, between, after] = [
    written.slice(0, eachAt),
    written.slice(eachAt + each.length, countAt),
    written.slice(countAt + count.length),
  ];
  const cell = heldOnSheet(managers.sheet, line.cell);
  const without = (from: string, words: string): string => `SUBSTITUTE(${from},${printText(words)},"")`;
  const figureBetween = (first: string, last: string): string => `1*${without(without(cell, first), last)}`;
  const stillSays = (words: string, figure: string): string =>
    `IF(${without(cell, words)}=${cell},"–",${String(Number(figure))})`;
  return {
    each: `IFERROR(${figureBetween(before, between + count + after)},${stillSays(before + each + between, each)})`,
    count: `IFERROR(${figureBetween(before + each + between, after)},${stillSays(between + count + after, count)})`,
  };
}

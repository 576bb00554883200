import { readIndicatorCode } from './codes';
import { withoutSeparator } from './objectiveText';

export interface IndicatorText {
  /** Empty when the text doesn't begin with a code. */
  readonly writtenCode: string;
  readonly name: string;
}

/**
 * One letter and three digits or more, with the space that creeps in (`F101`, `F2 01-`); fewer digits only before a
 * dash or colon, since an `F24` is a tax form. `CF02` and `D1.3_02` are outside codes.
 */
const codeShape = /^[a-z]\s?\d(?:(?:\s?\d){2,4}(?![\p{L}\p{N}._])|\d?(?=\s*[-–—:]))/iu;

/** An indicator's code and name written in one cell: `F101 - A1.1_01 Grado di utilizzo`. Line breaks become spaces. */
export function splitIndicatorText(text: string): IndicatorText {
  const line = text.replace(/\s+/gu, ' ').trim();
  const writtenCode = codeShape.exec(line)?.[0] ?? '';
  if (readIndicatorCode(writtenCode) === null) return { writtenCode: '', name: line };
  return { writtenCode, name: withoutSeparator(line.slice(writtenCode.length)) };
}

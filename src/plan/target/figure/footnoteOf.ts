import type { Finding } from '../../findings/finding';
import { found } from '../../findings/found';
import { isFootnoteMark } from '../vocabulary/footnoteMarks';

/** `90%*`, `ON (1)²`: a footnote nobody can see from here. */
export function footnoteOf(written: string): Finding[] {
  const { length } = written.trimEnd();
  let start = length;
  while (start > 0 && isFootnoteMark(written.charAt(start - 1), written.charAt(start - 2))) start--;
  return start === length ? [] : [found('TGT-155', {}, written, { start, end: length })];
}

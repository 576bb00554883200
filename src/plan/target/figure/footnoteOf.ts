import type { Finding } from '../../findings/finding';
import { found } from '../../findings/found';
import type { Writing } from '../writing';

/** `90%*`: a footnote nobody can see from here. */
export function footnoteOf({ written }: Writing): Finding[] {
  const star = /\*\s*$/.exec(written);
  if (star === null) return [];
  const span = { start: star.index, end: star.index + 1 };
  return [found('TGT-155', {}, written, span)];
}

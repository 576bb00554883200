import type { Finding } from '../../findings/finding';
import { found, wholeOf } from '../../findings/found';
import { spanWords } from '../vocabulary/units';
import type { Writing } from '../writing';

/** `+5% nel triennio` is not what one year is to reach. */
export function severalYears({ written }: Writing, beside: string | null): Finding[] {
  const words = (beside ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => spanWords.has(word)) ? [found('TGT-153', {}, written, wholeOf(written))] : [];
}

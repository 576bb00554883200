import type { Finding } from '../../findings/finding';
import { found, wholeOf } from '../../findings/found';
import { spanWords } from '../vocabulary/units';
import type { Writing } from '../writing';

/** `+5% nel triennio` and `500 (nel triennio)` are not what one year is to reach. */
export function severalYears({ written, brackets, folded }: Writing, beside: string | null): Finding[] {
  const isBeside = wordsOf(beside ?? '').some((word) => spanWords.has(word));
  const isBracketed = brackets.some(({ inner }) => opensWithSpan(folded.lower.slice(inner.start, inner.end)));
  return isBeside || isBracketed ? [found('TGT-153', {}, written, wholeOf(written))] : [];
}

/** `(nel triennio)`; `(media del triennio)` says where a figure comes from. */
function opensWithSpan(bracket: string): boolean {
  const [noun = ''] = wordsOf(bracket).filter((word) => !openings.has(word));
  return spanWords.has(noun);
}

const openings: ReadonlySet<string> = new Set(['nel', 'per', 'il', 'sul', "nell'", 'arco', 'del', 'a', 'fine']);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

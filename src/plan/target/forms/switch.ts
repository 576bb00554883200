import { found } from '../../findings/found';
import type { Finding, FindingCode, Span } from '../../findings/finding';
import { isDeliverable } from '../compound/deliverable';
import { bareWord } from '../wordOperators';
import type { ReadTarget } from '../target';
import { bothWords, doneWords, offWords, onWords, undoneWords, zeroWords } from '../vocabulary/switchWords';
import { read, spanOf, witnessOf, type Writing } from '../writing';

type DoneCode = Extract<FindingCode, 'TGT-061' | 'TGT-062' | 'TGT-063' | 'TGT-064'>;

/** `ON`, `Sì`, `fatto`: done or not done. */
export function readSwitch(writing: Writing): ReadTarget | null {
  const { body } = writing;
  const first = body[0];
  const last = body[body.length - 1];
  if (first === undefined || last === undefined || body.length > 3) return null;
  const raw = writing.folded.lower.slice(first.start, last.end);
  const phrase = bareWord(raw).replace(/\s+/g, ' ');
  const span = spanOf(writing, first, last);
  if (onWords.has(phrase)) return read(writing, { kind: 'switch', on: true }, besideNumber(writing, true, span));
  if (offWords.has(phrase) || undoneWords.has(phrase))
    return read(writing, { kind: 'switch', on: false }, besideNumber(writing, false, span));
  const zeroed = zeroWords.get(phrase);
  if (zeroed !== undefined) {
    const finding = found('TGT-060', { on: zeroed }, writing.written, spanOf(writing, first, last), [
      zeroed ? 'ON' : 'OFF',
    ]);
    return read(writing, { kind: 'switch', on: zeroed }, [finding]);
  }
  if (doneWords.has(phrase)) return readDone(writing, 'TGT-061', ['ON']);
  if (bothWords.has(phrase)) return readDone(writing, 'TGT-064', ['ON']);
  return null;
}

/** A row that counts, or measures, is not a yes/no; 0 and 1 may be how it was said before. */
export function besideNumber(writing: Writing, on: boolean, span: Span): Finding[] {
  const baseline = witnessOf(writing.baseline);
  const isYesNo = baseline === null || (baseline.unit === null && (baseline.value === 0 || baseline.value === 1));
  return isYesNo ? [] : [found('TGT-144', { on, baseline }, writing.written, span)];
}

/** A deliverable named in words, beside a baseline that is a yes/no. */
export function readDeliverable(writing: Writing): ReadTarget | null {
  const { body, baseline } = writing;
  if (baseline.kind !== 'switch' || body.length === 0) return null;
  return isDeliverable(body) ? readDone(writing, 'TGT-062', ['ON']) : null;
}

export function readDone(writing: Writing, code: DoneCode, corrections: readonly string[]): ReadTarget {
  const { body } = writing;
  const first = body[0] ?? { start: 0, end: writing.folded.text.length };
  const span = spanOf(writing, first, body[body.length - 1] ?? first);
  return read(writing, { kind: 'switch', on: true }, [found(code, {}, writing.written, span, corrections)]);
}

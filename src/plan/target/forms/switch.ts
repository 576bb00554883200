import { found } from '../../findings/found';
import type { FindingCode } from '../../findings/finding';
import { bareWord } from '../wordOperators';
import type { ReadTarget } from '../target';
import { changeWords, frequencyWords, levelWords, maintainWords, meaningfulWords } from '../vocabulary/otherKinds';
import { bothWords, doneWords, offWords, onWords, undoneWords, zeroWords } from '../vocabulary/switchWords';
import { read, spanOf, type Writing } from '../writing';

type DoneCode = Extract<FindingCode, 'TGT-061' | 'TGT-062' | 'TGT-063' | 'TGT-064'>;

/** `ON`, `Sì`, `fatto`: done or not done. */
export function readSwitch(writing: Writing): ReadTarget | null {
  const { body } = writing;
  const first = body[0];
  const last = body[body.length - 1];
  if (first === undefined || last === undefined || body.length > 3) return null;
  const raw = writing.folded.lower.slice(first.start, last.end);
  const phrase = bareWord(raw).replace(/\s+/g, ' ');
  if (onWords.has(phrase)) return read(writing, { kind: 'switch', on: true });
  if (offWords.has(phrase) || undoneWords.has(phrase)) return read(writing, { kind: 'switch', on: false });
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

/** A deliverable named in words, beside a baseline that is a yes/no. */
export function readDeliverable(writing: Writing): ReadTarget | null {
  const { body, baseline } = writing;
  if (baseline.kind !== 'switch' || body.length === 0) return null;
  const isNamed = body.every((piece) => piece.type === 'word' && !saysMore(bareWord(piece.word)));
  return isNamed ? readDone(writing, 'TGT-062', ['ON']) : null;
}

export function readDone(writing: Writing, code: DoneCode, corrections: readonly string[]): ReadTarget {
  const { body } = writing;
  const first = body[0] ?? { start: 0, end: writing.folded.text.length };
  const span = spanOf(writing, first, body[body.length - 1] ?? first);
  return read(writing, { kind: 'switch', on: true }, [found(code, {}, writing.written, span, corrections)]);
}

function saysMore(word: string): boolean {
  return (
    offWords.has(word) ||
    levelWords.has(word) ||
    maintainWords.has(word) ||
    changeWords.has(word) ||
    frequencyWords.has(word) ||
    meaningfulWords.has(word)
  );
}

import { findQuantity } from '../findQuantity';
import type { Piece } from '../pieces';
import type { TargetReading } from '../target';
import type { Writing } from '../writing';
import { judgeQuantity } from './threshold';

/** How many of the smaller unit make the larger; a month of days and a day of hours are nobody's certain length. */
const parts: ReadonlyMap<string, { readonly smaller: string; readonly many: number }> = new Map([
  ['ore', { smaller: 'minuti', many: 60 }],
  ['settimane', { smaller: 'gg', many: 7 }],
  ['anni', { smaller: 'mesi', many: 12 }],
  ['anno', { smaller: 'mesi', many: 12 }],
]);

/** `2 ore e 30 minuti`, `1h30`, `2 ore e mezza`: one time, in the larger unit. */
export function readMixedTime(writing: Writing): TargetReading | null {
  const { body } = writing;
  const half = withoutHalf(body);
  const numbers = body.flatMap(({ type }, index) => (type === 'number' ? [index] : []));
  const [, second] = numbers;
  if (half === null && (second === undefined || numbers.length > 2)) return null;
  const left = half ?? withoutJoint(body.slice(0, second));
  const larger = findQuantity({ ...writing, body: left });
  const part = parts.get(larger?.unit ?? '');
  if (larger === null || part === undefined || larger.sign !== null || larger.beside !== null) return null;
  if (larger.number.status !== 'certain' || !Number.isInteger(larger.number.value)) return null;
  let { end } = larger.span;
  let more = 0.5;
  if (half === null) {
    const smaller = findQuantity({ ...writing, body: withoutLetter(body.slice(second), larger.unit ?? '') });
    const isWritten = smaller?.unit === part.smaller || (smaller?.hasUnit === false && larger.unit === 'ore');
    if (smaller === null || !isWritten || smaller.operator !== null || smaller.beside !== null) return null;
    if (smaller.number.status !== 'certain' || smaller.number.value >= part.many) return null;
    more = smaller.number.value / part.many;
    end = smaller.span.end;
  }
  const span = { start: larger.span.start, end };
  const value = Number((larger.number.value + more).toPrecision(15));
  // one year and six months are years, however many
  const unit = larger.unit === 'anno' ? 'anni' : larger.unit;
  return judgeQuantity(writing, {
    ...larger,
    unit,
    number: { status: 'certain', value },
    isPlain: false,
    mayBeMinimum: false,
    span,
    digits: span,
  });
}

/** `1h 30m`: beside hours the letter can only be minutes. */
function withoutLetter(body: readonly Piece[], larger: string): readonly Piece[] {
  const last = body[body.length - 1];
  const isLetter = last?.type === 'mark' ? last.mark === "'" : last?.type === 'word' && ['m', "m'"].includes(last.word);
  return larger === 'ore' && isLetter ? body.slice(0, -1) : body;
}

/** `2 ore e mezza` without «e mezza». */
function withoutHalf(body: readonly Piece[]): readonly Piece[] | null {
  const last = body[body.length - 1];
  const joint = body[body.length - 2];
  const isHalf = last?.type === 'word' && (last.word === 'mezza' || last.word === 'mezzo');
  return isHalf && joint?.type === 'word' && joint.word === 'e' ? body.slice(0, -2) : null;
}

function withoutJoint(body: readonly Piece[]): readonly Piece[] {
  const last = body[body.length - 1];
  const isJoint = (last?.type === 'word' && last.word === 'e') || (last?.type === 'mark' && last.mark === ',');
  return isJoint ? body.slice(0, -1) : body;
}

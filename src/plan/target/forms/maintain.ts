import type { Finding } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import { respell } from '../figure/respell';
import { findBracketFigure } from '../change/bracketFigure';
import { sizeOf } from '../figure/sizeOf';
import { findReference, referenceFindings, type BaselineReference } from '../baselineReference';
import { changesMeaning } from '../changesMeaning';
import { findQuantity } from '../findQuantity';
import type { Piece, PieceOf } from '../pieces';
import type { Maintain, TargetReading } from '../target';
import { levelWords, maintainWords } from '../vocabulary/otherKinds';
import { referenceFillers, referenceNames } from '../vocabulary/baselineReferences';
import { bareWord } from '../wordOperators';
import { read, refuse, spanOf, textOf, type Writing } from '../writing';

/** `mantenimento`, `>= dato 2015`, `non inferiore al 2015`: not worse than the baseline. */
export function readMaintain(writing: Writing): TargetReading | null {
  return readKeeping(writing) ?? readReference(writing);
}

type Side = Maintain['operator'];

/** `mantenimento`, `conferma del dato 2015`, `mantenere almeno 3`, `stabile rispetto al 2015`. */
function readKeeping(writing: Writing): TargetReading | null {
  const { body } = writing;
  const opening = body[0]?.type === 'operator' ? body[0] : null;
  const word = body[opening === null ? 0 : 1];
  if (word?.type !== 'word' || !maintainWords.has(bareWord(word.word))) return null;
  // «almeno mantenere» is «keep, or better», whichever side is better
  if (opening !== null && opening.operator !== '>=' && opening.operator !== '=') return null;
  const rest = body.slice(body.indexOf(word) + 1);
  const side: Side = opening?.word === null && opening.operator === '>=' ? '>=' : '=';
  if (rest.length === 0) return keep(writing, side, null, null);
  const compared = rest[0]?.type === 'word' && bareWord(rest[0].word) === 'rispetto' ? 1 : 0;
  const reference = findReference(rest, compared);
  if (reference !== null && !isDoubtfulYear(writing, reference)) return keep(writing, side, reference, null);
  const stated = readStated(writing, side, rest);
  if (stated !== null) return stated;
  const isNoun = rest.every((piece) => piece.type === 'word' && !changesMeaning(bareWord(piece.word)));
  return isNoun ? keep(writing, side, null, rest) : null;
}

/** A bare year beside figures of that size may be one of them: `mantenere 2015`. */
function isDoubtfulYear({ baseline }: Writing, { year, isNamed }: BaselineReference): boolean {
  return (
    year !== null && !isNamed && typeof baseline.value === 'number' && baseline.value >= 200 && baseline.value <= 20_000
  );
}

/** `mantenere il 90%`, `mantenimento del livello buono`: what is stated must be the baseline. */
function readStated(writing: Writing, side: Side, rest: readonly Piece[]): TargetReading | null {
  const { baseline, written } = writing;
  const at = rest.findIndex((piece) => !isReferenceWord(piece));
  const stated = rest[at];
  const last = rest[rest.length - 1];
  if (stated === undefined || last === undefined) return null;
  const differs = (): TargetReading =>
    refuse(writing, 'maintain', 'ambiguous', [
      found('TGT-121', { baseline: baseline.written }, written, spanOf(writing, stated, last)),
    ]);
  if (stated.type === 'word' && levelWords.has(bareWord(stated.word)) && at === rest.length - 1) {
    if (baseline.kind === 'none') return keep(writing, side, null, null);
    return baseline.value === bareWord(stated.word) ? keep(writing, side, null, null) : differs();
  }
  const quantity = findQuantity({ ...writing, body: rest.slice(at) });
  if (quantity === null || quantity.sign !== null) return null;
  if (baseline.kind !== 'number' || typeof baseline.value !== 'number')
    return baseline.kind === 'none' || baseline.kind === 'unreadable' ? keep(writing, side, null, null) : differs();
  const witness = { value: baseline.value, unit: baseline.unit };
  const sized = sizeOf(writing, quantity, witness);
  if ('refusal' in sized) return differs();
  const sameUnit = !quantity.hasUnit || quantity.unit === baseline.unit || baseline.unit === null;
  const { operator } = quantity;
  if (!sameUnit || sized.value !== baseline.value || (operator !== null && !['>=', '<=', '='].includes(operator)))
    return differs();
  const stricter: Side = operator === '>=' || operator === '<=' ? operator : side;
  return keep(writing, stricter, null, null, sized.findings, quantity.beside);
}

function isReferenceWord(piece: Piece): boolean {
  if (piece.type !== 'word') return false;
  const word = bareWord(piece.word);
  return referenceNames.has(word) || referenceFillers.has(word);
}

/** Words before a baseline named in words: `come 2015`, `in linea con il 2015`. */
const likenesses: readonly (readonly string[])[] = [
  ['come'],
  ['idem'],
  ['in', 'linea', 'con'],
  ['non', 'peggiore'],
  ['non', 'peggiorare'],
  ['non', 'peggiorativo'],
];

/** `>= dato 2015`, `non inferiore al 2015`, `come l'anno precedente`, `dato 2015`. */
function readReference(writing: Writing): TargetReading | null {
  const { body } = writing;
  const [first] = body;
  if (first === undefined) return null;
  if (first.type === 'operator') {
    const reference = findReference(body, 1);
    if (reference === null) return null;
    if (!isYearSaid(writing, first, reference))
      return saysOfYear(writing, first) ? refuseDoubtfulYear(writing, first, reference) : null;
    if (first.operator === '>' || first.operator === '<')
      return refuse(writing, 'maintain', 'ambiguous', [
        found('TGT-122', {}, writing.written, spanOf(writing, first, reference)),
      ]);
    if (first.operator === null || first.operator === '~') return null;
    return keep(writing, first.operator, reference, null);
  }
  const likeness = likenesses.find((words) => words.every((word, at) => isWord(body[at], word)));
  if (likeness !== undefined) {
    if (likeness.length === body.length && likeness[0] === 'non') return keep(writing, '=', null, null);
    const reference = findReference(body, likeness.length);
    return reference === null || isDoubtfulYear(writing, reference) ? null : keep(writing, '=', reference, null);
  }
  const reference = findReference(body, 0);
  if (reference === null) return null;
  const isBaseline =
    reference.isPrevious ||
    (reference.isNamed && reference.year !== null) ||
    body.some((piece) => isWord(piece, 'partenza') || isWord(piece, 'baseline'));
  return isBaseline ? keep(writing, '=', reference, null) : null;
}

/** `>= 2015` may be the number; «al 2015» is said of years, unless the row's figures are of that size. */
function isYearSaid(writing: Writing, operator: PieceOf<'operator'>, reference: BaselineReference): boolean {
  if (reference.isNamed || reference.isPrevious) return true;
  if (reference.year !== null && /\banno\b/.test(writing.folded.lower.slice(reference.start, reference.end)))
    return true;
  return saysOfYear(writing, operator) && !isDoubtfulYear(writing, reference);
}

function saysOfYear({ folded }: Writing, operator: PieceOf<'operator'>): boolean {
  const said = folded.lower.slice(operator.start, operator.end);
  return /\s(?:al|del)$/.test(said) && !said.startsWith('entro') && operator.operator !== '~';
}

function refuseDoubtfulYear(
  writing: Writing,
  operator: PieceOf<'operator'>,
  reference: BaselineReference,
): TargetReading | null {
  if (reference.year === null || operator.operator === null) return null;
  const span = spanOf(writing, reference);
  const corrections = [
    rewritten(writing.written, span, respell(reference.year)),
    `${operator.operator} dato di partenza`,
  ];
  return refuse(writing, 'maintain', 'ambiguous', [
    found('TGT-040', { number: reference.year }, writing.written, span, corrections),
  ]);
}

function isWord(piece: Piece | undefined, word: string): boolean {
  return piece?.type === 'word' && bareWord(piece.word) === word;
}

/** Takes over the baseline, if there is one. */
function keep(
  writing: Writing,
  operator: Side,
  reference: BaselineReference | null,
  about: readonly Piece[] | null,
  findings: readonly Finding[] = [],
  beside: string | null = null,
): TargetReading {
  const { baseline, written, body } = writing;
  const { kind, value, unit } = baseline;
  const first = body[0] ?? { start: 0, end: writing.folded.text.length };
  const whole = spanOf(writing, first, body[body.length - 1] ?? first);
  const nothing = { kind: 'maintain', operator, value: null, level: null, on: null, unit: null } as const;
  const doubts = [...findings, ...referenceFindings(writing, reference)];
  const from = about?.[0];
  const to = about?.[about.length - 1];
  const note = from === undefined || to === undefined ? beside : textOf(writing, spanOf(writing, from, to));
  const stated = typeof value === 'number' ? findBracketFigure(writing, { value, unit }, 1) : null;
  if (stated !== null && stated.value !== value)
    return refuse(writing, 'maintain', 'ambiguous', [
      found('TGT-121', { baseline: baseline.written }, written, stated.span),
    ]);
  if (typeof value === 'number') return read(writing, { ...nothing, value, unit }, doubts, note);
  if (kind === 'level' && typeof value === 'string') return read(writing, { ...nothing, level: value }, doubts, note);
  if (typeof value === 'boolean') {
    const undone = value ? [] : [found('TGT-123', {}, written, whole)];
    return read(writing, { ...nothing, on: value }, [...doubts, ...undone], note);
  }
  const why = kind === 'none' || kind === 'unreadable' ? kind : 'word';
  return refuse(writing, 'maintain', 'baseline', [found('TGT-120', { why }, written, whole)]);
}

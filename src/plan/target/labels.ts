import { changesMeaning } from './changesMeaning';
import type { Piece } from './pieces';
import { notDone } from './vocabulary/deliverables';
import { measureFillers, measureNames, notMeasured, rankNames } from './vocabulary/measureNames';
import { articles } from './vocabulary/operatorPhrases';
import { maintainWords, prepositions } from './vocabulary/otherKinds';
import { unknownWords } from './vocabulary/rangeWords';
import { doneWords } from './vocabulary/switchWords';
import { spanWords, unitPhrases } from './vocabulary/units';
import { variations } from './vocabulary/variations';
import { bareWord } from './wordOperators';

/** Labels that people put before the target itself; the first ones need their colon, or they could mean something. */
const labels: ReadonlySet<string> = new Set(['target', 'valore', 'obiettivo', 'atteso', 'risultato', 'valori', 'data']);
const surelyLabels: ReadonlySet<string> = new Set(['scadenza', 'termine', 'target']);

/** `Target: 90%` and `scadenza 31/12/2017` without their label. */
export function withoutLabel(body: readonly Piece[]): readonly Piece[] {
  const [first, second, third] = body;
  if (isDash(first) && second?.type === 'operator' && second.word === null) return body.slice(1);
  if (first?.type !== 'word') return body;
  const word = bareWord(first.word);
  if (isColon(second) && (labels.has(word) || surelyLabels.has(word))) return body.slice(2);
  if (isColon(third) && labels.has(word) && second?.type === 'word' && labels.has(second.word)) return body.slice(3);
  return surelyLabels.has(word) && (second?.type === 'date' || second?.type === 'operator') ? body.slice(1) : body;
}

/**
 * How many pieces name what is measured before its figure: `punteggio >= 4,2`, `un valore non inferiore al 95%`,
 * `stato di avanzamento 80%`. Before a sign any words will do that change nothing: `customer satisfaction >= 80%`.
 */
export function measureNameOf(body: readonly Piece[]): number {
  // `% differenziata >= 65%`, where the figure has the sign too
  const isShare = isPercent(body[0]) && body.slice(1).some(isPercent);
  const at = body.findIndex(({ type }, index) => type !== 'word' && !(isShare && index === 0));
  const opening = body[at];
  if (at < 1 || opening === undefined) return 0;
  const words = body.slice(0, at).flatMap((piece) => (piece.type === 'word' ? [bareWord(piece.word)] : []));
  const isNamed = words.some((word) => measureNames.has(word));
  const isKnown = isNamed && words.every((word) => measureNames.has(word) || measureFillers.has(word));
  // `errori: 0`
  if (isColon(opening))
    return startsFigure(body, at + 1) && isPlainName(words) && !isRank(body[at + 1], words) ? at + 1 : 0;
  if (opening.type === 'operator') {
    const figure = body[at + 1];
    if (opening.operator === null || figure === undefined || !opensFigure(figure)) return 0;
    // of «accessi > 2016» the year is likelier than the number
    if (isYear(figure) && !isKnown) return 0;
    return isKnown || (opening.word === null && isPlainName(words)) ? at : 0;
  }
  const isBare = opensFigure(opening) && opening.type !== 'sign' && !isYear(opening);
  const first = words.find((word) => !articles.has(word)) ?? '';
  if (isRank(opening, words) || maintainWords.has(first)) return 0;
  return isBare && (isKnown || (measureNames.has(first) && isPlainName(words))) ? at : 0;
}

function opensFigure(piece: Piece | undefined): boolean {
  return piece?.type === 'number' || piece?.type === 'symbol' || piece?.type === 'sign';
}

function isRank(figure: Piece | undefined, words: readonly string[]): boolean {
  return figure?.type !== 'operator' && words.some((word) => rankNames.has(word));
}

function startsFigure(body: readonly Piece[], at: number): boolean {
  const piece = body[at];
  if (piece?.type === 'operator') return piece.operator !== null && opensFigure(body[at + 1]);
  return piece !== undefined && opensFigure(piece) && !isYear(piece);
}

/** `valore 2016` may be the baseline. */
function isYear(piece: Piece): boolean {
  return piece.type === 'number' && /^(?:19|20)\d\d$/.test(piece.raw);
}

function isPercent(piece: Piece | undefined): boolean {
  return piece?.type === 'symbol' && piece.symbol === '%';
}

function isPlainName(words: readonly string[]): boolean {
  const names = words.filter((word, at) => !prepositions.has(word) && !articles.has(word) && !isWaiting(words, at));
  return names.length > 0 && names.every((word) => unknownWords.has(word) || isPlain(word));
}

const otherwise: readonly ReadonlySet<string>[] = [notDone, doneWords, spanWords, notMeasured];

/** `tempi d'attesa`, though «in attesa» is not done. */
function isWaiting(words: readonly string[], at: number): boolean {
  return words[at] === 'attesa' && ["d'", 'di'].includes(words[at - 1] ?? '');
}

function isPlain(word: string): boolean {
  const unit = unitPhrases.get(word);
  // `giorni: 30` would lose its unit
  if (unit !== undefined) return unit === null;
  return !(changesMeaning(word) || variations.has(word) || otherwise.some((words) => words.has(word)));
}

function isColon(piece: Piece | undefined): boolean {
  return piece?.type === 'mark' && piece.mark === ':';
}

/** `- >= 90%`: the dash of a list. */
function isDash(piece: Piece | undefined): boolean {
  return piece?.type === 'sign' && piece.sign === '-';
}

import type { Span } from '../findings/finding';
import type { Folded } from './foldLookAlikes';
import type { Operator } from './target';
import { isFootnoteMark } from './vocabulary/footnoteMarks';

/** What a target is made of, found before anybody asks what it means. Spans are of the folded text. */
export type Piece = Span & { readonly lineBreakBefore: boolean } & (
    | { readonly type: 'number'; readonly raw: string }
    /** Digits with letters that look like digits among them. */
    | { readonly type: 'garbled'; readonly raw: string }
    | { readonly type: 'date'; readonly day: number; readonly month: number; readonly year: string }
    /** `operator` is null for signs that contradict or repeat each other; `word` is how it was said, null for signs. */
    | { readonly type: 'operator'; readonly operator: Operator | null; readonly word: string | null }
    | { readonly type: 'sign'; readonly sign: '+' | '-' }
    | { readonly type: 'symbol'; readonly symbol: '%' | '€'; readonly doubled: boolean }
    | { readonly type: 'word'; readonly word: string }
    | { readonly type: 'bracket'; readonly inner: Span; readonly closed: boolean }
    | { readonly type: 'mark'; readonly mark: string }
  );

export type PieceOf<Type extends Piece['type']> = Extract<Piece, { readonly type: Type }>;

export function findPieces(folded: Folded, from = 0, until = folded.text.length): Piece[] {
  const pieces: Piece[] = [];
  const { lower } = folded;
  // what ends the text is what stands before the blanks
  let to = until;
  while (to > from && isSpace(lower.charAt(to - 1))) to--;
  let at = from;
  let lineBreakBefore = false;
  while (at < to) {
    const character = lower.charAt(at);
    if (isSpace(character)) {
      lineBreakBefore ||= character === '\n' || character === '\r';
      at++;
      continue;
    }
    const piece = pieceAt(folded, at, to, lineBreakBefore);
    if (!isTrivial(piece, folded, to, pieces.length === 0)) pieces.push(piece);
    at = piece.end;
    lineBreakBefore = false;
  }
  return pieces;
}

function pieceAt(folded: Folded, start: number, to: number, lineBreakBefore: boolean): Piece {
  const { text, lower } = folded;
  const character = lower.charAt(start);
  if (isDigit(character) || 'li|'.includes(character)) {
    const numeric = numericAt(text, start, to, lineBreakBefore);
    if (numeric !== null) return numeric;
  }
  if (isLetter(character)) {
    const end = endOfWord(lower, start, to);
    return { type: 'word', word: lower.slice(start, end), start, end, lineBreakBefore };
  }
  if (isOperatorSign(character)) return operatorAt(lower, start, to, lineBreakBefore);
  if (character === '+' || character === '-')
    return { type: 'sign', sign: character, start, end: start + 1, lineBreakBefore };
  if (character === '%' || character === '€') {
    let end = start + 1;
    while (end < to && lower.charAt(end) === character) end++;
    const isDoubled = end > start + 1;
    // `€. 30.000`, as if it were short for something
    if (character === '€' && end < to && lower.charAt(end) === '.') end++;
    return { type: 'symbol', symbol: character, doubled: isDoubled, start, end, lineBreakBefore };
  }
  if (character === '(' || character === '[') return bracketAt(lower, start, to, lineBreakBefore);
  return { type: 'mark', mark: character, start, end: start + 1, lineBreakBefore };
}

const isoForm = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const dateForm = /(\d{1,2}) ?([/.-])\s?(\d{1,2}) ?\2\s?'?(\d{4}|\d{2})(?![\d/]|[.,-]\d)/y;
const garbledForm = /[\doOlI|][\d.,oOlI|]*(?!\p{L})/uy;
const spacedForm = /\d{1,3}(?:[ ']\d{3})+(?:,\d+)?(?![\d.,'])/y;
const numberForm = /\d(?:[.,']?\d)*/y;

function numericAt(text: string, start: number, to: number, lineBreakBefore: boolean): Piece | null {
  const garbled = matchAt(garbledForm, text, start, to)?.[0];
  if (garbled !== undefined && /\d/.test(garbled) && /[oli|]/i.test(garbled) && garbled.length > 1)
    return { type: 'garbled', raw: garbled, start, end: start + garbled.length, lineBreakBefore };
  if (!isDigit(text.charAt(start))) return null;
  const datePiece = (all: string, day: string | undefined, month: string | undefined, year: string): Piece => ({
    type: 'date',
    day: Number(day),
    month: Number(month),
    year,
    start,
    end: start + all.length,
    lineBreakBefore,
  });
  const iso = matchAt(isoForm, text, start, to);
  if (iso !== null) {
    const [all, year = '', , month, day] = iso;
    return datePiece(all, day, month, year);
  }
  const date = matchAt(dateForm, text, start, to);
  if (date !== null) {
    const [all, day, separator, month, year = ''] = date;
    // 80-90-100 or 10.12.99 without a slash need days and months that exist to be taken for a date
    if (separator === '/' || year.length === 4 || (Number(day) <= 31 && Number(month) <= 12))
      return datePiece(all, day, month, year);
  }
  const number = matchAt(spacedForm, text, start, to) ?? matchAt(numberForm, text, start, to);
  const raw = number?.[0] ?? text.charAt(start);
  // a comma left hanging belongs to the number and makes it malformed; a full stop ends the sentence
  // `1.250,=` is how cheques close a sum without cents
  const closed = /^,(?:=|--?)(?![\d=>])/.exec(
    text.slice(start + raw.length, Math.min(to, start + raw.length + 4)),
  )?.[0];
  if (closed !== undefined)
    return { type: 'number', raw, start, end: start + raw.length + closed.length, lineBreakBefore };
  const isHanging =
    text.charAt(start + raw.length) === ',' && start + raw.length < to && !isDayOrYear(text, start, raw);
  const hanging = isHanging ? ',' : '';
  return { type: 'number', raw: raw + hanging, start, end: start + raw.length + hanging.length, lineBreakBefore };
}

/** `31/12, 100%` and `nel 2017, 95%`: the comma parts them from what follows. */
function isDayOrYear(text: string, start: number, raw: string): boolean {
  return text.charAt(start - 1) === '/' || (/^(?:19|20)\d\d$/.test(raw) && /\p{L} $/u.test(text.slice(0, start)));
}

function matchAt(form: RegExp, text: string, start: number, to: number): RegExpExecArray | null {
  form.lastIndex = start;
  const match = form.exec(text);
  return match === null || start + match[0].length > to ? null : match;
}

const signOperators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['>=', '>='],
  ['=>', '>='],
  ['>', '>'],
  ['<=', '<='],
  ['=<', '<='],
  ['<', '<'],
  ['=', '='],
  ['~', '~'],
  ['~=', '~'],
]);

/** Signs that touch or have only spaces between them are one operator, `> =` too. */
function operatorAt(lower: string, start: number, to: number, lineBreakBefore: boolean): Piece {
  let signs = '';
  let end = start;
  for (let at = start; at < to; at++) {
    const character = lower.charAt(at);
    if (isOperatorSign(character)) {
      signs += character;
      end = at + 1;
    } else if (!isSpace(character) && !isSlashInside(lower, at)) break;
  }
  return { type: 'operator', operator: signOperators.get(signs) ?? null, word: null, start, end, lineBreakBefore };
}

/** `>/=` is how some type ≥. */
function isSlashInside(lower: string, at: number): boolean {
  return lower.charAt(at) === '/' && isOperatorSign(lower.charAt(at - 1)) && isOperatorSign(lower.charAt(at + 1));
}

function bracketAt(lower: string, start: number, to: number, lineBreakBefore: boolean): Piece {
  let depth = 0;
  for (let at = start; at < to; at++) {
    const character = lower.charAt(at);
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (depth === 0)
      return {
        type: 'bracket',
        inner: { start: start + 1, end: at },
        closed: true,
        start,
        end: at + 1,
        lineBreakBefore,
      };
  }
  return { type: 'bracket', inner: { start: start + 1, end: to }, closed: false, start, end: to, lineBreakBefore };
}

/** What opens a line of a list pasted from a document. */
const bullets: ReadonlySet<string> = new Set('•●▪■◦‣·–');

/** A full stop or semicolon at the end, and quotation marks anywhere, say nothing. */
function isTrivial(piece: Piece, { text }: Folded, to: number, isFirst: boolean): boolean {
  if (piece.type !== 'mark') return false;
  if (piece.mark === '"') return true;
  if (piece.mark === "'" || bullets.has(piece.mark)) return isFirst;
  if (isFootnoteMark(piece.mark, text.charAt(piece.start - 1)) && endsInFootnotes(text, piece.start, to))
    return !isFirst;
  return piece.end === to && (piece.mark === '.' || piece.mark === ';' || piece.mark === ',');
}

function endsInFootnotes(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isFootnoteMark(text.charAt(at), text.charAt(at - 1)) && !isSpace(text.charAt(at))) return false;
  return true;
}

function endOfWord(lower: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && isLetter(lower.charAt(end))) end++;
  const next = end < to ? lower.charAt(end) : '';
  if (next === "'" || next === '.' || next === '°') end++;
  return end;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character > '\u007f' && /\p{L}/u.test(character));
}

function isOperatorSign(character: string): boolean {
  return character === '>' || character === '<' || character === '=' || character === '~';
}

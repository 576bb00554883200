import type { Piece } from '../pieces';

/** `50% 70% 90%`, `10; 20; 30`: where each figure of a bare series begins and ends; null when it is no series. */
export function findSeries(body: readonly Piece[]): { readonly from: number; readonly to: number }[] | null {
  const figures: { from: number; to: number }[] = [];
  let symbol: string | null = null;
  let at = 0;
  while (at < body.length) {
    const number = body[at];
    if (number?.type !== 'number' || /^(?:19|20)\d\d$/.test(number.raw)) return null;
    const next = body[at + 1];
    const own = next?.type === 'symbol' ? next.symbol : '';
    if (symbol !== null && symbol !== own) return null;
    symbol = own;
    const to = own === '' ? at + 1 : at + 2;
    figures.push({ from: at, to });
    at = to;
    if (at < body.length && isSeparator(body[at], own)) at++;
    else if (at < body.length && body[at]?.type !== 'number') return null;
    if (at === body.length && body[at - 1]?.type !== 'number' && body[at - 1]?.type !== 'symbol') return null;
  }
  return figures.length >= 2 && (symbol !== '' || figures.length >= 3) ? figures : null;
}

/** Between bare numbers a slash or a dash would make a date, a ratio or a range. */
function isSeparator(piece: Piece | undefined, symbol: string): boolean {
  if (piece?.type === 'mark')
    return piece.mark === ';' || piece.mark === ',' || (symbol !== '' && '/|'.includes(piece.mark));
  if (piece?.type === 'sign') return symbol !== '' && piece.sign === '-';
  return piece?.type === 'word' && (piece.word === 'e' || piece.word === 'ed');
}

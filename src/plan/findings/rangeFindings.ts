import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import { printDate } from '../target/printDate';
import type { Family } from './entry';

/** What can be said about two bounds. */
export interface RangePayloads {
  'TGT-085': { readonly from: Quantity; readonly to: Quantity };
  'TGT-086': { readonly first: Quantity; readonly second: Quantity };
  /** No second figure where one is written like a date: `30062017`. */
  'TGT-087': { readonly first: Quantity; readonly second: Quantity | null; readonly date: string };
  'TGT-088': { readonly first: number; readonly second: number };
  'TGT-089': { readonly first: Quantity; readonly second: Quantity };
  'TGT-090': { readonly first: Quantity; readonly second: Quantity };
  'TGT-091': { readonly first: Quantity; readonly second: Quantity };
  'TGT-092': TwoMargins;
  'TGT-093': TwoMargins;
}

interface TwoMargins {
  /** The margin in points, then as a share of the value. */
  readonly points: readonly [Quantity, Quantity];
  readonly share: readonly [Quantity, Quantity];
}

const it = (quantity: Quantity) => printQuantity(quantity, 'it');
const en = (quantity: Quantity) => printQuantity(quantity, 'en');
const spanIt = ([min, max]: readonly [Quantity, Quantity]) => `tra ${it(min)} e ${it(max)}`;
const spanEn = ([min, max]: readonly [Quantity, Quantity]) => `between ${en(min)} and ${en(max)}`;

const wrongBounds = {
  it: () => 'Il risultato sarebbe confrontato con limiti che forse nessuno ha deciso.',
  en: () => 'The result would be compared with bounds that perhaps nobody decided.',
};

export const rangeFindings: Family<RangePayloads> = {
  'TGT-085': {
    severity: 'warning',
    it: {
      message: ({ from }, q) => `${q}: si parte dal dato di partenza (${it(from)}), quindi è un percorso.`,
      why: () => 'Se fosse un intervallo, restare fermi basterebbe.',
      reading: ({ from, to }) => `${to.value > from.value ? 'almeno' : 'al massimo'} ${it(to)}`,
    },
    en: {
      message: ({ from }, q) => `${q}: it begins where things stand (${en(from)}), so it is a path.`,
      why: () => 'Were it a range, standing still would be enough.',
      reading: ({ from, to }) => `${to.value > from.value ? 'at least' : 'at most'} ${en(to)}`,
    },
  },
  'TGT-086': {
    severity: 'error',
    it: {
      message: ({ first, second }, q) =>
        first.value === second.value
          ? `${q}: i due limiti sono uguali (${it(first)}).`
          : `${q}: il primo limite (${it(first)}) è più alto del secondo (${it(second)}).`,
      why: () => 'Nessun risultato starebbe tra i due limiti.',
      reading: null,
    },
    en: {
      message: ({ first, second }, q) =>
        first.value === second.value
          ? `${q}: the two bounds are the same (${en(first)}).`
          : `${q}: the first bound (${en(first)}) is above the second (${en(second)}).`,
      why: () => 'No result would lie between the two bounds.',
      reading: null,
    },
  },
  'TGT-087': {
    severity: 'error',
    it: {
      message: ({ first, second, date }, q) =>
        `${q}: può essere ${second === null ? it(first) : `da ${it(first)} a ${it(second)}`} oppure il ${printDate(date, 'it')}.`,
      why: wrongBounds.it,
      reading: null,
    },
    en: {
      message: ({ first, second, date }, q) =>
        `${q}: may be ${second === null ? en(first) : `from ${en(first)} to ${en(second)}`} or ${printDate(date, 'en')}.`,
      why: wrongBounds.en,
      reading: null,
    },
  },
  'TGT-088': {
    severity: 'error',
    it: {
      message: ({ first, second }, q) =>
        `${q}: ${String(first)} e ${String(second)} possono essere anni oppure numeri.`,
      why: wrongBounds.it,
      reading: null,
    },
    en: {
      message: ({ first, second }, q) => `${q}: ${String(first)} and ${String(second)} may be years or numbers.`,
      why: wrongBounds.en,
      reading: null,
    },
  },
  'TGT-089': {
    severity: 'error',
    it: {
      message: ({ first, second }, q) =>
        `${q}: c'è un operatore davanti a un intervallo (da ${it(first)} a ${it(second)}).`,
      why: () => 'Non si sa se conta il limite più basso, il più alto o tutti e due.',
      reading: null,
    },
    en: {
      message: ({ first, second }, q) => `${q}: an operator before a range (from ${en(first)} to ${en(second)}).`,
      why: () => 'Nobody knows whether the lower bound counts, the upper one, or both.',
      reading: null,
    },
  },
  'TGT-090': {
    severity: 'warning',
    it: {
      message: ({ second }, q) => `${q}: potrebbe essere un percorso, cioè arrivare a ${it(second)}.`,
      why: () => 'Come intervallo, anche il limite più basso raggiunge il target e oltre il più alto si è fuori.',
      reading: ({ first, second }) => spanIt([first, second]),
    },
    en: {
      message: ({ second }, q) => `${q}: may be a path, that is, to arrive at ${en(second)}.`,
      why: () => 'As a range even the lower bound reaches the target, and beyond the upper one it is missed.',
      reading: ({ first, second }) => spanEn([first, second]),
    },
  },
  'TGT-091': {
    severity: 'warning',
    it: {
      message: ({ first }, q) => `${q}: letto alla lettera, finire prima di ${it(first)} non raggiunge il target.`,
      why: () => 'Di solito un tempo più breve è migliore.',
      reading: ({ first, second }) => spanIt([first, second]),
    },
    en: {
      message: ({ first }, q) => `${q}: read to the letter, less than ${en(first)} does not reach the target.`,
      why: () => 'Usually less time is better.',
      reading: ({ first, second }) => spanEn([first, second]),
    },
  },
  'TGT-092': {
    severity: 'error',
    it: {
      message: ({ points, share }, q) => `${q}: può essere ${spanIt(points)} oppure ${spanIt(share)}.`,
      why: wrongBounds.it,
      reading: null,
    },
    en: {
      message: ({ points, share }, q) => `${q}: may be ${spanEn(points)} or ${spanEn(share)}.`,
      why: wrongBounds.en,
      reading: null,
    },
  },
  'TGT-093': {
    severity: 'warning',
    it: {
      message: ({ share }, q) =>
        `${q}: il margine è letto in punti percentuali; in proporzione sarebbe ${spanIt(share)}.`,
      why: wrongBounds.it,
      reading: ({ points }) => spanIt(points),
    },
    en: {
      message: ({ share }, q) =>
        `${q}: the margin is read in percentage points; as a share it would be ${spanEn(share)}.`,
      why: wrongBounds.en,
      reading: ({ points }) => spanEn(points),
    },
  },
};

import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { Direction } from '../plan';
import type { Family } from './entry';

/** `STR-05…`: figures that can each be read, and make no sense side by side. */
export interface StructurePlausibilityPayloads {
  /** A judgement is in words. */
  'STR-051': { readonly baseline: Quantity | string };
  'STR-052': { readonly baseline: Quantity | string };
  'STR-053': { readonly side: Direction; readonly others: number; readonly family: string };
  'STR-054': { readonly code: string; readonly other: string; readonly at: string };
  'STR-055': { readonly code: string; readonly other: string; readonly at: string };
  'STR-056': { readonly other: string };
  'STR-057': { readonly due: number; readonly of: number };
}

const sides = {
  it: { more: 'almeno', less: 'al massimo' },
  en: { more: 'at least', less: 'at most' },
};

const shown = (baseline: Quantity | string, language: 'it' | 'en'): string =>
  typeof baseline === 'string' ? baseline : printQuantity(baseline, language);

export const structurePlausibilityFindings: Family<StructurePlausibilityPayloads> = {
  'STR-051': {
    severity: 'warning',
    it: {
      message: ({ baseline }, quoted) =>
        `${quoted}: è meno impegnativo del dato di partenza (${shown(baseline, 'it')}).`,
      why: () => 'È raggiunto anche facendo peggio di prima: chi valuta chiederà perché.',
      reading: () => 'come scritto',
    },
    en: {
      message: ({ baseline }, quoted) => `${quoted}: is easier than the baseline (${shown(baseline, 'en')}).`,
      why: () => 'It is met even by doing worse than before: whoever evaluates will ask why.',
      reading: () => 'as written',
    },
  },
  'STR-052': {
    severity: 'note',
    it: {
      message: ({ baseline }, quoted) =>
        `${quoted}: è di poco meno impegnativo del dato di partenza (${shown(baseline, 'it')}).`,
      why: () => 'Può essere prudenza, ma è raggiunto anche facendo un poco peggio di prima.',
      reading: () => 'come scritto',
    },
    en: {
      message: ({ baseline }, quoted) => `${quoted}: is slightly easier than the baseline (${shown(baseline, 'en')}).`,
      why: () => 'It may be caution, but it is met even by doing slightly worse than before.',
      reading: () => 'as written',
    },
  },
  'STR-053': {
    severity: 'warning',
    it: {
      message: ({ side, others, family }, quoted) =>
        `${quoted} è «${sides.it[side]}»; gli altri ${String(others)} indicatori «${family}…» sono «${sides.it[opposite(side)]}».`,
      why: () => 'Se il segno è rovesciato, chi fa meglio risulta non aver raggiunto il target.',
      reading: ({ side }) => `«${sides.it[side]}», come scritto`,
    },
    en: {
      message: ({ side, others, family }, quoted) =>
        `${quoted} is “${sides.en[side]}”; the other ${String(others)} indicators “${family}…” are “${sides.en[opposite(side)]}”.`,
      why: () => 'If the sign is the wrong way round, whoever does better appears to have missed the target.',
      reading: ({ side }) => `“${sides.en[side]}”, as written`,
    },
  },
  'STR-054': {
    severity: 'warning',
    it: {
      message: ({ code, other, at }, quoted) => `${code} ha qui il target ${quoted} e in ${at} «${line(other)}».`,
      why: () =>
        'È lo stesso indicatore, nello stesso anno: una delle due righe sarà giudicata su un valore sbagliato.',
      reading: () => 'ciascuna riga come scritta',
    },
    en: {
      message: ({ code, other, at }, quoted) => `${code} has the target ${quoted} here and “${line(other)}” in ${at}.`,
      why: () => 'It is the same indicator, in the same year: one of the two rows will be judged on a wrong figure.',
      reading: () => 'each row as written',
    },
  },
  'STR-055': {
    severity: 'warning',
    it: {
      message: ({ code, other, at }, quoted) => `${code} parte qui da ${quoted} e in ${at} da «${line(other)}».`,
      why: () => 'È lo stesso indicatore, nello stesso anno: uno dei due dati di partenza è sbagliato.',
      reading: () => 'ciascuna riga come scritta',
    },
    en: {
      message: ({ code, other, at }, quoted) =>
        `${code} starts from ${quoted} here and from “${line(other)}” in ${at}.`,
      why: () => 'It is the same indicator, in the same year: one of the two baselines is wrong.',
      reading: () => 'each row as written',
    },
  },
  'STR-056': {
    severity: 'warning',
    it: {
      message: ({ other }, quoted) =>
        `${quoted} è in un'altra unità rispetto al target dell'anno del piano, «${line(other)}».`,
      why: () => 'Valori in unità diverse non si possono confrontare: uno può essere scritto male.',
      reading: () => 'come scritto',
    },
    en: {
      message: ({ other }, quoted) =>
        `${quoted} is in another unit than the target of the plan's year, “${line(other)}”.`,
      why: () => 'Figures in different units cannot be compared: one may be mistyped.',
      reading: () => 'as written',
    },
  },
  'STR-057': {
    severity: 'warning',
    it: {
      message: ({ due, of }, quoted) =>
        `${quoted} non è la percentuale di ${printNumber(of, 'it')} che il target chiede: sarebbe ${printNumber(due, 'it')}.`,
      why: () => "Il valore fra parentesi e la percentuale, applicata al target dell'altra riga, non dicono lo stesso.",
      reading: () => 'la percentuale',
    },
    en: {
      message: ({ due, of }, quoted) =>
        `${quoted} is not the percentage of ${printNumber(of, 'en')} the target asks for: that would be ${printNumber(due, 'en')}.`,
      why: () => "The figure in brackets and the percentage, taken of the other row's target, do not say the same.",
      reading: () => 'the percentage',
    },
  },
};

const opposite = (side: Direction): Direction => (side === 'more' ? 'less' : 'more');

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

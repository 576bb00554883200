import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { Family } from './entry';

/** What can be said about the text of a baseline. By tens: 00 not read, 10 numbers, 20 spelling. */
export interface BaselinePayloads {
  'BAS-001': Readonly<Record<never, never>>;
  'BAS-002': Readonly<Record<never, never>>;
  'BAS-010': { readonly read: Quantity };
  'BAS-011': { readonly read: Quantity };
  'BAS-012': { readonly first: Quantity; readonly second: Quantity };
  'BAS-013': { readonly meant: string };
  'BAS-020': Readonly<Record<never, never>>;
}

const noWitness = {
  it: () => 'Il target non può essere confrontato con il dato di partenza.',
  en: () => 'The target cannot be compared with the baseline.',
};
const copied = {
  it: () => "Controllare sull'originale che il numero sia questo.",
  en: () => 'Check against the original that this is the number.',
};

export const baselineFindings: Family<BaselinePayloads> = {
  'BAS-001': {
    severity: 'warning',
    it: { message: (_, q) => `${q}: il dato di partenza non si capisce.`, why: noWitness.it, reading: null },
    en: { message: (_, q) => `${q}: the baseline is not understood.`, why: noWitness.en, reading: null },
  },
  'BAS-002': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: il dato di partenza è un errore di Excel, non un valore.`,
      why: noWitness.it,
      reading: null,
    },
    en: { message: (_, q) => `${q}: the baseline is an Excel error, not a figure.`, why: noWitness.en, reading: null },
  },
  'BAS-010': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: le cifre sono divise su più righe.`,
      why: copied.it,
      reading: ({ read }) => printQuantity(read, 'it'),
    },
    en: {
      message: (_, q) => `${q}: the digits are split over lines.`,
      why: copied.en,
      reading: ({ read }) => printQuantity(read, 'en'),
    },
  },
  'BAS-011': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: i separatori non sono quelli italiani.`,
      why: copied.it,
      reading: ({ read }) => printQuantity(read, 'it'),
    },
    en: {
      message: (_, q) => `${q}: the separators are not the Italian ones.`,
      why: copied.en,
      reading: ({ read }) => printQuantity(read, 'en'),
    },
  },
  'BAS-012': {
    severity: 'warning',
    it: {
      message: ({ first, second }, q) =>
        `${q}: può essere ${printQuantity(first, 'it')} oppure ${printQuantity(second, 'it')}.`,
      why: noWitness.it,
      reading: null,
    },
    en: {
      message: ({ first, second }, q) =>
        `${q}: may be ${printQuantity(first, 'en')} or ${printQuantity(second, 'en')}.`,
      why: noWitness.en,
      reading: null,
    },
  },
  'BAS-013': {
    severity: 'warning',
    it: {
      message: ({ meant }, q) => `${q}: c'è una lettera dentro un numero; forse ${meant}.`,
      why: noWitness.it,
      reading: null,
    },
    en: {
      message: ({ meant }, q) => `${q}: there is a letter inside a number; perhaps ${meant}.`,
      why: noWitness.en,
      reading: null,
    },
  },
  'BAS-020': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: sono caratteri rovinati in un passaggio tra programmi.`,
      why: copied.it,
      reading: null,
    },
    en: { message: (_, q) => `${q}: characters damaged on the way between programs.`, why: copied.en, reading: null },
  },
};

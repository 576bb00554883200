import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { Family } from './entry';

/** What can be said of a figure beside its row: which side is meant, which scale, and what was left out of it. */
export interface FigurePayloads {
  'TGT-150': { readonly read: Quantity; readonly operator: '<=' | '>='; readonly baseline: Quantity };
  'TGT-151': { readonly first: Quantity; readonly second: Quantity; readonly baseline: Quantity };
  'TGT-152': Nothing;
  'TGT-153': Nothing;
  'TGT-154': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-155': Nothing;
  'TGT-156': { readonly first: Quantity; readonly second: Quantity };
}

type Nothing = Readonly<Record<never, never>>;

const it = (quantity: Quantity) => printQuantity(quantity, 'it');
const en = (quantity: Quantity) => printQuantity(quantity, 'en');
const sides = { it: { '<=': 'al massimo', '>=': 'almeno' }, en: { '<=': 'at most', '>=': 'at least' } } as const;
const wrongNumber = {
  it: () => 'Un numero sbagliato darebbe un giudizio sbagliato.',
  en: () => 'A wrong number would give a wrong judgement.',
};

export const figureFindings: Family<FigurePayloads> = {
  'TGT-150': {
    severity: 'warning',
    it: {
      message: ({ operator, baseline }, q) =>
        `${q}: letto come «${sides.it[operator]}», ma il dato di partenza è ${it(baseline)}.`,
      why: () =>
        'Così il risultato di partenza basterebbe già. Se il valore va invece superato, il giudizio si rovescia.',
      reading: ({ read, operator }) => `${sides.it[operator]} ${it(read)}`,
    },
    en: {
      message: ({ operator, baseline }, q) =>
        `${q}: read as "${sides.en[operator]}", but the baseline is ${en(baseline)}.`,
      why: () =>
        'The baseline would already do. If the figure is to be exceeded instead, the judgement is turned round.',
      reading: ({ read, operator }) => `${sides.en[operator]} ${en(read)}`,
    },
  },
  'TGT-151': {
    severity: 'error',
    it: {
      message: ({ first, second, baseline }, q) =>
        `${q}: può essere ${it(first)} oppure ${it(second)}; il dato di partenza è ${it(baseline)}.`,
      why: () => 'Una frazione e una percentuale differiscono di cento volte.',
      reading: null,
    },
    en: {
      message: ({ first, second, baseline }, q) =>
        `${q}: may be ${en(first)} or ${en(second)}; the baseline is ${en(baseline)}.`,
      why: () => 'A fraction and a percentage are a hundred times apart.',
      reading: null,
    },
  },
  'TGT-152': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: possono essere secondi, o virgolette rimaste sole.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: { message: (_, q) => `${q}: may be seconds, or a lone quotation mark.`, why: wrongNumber.en, reading: null },
  },
  'TGT-153': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: il valore è riferito a più anni.`,
      why: () => "Il target di un anno si giudica sul valore intero, non sulla parte che spetta all'anno.",
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: the figure is for several years.`,
      why: () => "A year's target is judged by the whole figure, not by that year's share.",
      reading: null,
    },
  },
  'TGT-154': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: è più di dieci volte lontano dal dato di partenza (${it(baseline)}).`,
      why: wrongNumber.it,
      reading: ({ read }) => it(read),
    },
    en: {
      message: ({ baseline }, q) => `${q}: is more than ten times away from the baseline (${en(baseline)}).`,
      why: wrongNumber.en,
      reading: ({ read }) => en(read),
    },
  },
  'TGT-155': {
    severity: 'note',
    it: {
      message: (_, q) => `${q}: rimanda a una nota che qui non si legge.`,
      why: () => 'La nota può cambiare il significato del target.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: points to a footnote that is not read here.`,
      why: () => 'The footnote may change what the target means.',
      reading: null,
    },
  },
  'TGT-156': {
    severity: 'error',
    it: {
      message: ({ first, second }, q) =>
        `${q}: senza unità, la variazione porta a ${it(first)} oppure, se è una percentuale, a ${it(second)}.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ first, second }, q) =>
        `${q}: without unit, the change leads to ${en(first)} or, if it is a percentage, to ${en(second)}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
};

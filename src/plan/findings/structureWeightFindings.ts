import { printNumber } from '../numbers/printNumber';
import type { Direction } from '../plan';
import type { Family } from './entry';

/** `STR-04…`: weights, and the side on which *Verso* says it is better. */
export interface StructureWeightPayloads {
  'STR-041': Record<never, never>;
  'STR-042': Record<never, never>;
  'STR-043': { readonly blank: number; readonly of: number };
  'STR-044': { readonly sum: number; readonly of: number };
  'STR-045': Record<never, never>;
  'STR-046': { readonly direction: Direction; readonly target: string };
}

const sides = {
  it: { more: 'meglio di più', less: 'meglio di meno' },
  en: { more: 'more is better', less: 'less is better' },
};

const alike = {
  it: 'nessun peso: contano tutti allo stesso modo',
  en: 'no weights: all count the same',
};

export const structureWeightFindings: Family<StructureWeightPayloads> = {
  'STR-041': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è un peso.`,
      why: () => 'Con un peso solo che non si legge, la media pesata non si può fare.',
      reading: () => alike.it,
    },
    en: {
      message: (_, quoted) => `${quoted} is not a weight.`,
      why: () => 'With a single weight that cannot be read there is no weighted mean.',
      reading: () => alike.en,
    },
  },
  'STR-042': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `Il peso ${quoted} è negativo.`,
      why: () => 'Un peso sotto lo zero farebbe scendere la media quando il risultato è buono.',
      reading: () => alike.it,
    },
    en: {
      message: (_, quoted) => `The weight ${quoted} is negative.`,
      why: () => 'A weight below zero would lower the mean when the result is good.',
      reading: () => alike.en,
    },
  },
  'STR-043': {
    severity: 'warning',
    it: {
      message: ({ blank, of }) =>
        blank === 1 ? `Manca un peso su ${String(of)}.` : `Mancano ${String(blank)} pesi su ${String(of)}.`,
      why: () =>
        'Un peso mancante può voler dire zero, o quel che resta: pesare solo gli altri sarebbe tirare a indovinare.',
      reading: () => alike.it,
    },
    en: {
      message: ({ blank, of }) =>
        blank === 1
          ? `One weight of ${String(of)} is missing.`
          : `${String(blank)} weights of ${String(of)} are missing.`,
      why: () => 'A missing weight may mean zero, or the rest: weighing the others only would be a guess.',
      reading: () => alike.en,
    },
  },
  'STR-044': {
    severity: 'warning',
    it: {
      message: ({ sum, of }) =>
        sum === 0
          ? of === 1
            ? 'Il solo peso è zero.'
            : `I ${String(of)} pesi sono tutti zero.`
          : of === 1
            ? `Il solo peso è ${printNumber(sum, 'it')}, non 100.`
            : `La somma dei ${String(of)} pesi è ${printNumber(sum, 'it')}, non 100.`,
      why: ({ sum }) =>
        sum === 0
          ? 'Un peso zero esclude: non resta niente di cui fare la media.'
          : 'Un peso può essere sbagliato, o una riga mancare: la media cambia.',
      reading: ({ sum }) => (sum === 0 ? 'nessuna media' : 'pesi in proporzione fra loro'),
    },
    en: {
      message: ({ sum, of }) =>
        sum === 0
          ? of === 1
            ? 'The only weight is zero.'
            : `All ${String(of)} weights are zero.`
          : of === 1
            ? `The only weight is ${printNumber(sum, 'en')}, not 100.`
            : `The sum of the ${String(of)} weights is ${printNumber(sum, 'en')}, not 100.`,
      why: ({ sum }) =>
        sum === 0
          ? 'A weight of zero excludes: nothing is left to take the mean of.'
          : 'A weight may be wrong, or a row missing: the mean changes.',
      reading: ({ sum }) => (sum === 0 ? 'no mean' : 'weights in proportion to one another'),
    },
  },
  'STR-045': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non dice se è meglio di più o di meno.`,
      why: () => 'Il verso decide chi deve solo mantenere il dato di partenza.',
      reading: () => 'nessun verso',
    },
    en: {
      message: (_, quoted) => `${quoted} does not say whether more or less is better.`,
      why: () => 'The direction decides for whoever only has to keep the baseline.',
      reading: () => 'no direction',
    },
  },
  'STR-046': {
    severity: 'warning',
    it: {
      message: ({ direction, target }, quoted) =>
        `Il verso ${quoted} (${sides.it[direction]}) è contrario al target ${target}.`,
      why: () => 'Uno dei due è sbagliato: se è il target, il giudizio si rovescia.',
      reading: ({ target }) => `il target, come scritto: ${target}`,
    },
    en: {
      message: ({ direction, target }, quoted) =>
        `The direction ${quoted} (${sides.en[direction]}) is against the target ${target}.`,
      why: () => 'One of the two is wrong: if it is the target, the judgement turns round.',
      reading: ({ target }) => `the target, as written: ${target}`,
    },
  },
};

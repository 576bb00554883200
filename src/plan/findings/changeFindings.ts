import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { Family } from './entry';

/** What can be said of a change, and of a baseline to keep. */
export interface ChangePayloads {
  'TGT-100': { readonly why: 'none' | 'unreadable' | 'word' | 'zero' | 'negative' };
  'TGT-101': { readonly read: Quantity; readonly alternative: Quantity; readonly baseline: Quantity };
  'TGT-102': { readonly declared: Quantity; readonly computed: Quantity };
  'TGT-103': Nothing;
  'TGT-104': Nothing;
  'TGT-105': { readonly declared: Quantity; readonly computed: Quantity };
  'TGT-106': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-107': { readonly baseline: string };
  'TGT-108': { readonly baseline: string; readonly year: number };
  'TGT-109': { readonly baseline: Quantity };
  'TGT-110': Nothing;
  'TGT-111': { readonly result: Quantity };
  'TGT-112': { readonly read: Quantity };
  'TGT-120': { readonly why: 'none' | 'unreadable' | 'word' };
  'TGT-121': { readonly baseline: string };
  'TGT-122': Nothing;
  'TGT-123': Nothing;
}

type Nothing = Readonly<Record<never, never>>;

const it = (quantity: Quantity) => printQuantity(quantity, 'it');
const en = (quantity: Quantity) => printQuantity(quantity, 'en');

const noFigure = {
  it: () => 'Senza un dato di partenza adatto non si sa quale valore raggiungere.',
  en: () => 'Without a suitable baseline nobody knows which figure to reach.',
};
const twoTargets = {
  it: () => 'Il grado di raggiungimento sarebbe calcolato su un valore che forse nessuno ha deciso.',
  en: () => 'Achievement would be computed on a figure that perhaps nobody decided.',
};

const uselessBaselines = {
  it: {
    none: 'manca il dato di partenza',
    unreadable: 'il dato di partenza non si capisce',
    word: 'il dato di partenza non è un numero',
    zero: 'il dato di partenza è zero',
    negative: 'il dato di partenza è negativo',
  },
  en: {
    none: 'there is no baseline',
    unreadable: 'the baseline is not understood',
    word: 'the baseline is not a number',
    zero: 'the baseline is zero',
    negative: 'the baseline is negative',
  },
};

export const changeFindings: Family<ChangePayloads> = {
  'TGT-100': {
    severity: 'error',
    it: {
      message: ({ why }, q) => `${q}: è una variazione, ma ${uselessBaselines.it[why]}.`,
      why: noFigure.it,
      reading: null,
    },
    en: {
      message: ({ why }, q) => `${q}: a change, but ${uselessBaselines.en[why]}.`,
      why: noFigure.en,
      reading: null,
    },
  },
  'TGT-101': {
    severity: 'warning',
    it: {
      message: ({ baseline, alternative }, q) =>
        `${q}: accanto a ${it(baseline)} potrebbero essere punti percentuali, e il valore da raggiungere ${it(alternative)}.`,
      why: () => 'Le due letture portano a valori diversi.',
      reading: ({ read, baseline }, q) => `${it(read)} (${q} di ${it(baseline)})`,
    },
    en: {
      message: ({ baseline, alternative }, q) =>
        `${q}: beside ${en(baseline)} these could be percentage points, and the figure to reach ${en(alternative)}.`,
      why: () => 'The two readings lead to different figures.',
      reading: ({ read, baseline }, q) => `${en(read)} (${q} of ${en(baseline)})`,
    },
  },
  'TGT-102': {
    severity: 'warning',
    it: {
      message: ({ declared, computed }, q) =>
        `${q}: dichiarato ${it(declared)}, ma dal dato di partenza risulta ${it(computed)}.`,
      why: () => 'Variazione e valore tra parentesi non dicono la stessa cosa.',
      reading: ({ declared }) => `${it(declared)}, il valore tra parentesi`,
    },
    en: {
      message: ({ declared, computed }, q) => `${q}: states ${en(declared)}, but the baseline gives ${en(computed)}.`,
      why: () => 'The change and the figure in brackets do not say the same.',
      reading: ({ declared }) => `${en(declared)}, the figure in brackets`,
    },
  },
  'TGT-103': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: non è chiaro se la variazione è da raggiungere o da non superare.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: it is not clear whether the change is to be reached or not to be exceeded.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-104': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: non è detto se in aumento o in diminuzione.`,
      why: twoTargets.it,
      reading: null,
    },
    en: { message: (_, q) => `${q}: it is not said whether up or down.`, why: twoTargets.en, reading: null },
  },
  'TGT-105': {
    severity: 'error',
    it: {
      message: ({ declared, computed }, q) =>
        `${q}: tra parentesi c'è ${it(declared)}, ma la variazione porta a ${it(computed)}: sono target diversi.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: ({ declared, computed }, q) =>
        `${q}: the brackets hold ${en(declared)}, but the change leads to ${en(computed)}: different targets.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-106': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) =>
        `${q}: accanto a ${it(baseline)} è una variazione, ma Excel ne ha tolto il segno: non si sa se in aumento o in diminuzione.`,
      why: () => 'Se era una diminuzione, il target è un altro.',
      reading: ({ read }) => `in aumento, almeno ${it(read)}`,
    },
    en: {
      message: ({ baseline }, q) =>
        `${q}: beside ${en(baseline)} it is a change, but Excel dropped its sign: it may be up or down.`,
      why: () => 'If it was a reduction, the target is another one.',
      reading: ({ read }) => `up, at least ${en(read)}`,
    },
  },
  'TGT-107': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: il confronto è con il dato di partenza scritto nella riga (${baseline}).`,
      why: () => 'Il dato di partenza potrebbe essere di un altro anno.',
      reading: ({ baseline }) => `rispetto a ${baseline}`,
    },
    en: {
      message: ({ baseline }, q) => `${q}: compared with the baseline that stands in the row (${baseline}).`,
      why: () => 'The baseline may be of another year.',
      reading: ({ baseline }) => `compared with ${baseline}`,
    },
  },
  'TGT-108': {
    severity: 'note',
    it: {
      message: ({ baseline, year }, q) =>
        `${q}: come dato del ${String(year)} vale quello di partenza scritto nella riga (${baseline}).`,
      why: () => 'Se il dato di partenza fosse di un altro anno, il target cambierebbe.',
      reading: ({ baseline }) => `rispetto a ${baseline}`,
    },
    en: {
      message: ({ baseline, year }, q) =>
        `${q}: the baseline that stands in the row (${baseline}) is taken as that of ${String(year)}.`,
      why: () => 'If the baseline were of another year, the target would change.',
      reading: ({ baseline }) => `compared with ${baseline}`,
    },
  },
  'TGT-109': {
    severity: 'error',
    it: {
      message: ({ baseline }, q) => `${q}: accanto a ${it(baseline)} non si sa di quale unità sia la variazione.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: ({ baseline }, q) => `${q}: beside ${en(baseline)} nobody knows in which unit the change is.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-110': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: una variazione di zero non dice quale verso è il migliore.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: a change of zero does not say which way is better.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-111': {
    severity: 'error',
    it: {
      message: ({ result }, q) => `${q}: dal dato di partenza si arriverebbe a ${it(result)}.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: ({ result }, q) => `${q}: from the baseline it would lead to ${en(result)}.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-112': {
    severity: 'warning',
    it: {
      message: ({ read }, q) => `${q}: porta a ${it(read)}, oltre il 100%.`,
      why: () => 'Se la percentuale è la parte di un tutto, il target non si può raggiungere.',
      reading: ({ read }) => it(read),
    },
    en: {
      message: ({ read }, q) => `${q}: leads to ${en(read)}, beyond 100%.`,
      why: () => 'If the percentage is part of a whole, the target cannot be reached.',
      reading: ({ read }) => en(read),
    },
  },
  'TGT-120': {
    severity: 'error',
    it: {
      message: ({ why }, q) => `${q}: chiede di mantenere il dato di partenza, ma ${uselessToKeep.it[why]}.`,
      why: noFigure.it,
      reading: null,
    },
    en: {
      message: ({ why }, q) => `${q}: asks to keep the baseline, but ${uselessToKeep.en[why]}.`,
      why: noFigure.en,
      reading: null,
    },
  },
  'TGT-121': {
    severity: 'error',
    it: {
      message: ({ baseline }, q) =>
        `${q}: non è il dato di partenza (${baseline}), e non si sa quale dei due va mantenuto.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: ({ baseline }, q) =>
        `${q}: not the baseline (${baseline}), and nobody knows which of the two is to be kept.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-122': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: chiede di superare il dato di partenza, ma non dice di quanto.`,
      why: twoTargets.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: asks for more than the baseline, but not by how much.`,
      why: twoTargets.en,
      reading: null,
    },
  },
  'TGT-123': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: il dato di partenza è OFF, quindi chiede che resti non fatto.`,
      why: () => 'Di solito si mantiene ciò che è stato fatto.',
      reading: () => 'mantenere non fatto (OFF)',
    },
    en: {
      message: (_, q) => `${q}: the baseline is OFF, so it asks that it stay not done.`,
      why: () => 'What is kept is usually what has been done.',
      reading: () => 'keep not done (OFF)',
    },
  },
};

const uselessToKeep = {
  it: { none: 'non ce n’è uno', unreadable: 'non si capisce', word: 'non è un valore, un livello o un sì/no' },
  en: { none: 'there is none', unreadable: 'it is not understood', word: 'it is not a figure, a level or a yes/no' },
};

import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { Entry, Family } from './entry';

/** What can be said of a target made of several: conditions that must all hold, or one for each year or date. */
export interface PartPayloads {
  'TGT-130': Nothing;
  'TGT-131': { readonly parts: number };
  'TGT-132': Nothing;
  'TGT-133': Nothing;
  'TGT-134': { readonly year: number };
  'TGT-135': { readonly year: number };
  'TGT-136': Nothing;
  'TGT-137': Nothing;
  'TGT-138': { readonly from: number; readonly to: number };
  'TGT-140': Nothing;
  'TGT-141': Nothing;
  'TGT-142': Nothing;
  'TGT-143': Nothing;
  'TGT-144': { readonly on: boolean; readonly baseline: Quantity };
  'TGT-145': { readonly date: string };
}

type Nothing = Readonly<Record<never, never>>;

const wholeUnread = {
  it: () => 'Valutare solo una parte del target darebbe un risultato che nessuno ha deciso.',
  en: () => 'Judging only a part of the target would give a result that nobody decided.',
};

const bracketAside = {
  it: 'quello che sta fuori dalla parentesi',
  en: 'what stands outside the bracket',
};

/** A bracket that is kept as a note, though it says something about the target. */
function bracketNote(it: string, en: string): Entry<Nothing> {
  return {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: ${it}.`,
      why: () => 'La parentesi resta una nota e non entra nella valutazione.',
      reading: () => bracketAside.it,
    },
    en: {
      message: (_, q) => `${q}: ${en}.`,
      why: () => 'The bracket is kept as a note and does not enter the assessment.',
      reading: () => bracketAside.en,
    },
  };
}

export const partFindings: Family<PartPayloads> = {
  'TGT-130': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: è un prodotto descritto a parole, accanto a un termine.`,
      why: () => 'Il risultato può essere solo fatto o non fatto, entro il termine.',
      reading: () => 'fatto (ON)',
    },
    en: {
      message: (_, q) => `${q}: a deliverable in words, beside a deadline.`,
      why: () => 'The result can only be done or not done, by the deadline.',
      reading: () => 'done (ON)',
    },
  },
  'TGT-131': {
    severity: 'warning',
    it: {
      message: ({ parts }, q) => `${q}: sono ${printNumber(parts, 'it')} risultati diversi in una cella sola.`,
      why: () => 'Con un solo consuntivo non si possono valutare: serve un indicatore per ciascuno.',
      reading: () => 'ogni parte per conto suo, non valutabile finché non sono divise',
    },
    en: {
      message: ({ parts }, q) => `${q}: ${printNumber(parts, 'en')} different results in one cell.`,
      why: () => 'One result cannot be judged against them: each needs an indicator of its own.',
      reading: () => 'each part by itself, not assessable until they are split',
    },
  },
  'TGT-132': {
    severity: 'error',
    it: { message: (_, q) => `${q}: questa parte del target non si capisce.`, why: wholeUnread.it, reading: null },
    en: { message: (_, q) => `${q}: this part of the target is not understood.`, why: wholeUnread.en, reading: null },
  },
  'TGT-133': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: due parti dicono la stessa cosa in modo diverso, e non si sa quale vale.`,
      why: wholeUnread.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: two parts say the same thing differently, and nobody knows which one counts.`,
      why: wholeUnread.en,
      reading: null,
    },
  },
  'TGT-134': {
    severity: 'error',
    it: {
      message: ({ year }, q) => `${q}: non c'è un target per il ${String(year)}.`,
      why: () => "Senza un target dell'anno il risultato non può essere valutato.",
      reading: null,
    },
    en: {
      message: ({ year }, q) => `${q}: there is no target for ${String(year)}.`,
      why: () => 'Without a target for the year the result cannot be judged.',
      reading: null,
    },
  },
  'TGT-135': {
    severity: 'warning',
    it: {
      message: ({ year }, q) => `${q}: sono più tappe; si valuta solo l'ultima del ${String(year)}.`,
      why: () => 'Le altre tappe non entrano nel grado di raggiungimento.',
      reading: null,
    },
    en: {
      message: ({ year }, q) => `${q}: several milestones; only the last one of ${String(year)} is assessed.`,
      why: () => 'The others do not enter the achievement.',
      reading: null,
    },
  },
  'TGT-136': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: due valori senza anno: possono essere un intervallo o due anni.`,
      why: wholeUnread.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: two figures without a year: they may be a range or two years.`,
      why: wholeUnread.en,
      reading: null,
    },
  },
  'TGT-137': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: due target per lo stesso anno o la stessa data.`,
      why: wholeUnread.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: two targets for the same year or the same date.`,
      why: wholeUnread.en,
      reading: null,
    },
  },
  'TGT-138': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: gli anni non sono scritti.`,
      why: () => 'Se il primo valore fosse di un altro anno, il target sarebbe diverso.',
      reading: ({ from, to }) => `un valore per anno, dal ${String(from)} al ${String(to)}`,
    },
    en: {
      message: (_, q) => `${q}: the years are not written.`,
      why: () => 'If the first figure were of another year, the target would differ.',
      reading: ({ from, to }) => `a figure for each year, from ${String(from)} to ${String(to)}`,
    },
  },
  'TGT-140': bracketNote('il target non è ancora deciso', 'the target is not decided yet'),
  'TGT-141': bracketNote("c'è un'altra condizione tra parentesi", 'another condition stands in brackets'),
  'TGT-142': bracketNote("c'è una tolleranza tra parentesi", 'a tolerance stands in brackets'),
  'TGT-143': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: non è un giorno preciso.`,
      why: () => 'Il termine non può essere verificato.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: not a precise day.`,
      why: () => 'The deadline cannot be checked.',
      reading: null,
    },
  },
  'TGT-144': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) =>
        `${q}: è un sì/no, il dato di partenza un numero (${printQuantity(baseline, 'it')}).`,
      why: () => 'Il risultato può essere solo fatto o non fatto, mentre la riga misura una quantità.',
      reading: ({ on }) => (on ? 'fatto (ON)' : 'non fatto (OFF)'),
    },
    en: {
      message: ({ baseline }, q) => `${q}: a yes/no, the baseline a number (${printQuantity(baseline, 'en')}).`,
      why: () => 'The result can only be done or not done, while the row measures a quantity.',
      reading: ({ on }) => (on ? 'done (ON)' : 'not done (OFF)'),
    },
  },
  'TGT-145': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: quel giorno cade in un altro giorno della settimana.`,
      why: () => 'La data o il giorno della settimana è sbagliato.',
      reading: ({ date }) => date.split('-').reverse().join('/'),
    },
    en: {
      message: (_, q) => `${q}: that day falls on another day of the week.`,
      why: () => 'Either the date or the day of the week is wrong.',
      reading: ({ date }) => date.split('-').reverse().join('/'),
    },
  },
};

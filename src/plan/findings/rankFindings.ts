import { printNumber } from '../numbers/printNumber';
import type { TargetKind } from '../target/target';
import type { Entry, Family } from './entry';
import { kindNames } from './kindNames';
import type { Baseline } from '../baseline';

/** What can be said about levels, ratios and frequencies. */
export interface RankPayloads {
  'TGT-080': { readonly scale: readonly string[] };
  'TGT-081': { readonly level: string };
  'TGT-082': { readonly level: string; readonly isPossible: boolean };
  'TGT-083': { readonly stated: number; readonly read: number };
  'TGT-084': { readonly kind: TargetKind; readonly baseline: Baseline['kind'] };
  'TGT-094': WrittenRatio;
  'TGT-095': WrittenRatio;
  'TGT-096': WrittenRatio;
  'TGT-097': WrittenRatio;
  'TGT-098': { readonly perYear: number };
  'TGT-099': { readonly first: number; readonly second: number };
}

interface WrittenRatio {
  readonly numerator: number;
  readonly denominator: number;
}

const it = (number: number) => printNumber(number, 'it');
const en = (number: number) => printNumber(number, 'en');

const timesIt = (perYear: number) => (perYear === 1 ? "1 volta l'anno" : `${it(perYear)} volte l'anno`);
const timesEn = (perYear: number) => (perYear === 1 ? 'once a year' : `${en(perYear)} times a year`);

const baselineNames = {
  it: {
    number: 'un numero',
    date: 'una data',
    switch: 'un sì/no',
    level: 'un livello',
    ratio: 'un rapporto',
    none: 'assente',
    unreadable: 'illeggibile',
  },
  en: {
    number: 'a number',
    date: 'a date',
    switch: 'a yes/no',
    level: 'a level',
    ratio: 'a ratio',
    none: 'missing',
    unreadable: 'unreadable',
  },
} as const;

export const rankFindings: Family<RankPayloads> = {
  'TGT-080': {
    severity: 'error',
    it: {
      message: ({ scale }, q) => `${q}: questo giudizio non è nella scala (${scale.join(', ')}).`,
      why: () => 'Non si sa quali giudizi lo raggiungono.',
      reading: null,
    },
    en: {
      message: ({ scale }, q) => `${q}: this judgement is not on the scale (${scale.join(', ')}).`,
      why: () => 'Nobody knows which judgements reach it.',
      reading: null,
    },
  },
  'TGT-081': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: c'è più di un livello; per raggiungere il target basta il più basso.`,
      why: () => 'Se si voleva il più alto, il risultato appare migliore di quello che è.',
      reading: ({ level }) => `almeno ${level}`,
    },
    en: {
      message: (_, q) => `${q}: more than one level; the lowest is enough to reach the target.`,
      why: () => 'If the highest was meant, the result looks better than it is.',
      reading: ({ level }) => `at least ${level}`,
    },
  },
  'TGT-082': {
    severity: 'error',
    it: {
      message: ({ level, isPossible }, q) =>
        isPossible
          ? `${q}: con «${level}» come soglia ogni giudizio della scala raggiunge il target.`
          : `${q}: con «${level}» come soglia nessun giudizio della scala raggiunge il target.`,
      why: () => 'Un target che non distingue i risultati non può essere valutato.',
      reading: null,
    },
    en: {
      message: ({ level, isPossible }, q) =>
        isPossible
          ? `${q}: with “${level}” as the bound every judgement of the scale reaches the target.`
          : `${q}: with “${level}” as the bound no judgement of the scale reaches the target.`,
      why: () => 'A target that does not tell results apart cannot be judged.',
      reading: null,
    },
  },
  'TGT-083': {
    severity: 'warning',
    it: {
      message: ({ stated, read }, q) =>
        `${q}: la nota significa ${timesIt(stated)}, il valore del target è ${it(read)}.`,
      why: () => 'Uno dei due è sbagliato, o la nota parla di altro.',
      reading: ({ read }) => it(read),
    },
    en: {
      message: ({ stated, read }, q) => `${q}: the note means ${timesEn(stated)}, the target's figure is ${en(read)}.`,
      why: () => 'One of them is wrong, or the note is about something else.',
      reading: ({ read }) => en(read),
    },
  },
  'TGT-084': {
    severity: 'warning',
    it: {
      message: ({ kind, baseline }, q) =>
        `${q}: il target è ${kindNames.it[kind]}, il dato di partenza ${baselineNames.it[baseline]}.`,
      why: () => 'Uno dei due potrebbe essere nella riga sbagliata.',
      reading: ({ kind }) => kindNames.it[kind],
    },
    en: {
      message: ({ kind, baseline }, q) =>
        `${q}: the target is ${kindNames.en[kind]}, the baseline ${baselineNames.en[baseline]}.`,
      why: () => 'One of them may be in the wrong row.',
      reading: ({ kind }) => kindNames.en[kind],
    },
  },
  'TGT-094': {
    severity: 'error',
    it: {
      message: ({ numerator, denominator }, q) =>
        denominator === 0
          ? `${q}: un rapporto su zero non esiste.`
          : `${q}: ${it(numerator)} non può essere una parte di ${it(denominator)}.`,
      why: () => 'Il rapporto da raggiungere non si può calcolare.',
      reading: null,
    },
    en: {
      message: ({ numerator, denominator }, q) =>
        denominator === 0
          ? `${q}: there is no ratio out of zero.`
          : `${q}: ${en(numerator)} cannot be a part of ${en(denominator)}.`,
      why: () => 'The ratio to reach cannot be computed.',
      reading: null,
    },
  },
  'TGT-095': {
    severity: 'error',
    it: {
      message: ({ numerator, denominator }, q) =>
        `${q}: può essere ${it(numerator)} su ${it(denominator)} oppure da ${it(numerator)} a ${it(denominator)}.`,
      why: () => 'I due modi di leggerlo danno risultati molto diversi.',
      reading: null,
    },
    en: {
      message: ({ numerator, denominator }, q) =>
        `${q}: may be ${en(numerator)} out of ${en(denominator)} or from ${en(numerator)} to ${en(denominator)}.`,
      why: () => 'The two readings give very different results.',
      reading: null,
    },
  },
  'TGT-096': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: Excel tiene qui un numero e lo mostra come frazione, ridotta ai minimi termini.`,
      why: () => 'I casi contati potevano essere altri, come 8 su 10 invece di 4 su 5.',
      reading: ({ numerator, denominator }) => `${it(numerator)} su ${it(denominator)}`,
    },
    en: {
      message: (_, q) => `${q}: Excel holds a number here and shows it as a fraction in lowest terms.`,
      why: () => 'The cases counted may have been others, such as 8 out of 10 rather than 4 out of 5.',
      reading: ({ numerator, denominator }) => `${en(numerator)} out of ${en(denominator)}`,
    },
  },
  'TGT-097': {
    severity: 'error',
    it: {
      message: ({ numerator, denominator }, q) =>
        `${q}: Excel tiene qui una data, ma la riga non è di date; forse è stato digitato ${it(numerator)}/${it(denominator)}.`,
      why: () => 'Excel cambia in data ciò che le somiglia, senza avvisare.',
      reading: null,
    },
    en: {
      message: ({ numerator, denominator }, q) =>
        `${q}: Excel holds a date here, but the row is not one of dates; perhaps ${en(numerator)}/${en(denominator)} was typed.`,
      why: () => 'Excel turns what looks like a date into one, without a word.',
      reading: null,
    },
  },
  'TGT-098': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: è una frequenza; il risultato è il numero di volte nell'anno.`,
      why: () => 'Il numero non è scritto nel target ma ricavato dalla cadenza.',
      reading: ({ perYear }) => timesIt(perYear),
    },
    en: {
      message: (_, q) => `${q}: a frequency; the result is the number of times in the year.`,
      why: () => 'The number is not written in the target but drawn from its cadence.',
      reading: ({ perYear }) => timesEn(perYear),
    },
  },
  'TGT-099': twoFrequencies(),
};

function twoFrequencies(): Entry<RankPayloads['TGT-099']> {
  return {
    severity: 'error',
    it: {
      message: ({ first, second }, q) =>
        first === second
          ? `${q}: ${timesIt(first)} può essere il minimo oppure il massimo.`
          : `${q}: può significare ${timesIt(first)} oppure ${timesIt(second)}.`,
      why: () => 'Il risultato sarebbe confrontato con un numero che forse nessuno ha deciso.',
      reading: null,
    },
    en: {
      message: ({ first, second }, q) =>
        first === second
          ? `${q}: ${timesEn(first)} may be the least or the most.`
          : `${q}: may mean ${timesEn(first)} or ${timesEn(second)}.`,
      why: () => 'The result would be compared with a number that perhaps nobody decided.',
      reading: null,
    },
  };
}

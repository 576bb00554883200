import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import type { TargetKind } from '../target/target';
import { printDate, printMonth } from '../target/printDate';
import type { Entry, Family } from './entry';
import { kindNames } from './kindNames';

/**
 * What can be said about the text of a target. By tens: 00 nothing to measure, 10 numbers, 20 dates, 30 operators,
 * 40 two meanings, 50 units, 60 switches, 70 brackets and spelling.
 */
export interface TargetPayloads {
  'TGT-001': Nothing;
  'TGT-002': Nothing;
  'TGT-003': Nothing;
  'TGT-004': Nothing;
  'TGT-005': Nothing;
  'TGT-006': Nothing;
  'TGT-007': Nothing;
  'TGT-008': { readonly kind: TargetKind | null };
  'TGT-010': TwoNumbers;
  'TGT-011': { readonly read: Quantity; readonly refused: Quantity; readonly baseline: Quantity };
  'TGT-012': { readonly read: Quantity };
  'TGT-013': { readonly meant: string };
  'TGT-014': Nothing;
  'TGT-015': Nothing;
  'TGT-016': Nothing;
  'TGT-017': { readonly read: Quantity };
  'TGT-018': { readonly factor: number };
  'TGT-019': { readonly joined: Quantity };
  'TGT-020': { readonly day: number; readonly month: number; readonly year: number; readonly last: number };
  'TGT-021': { readonly month: number };
  'TGT-022': { readonly date: string };
  'TGT-023': { readonly date: string };
  'TGT-024': { readonly date: string; readonly planYear: number };
  'TGT-025': { readonly date: string };
  'TGT-026': { readonly date: string; readonly baseline: Quantity };
  'TGT-027': { readonly date: string };
  'TGT-028': Nothing;
  'TGT-029': { readonly from: string; readonly date: string };
  'TGT-030': Nothing;
  'TGT-031': Nothing;
  /** No baseline where the figure is zero. */
  'TGT-032': { readonly read: Quantity; readonly baseline: Quantity | null };
  'TGT-033': Nothing;
  'TGT-034': { readonly date: string };
  'TGT-035': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-040': { readonly number: number };
  'TGT-041': { readonly read: Quantity };
  'TGT-042': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-043': { readonly numerator: number; readonly denominator: number };
  'TGT-044': { readonly number: number };
  'TGT-045': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-046': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-047': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-050': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-051': { readonly written: number; readonly read: Quantity; readonly baseline: Quantity };
  'TGT-052': { readonly read: Quantity };
  'TGT-053': { readonly read: Quantity; readonly baseline: Quantity };
  'TGT-060': { readonly on: boolean };
  'TGT-061': Nothing;
  'TGT-062': Nothing;
  'TGT-063': Nothing;
  'TGT-064': Nothing;
  'TGT-070': { readonly stated: Quantity; readonly computed: Quantity };
  'TGT-071': Nothing;
  'TGT-072': Nothing;
  'TGT-073': Nothing;
}

/** Codes whose words need nothing but the quoted text. */
type Nothing = Readonly<Record<never, never>>;

interface TwoNumbers {
  readonly first: Quantity;
  readonly second: Quantity;
  /** What the row says, when it did not decide. */
  readonly baseline: Quantity | null;
}

const it = (quantity: Quantity) => printQuantity(quantity, 'it');
const en = (quantity: Quantity) => printQuantity(quantity, 'en');

const cannotJudge = {
  it: () => 'Senza un valore da raggiungere il risultato non può essere valutato.',
  en: () => 'Without something to reach the result cannot be judged.',
};
const wrongNumber = {
  it: () => 'Il grado di raggiungimento sarebbe calcolato su un valore che forse nessuno ha deciso.',
  en: () => 'Achievement would be computed on a figure that perhaps nobody decided.',
};
const noDeadline = {
  it: () => 'Il termine non può essere verificato.',
  en: () => 'The deadline cannot be checked.',
};
const atADistance = {
  it: () => 'Chi legge il piano potrebbe intendere un altro valore.',
  en: () => 'Whoever reads the plan may understand another figure.',
};

export const targetFindings: Family<TargetPayloads> = {
  'TGT-001': {
    severity: 'error',
    it: { message: () => 'La cella del target è vuota.', why: cannotJudge.it, reading: null },
    en: { message: () => 'The target cell is empty.', why: cannotJudge.en, reading: null },
  },
  'TGT-002': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: è un segnaposto, il target è ancora da scrivere.`,
      why: cannotJudge.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: a placeholder, the target is still to be written.`,
      why: cannotJudge.en,
      reading: null,
    },
  },
  'TGT-003': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: sono i segni che Excel mostra in una colonna troppo stretta, copiati come testo.`,
      why: () => 'Il valore che stava sotto è andato perso.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: the marks Excel shows in a column that is too narrow, copied as text.`,
      why: () => 'The value beneath them was lost.',
      reading: null,
    },
  },
  'TGT-004': {
    severity: 'error',
    it: { message: (_, q) => `${q}: la cella contiene un errore di Excel.`, why: cannotJudge.it, reading: null },
    en: { message: (_, q) => `${q}: the cell holds an Excel error.`, why: cannotJudge.en, reading: null },
  },
  'TGT-005': {
    severity: 'error',
    it: { message: (_, q) => `${q}: è un'intestazione di colonna, non un target.`, why: cannotJudge.it, reading: null },
    en: { message: (_, q) => `${q}: a column heading, not a target.`, why: cannotJudge.en, reading: null },
  },
  'TGT-006': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: l'indicatore è dichiarato stralciato o non applicabile.`,
      why: () => "L'indicatore non è valutabile e non entra nelle medie.",
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: the indicator is declared dropped or not applicable.`,
      why: () => 'The indicator is not assessable and stays out of the means.',
      reading: null,
    },
  },
  'TGT-007': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: il target sta in un altro documento.`,
      why: () => 'Qui manca il valore con cui confrontare il risultato.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: the target stands in another document.`,
      why: () => 'The figure to compare the result with is not here.',
      reading: null,
    },
  },
  'TGT-008': {
    severity: 'error',
    it: {
      message: ({ kind }, q) =>
        kind === null
          ? `${q}: non c'è un valore, una data o un sì/no da verificare.`
          : `${q}: sembra ${kindNames.it[kind]}, ma non tutto il testo si capisce.`,
      why: cannotJudge.it,
      reading: null,
    },
    en: {
      message: ({ kind }, q) =>
        kind === null
          ? `${q}: there is no figure, date or yes/no to check.`
          : `${q}: looks like ${kindNames.en[kind]}, but not all of the text is understood.`,
      why: cannotJudge.en,
      reading: null,
    },
  },

  'TGT-010': {
    severity: 'error',
    it: {
      message: ({ first, second, baseline }, q) =>
        `${q}: può essere ${it(first)} oppure ${it(second)}${
          baseline === null
            ? " e non c'è un dato di partenza che decida"
            : ` e il dato di partenza (${it(baseline)}) non decide`
        }.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ first, second, baseline }, q) =>
        `${q}: may be ${en(first)} or ${en(second)}, and ${
          baseline === null ? 'there is no baseline to decide' : `the baseline (${en(baseline)}) does not decide`
        }.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-011': {
    severity: 'warning',
    it: {
      message: ({ refused }, q) => `${q}: alla lettera non è scritto all'italiana, o sarebbe ${it(refused)}.`,
      why: atADistance.it,
      reading: ({ read, baseline }) => `${it(read)}, perché il dato di partenza è ${it(baseline)}`,
    },
    en: {
      message: ({ refused }, q) => `${q}: not written the Italian way, or it would be ${en(refused)}.`,
      why: atADistance.en,
      reading: ({ read, baseline }) => `${en(read)}, because the baseline is ${en(baseline)}`,
    },
  },
  'TGT-012': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: i separatori non sono quelli italiani (punto per le migliaia, virgola per i decimali).`,
      why: atADistance.it,
      reading: ({ read }) => it(read),
    },
    en: {
      message: (_, q) => `${q}: the separators are not the Italian ones (point for thousands, comma for decimals).`,
      why: atADistance.en,
      reading: ({ read }) => en(read),
    },
  },
  'TGT-013': {
    severity: 'error',
    it: {
      message: ({ meant }, q) => `${q}: c'è una lettera dentro un numero; forse ${meant}.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ meant }, q) => `${q}: there is a letter inside a number; perhaps ${meant}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-014': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: punti e virgole non sono dove li avrebbe un numero.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: points and commas are not where a number has them.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-015': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: ha più di 15 cifre.`,
      why: () => 'Excel conserva 15 cifre: le altre diventerebbero zeri.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: has more than 15 digits.`,
      why: () => 'Excel keeps 15 digits: the others would become zeros.',
      reading: null,
    },
  },
  'TGT-016': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: le cifre sono divise su due righe; può essere un numero solo, o due.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: the digits are split over two lines; it may be one number, or two.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-017': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: le migliaia sono separate da spazi o apostrofi.`,
      why: atADistance.it,
      reading: ({ read }) => it(read),
    },
    en: {
      message: (_, q) => `${q}: thousands are separated by spaces or apostrophes.`,
      why: atADistance.en,
      reading: ({ read }) => en(read),
    },
  },
  'TGT-018': {
    severity: 'error',
    it: {
      message: ({ factor }, q) =>
        `${q}: il numero va scritto per intero (moltiplicato per ${printNumber(factor, 'it')}).`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ factor }, q) => `${q}: the number must be written in full (times ${printNumber(factor, 'en')}).`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-019': {
    severity: 'error',
    it: {
      message: ({ joined }, q) => `${q}: può essere il solo numero ${it(joined)} oppure più valori di seguito.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ joined }, q) => `${q}: may be the one number ${en(joined)} or several figures in a row.`,
      why: wrongNumber.en,
      reading: null,
    },
  },

  'TGT-020': {
    severity: 'error',
    it: {
      message: ({ month, year, last }, q) =>
        `${q}: ${printMonth(month, 'it')}${month === 2 ? ` ${String(year)}` : ''} ha ${String(last)} giorni.`,
      why: noDeadline.it,
      reading: null,
    },
    en: {
      message: ({ month, year, last }, q) =>
        `${q}: ${printMonth(month, 'en')}${month === 2 ? ` ${String(year)}` : ''} has ${String(last)} days.`,
      why: noDeadline.en,
      reading: null,
    },
  },
  'TGT-021': {
    severity: 'error',
    it: { message: ({ month }, q) => `${q}: il mese ${String(month)} non esiste.`, why: noDeadline.it, reading: null },
    en: { message: ({ month }, q) => `${q}: there is no month ${String(month)}.`, why: noDeadline.en, reading: null },
  },
  'TGT-022': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: manca l'anno.`,
      why: () => "È stato preso l'anno del target.",
      reading: ({ date }) => `entro il ${printDate(date, 'it')}`,
    },
    en: {
      message: (_, q) => `${q}: the year is missing.`,
      why: () => "The target's year was taken.",
      reading: ({ date }) => `by ${printDate(date, 'en')}`,
    },
  },
  'TGT-023': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: manca il giorno.`,
      why: () => "È stato preso l'ultimo giorno del periodo.",
      reading: ({ date }) => `entro il ${printDate(date, 'it')}`,
    },
    en: {
      message: (_, q) => `${q}: the day is missing.`,
      why: () => 'The last day of the period was taken.',
      reading: ({ date }) => `by ${printDate(date, 'en')}`,
    },
  },
  'TGT-024': {
    severity: 'warning',
    it: {
      message: ({ planYear }, q) => `${q}: la data non è nel ${String(planYear)}, l'anno del target.`,
      why: () => 'Un anno sbagliato rende il termine già scaduto, o mai.',
      reading: ({ date }) => `entro il ${printDate(date, 'it')}`,
    },
    en: {
      message: ({ planYear }, q) => `${q}: the date is not in ${String(planYear)}, the target's year.`,
      why: () => 'With a wrong year the deadline is already over, or never will be.',
      reading: ({ date }) => `by ${printDate(date, 'en')}`,
    },
  },
  'TGT-025': {
    severity: 'error',
    it: {
      message: ({ date }, q) => `${q}: può essere entro il ${printDate(date, 'it')} oppure non prima di quel giorno.`,
      why: noDeadline.it,
      reading: null,
    },
    en: {
      message: ({ date }, q) => `${q}: may be by ${printDate(date, 'en')} or not before that day.`,
      why: noDeadline.en,
      reading: null,
    },
  },
  'TGT-026': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: il target è una data, il dato di partenza un numero (${it(baseline)}).`,
      why: () => 'Uno dei due potrebbe essere nella riga sbagliata.',
      reading: ({ date }) => `entro il ${printDate(date, 'it')}`,
    },
    en: {
      message: ({ baseline }, q) => `${q}: the target is a date, the baseline a number (${en(baseline)}).`,
      why: () => 'One of them may be in the wrong row.',
      reading: ({ date }) => `by ${printDate(date, 'en')}`,
    },
  },
  'TGT-027': {
    severity: 'error',
    it: {
      message: ({ date }, q) =>
        `${q}: Excel tiene qui la data ${printDate(date, 'it')} senza mostrarne l'anno; forse è stato digitato un rapporto, come 3/4.`,
      why: noDeadline.it,
      reading: null,
    },
    en: {
      message: ({ date }, q) =>
        `${q}: Excel holds the date ${printDate(date, 'en')} here without showing its year; perhaps a ratio such as 3/4 was typed.`,
      why: noDeadline.en,
      reading: null,
    },
  },
  'TGT-028': {
    severity: 'error',
    it: { message: (_, q) => `${q}: non è una data tra il 1990 e il 2099.`, why: noDeadline.it, reading: null },
    en: { message: (_, q) => `${q}: not a date between 1990 and 2099.`, why: noDeadline.en, reading: null },
  },
  'TGT-029': {
    severity: 'error',
    it: {
      message: ({ from, date }, q) =>
        `${q}: il periodo comincia il ${printDate(from, 'it')} e finisce prima, il ${printDate(date, 'it')}.`,
      why: noDeadline.it,
      reading: null,
    },
    en: {
      message: ({ from, date }, q) =>
        `${q}: the period begins on ${printDate(from, 'en')} and ends before that, on ${printDate(date, 'en')}.`,
      why: noDeadline.en,
      reading: null,
    },
  },

  'TGT-030': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: ci sono due operatori; ne serve uno solo.`,
      why: () => 'Non si sa quale confronto applicare.',
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: there are two operators; only one is wanted.`,
      why: () => 'Nobody knows which comparison to apply.',
      reading: null,
    },
  },
  'TGT-031': {
    severity: 'error',
    it: { message: (_, q) => `${q}: c'è l'operatore ma manca il valore.`, why: cannotJudge.it, reading: null },
    en: { message: (_, q) => `${q}: there is an operator but no figure.`, why: cannotJudge.en, reading: null },
  },
  'TGT-032': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) =>
        baseline === null
          ? `${q}: senza operatore, e qualunque risultato è almeno zero.`
          : `${q}: senza operatore, e sotto il dato di partenza (${it(baseline)}).`,
      why: () => 'Se il valore va invece superato, il giudizio si rovescia.',
      reading: ({ read }) => `al massimo ${it(read)}`,
    },
    en: {
      message: ({ baseline }, q) =>
        baseline === null
          ? `${q}: without operator, and any result is at least zero.`
          : `${q}: without operator, and below the baseline (${en(baseline)}).`,
      why: () => 'If the figure is to be exceeded instead, the judgement is turned round.',
      reading: ({ read }) => `at most ${en(read)}`,
    },
  },
  'TGT-033': {
    severity: 'error',
    it: {
      message: (_, q) => `${q}: ci sono due valori in alternativa; ne serve uno solo.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: { message: (_, q) => `${q}: two alternative figures; only one is wanted.`, why: wrongNumber.en, reading: null },
  },
  'TGT-034': {
    severity: 'error',
    it: { message: (_, q) => `${q}: una data indicativa non è un termine.`, why: noDeadline.it, reading: null },
    en: { message: (_, q) => `${q}: an approximate date is not a deadline.`, why: noDeadline.en, reading: null },
  },
  'TGT-035': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: un valore pari, sotto il dato di partenza (${it(baseline)}).`,
      why: () => 'Di solito vuol dire scendere fin lì: un risultato ancora più basso vale come raggiunto.',
      reading: ({ read }) => `raggiunto a ${it(read)} o meno`,
    },
    en: {
      message: ({ baseline }, q) => `${q}: an equal sign, below the baseline (${en(baseline)}).`,
      why: () => 'It mostly means to come down to it: a result lower still counts as met.',
      reading: ({ read }) => `met at ${en(read)} or less`,
    },
  },

  'TGT-040': {
    severity: 'error',
    it: {
      message: ({ number }, q) =>
        `${q}: può essere l'anno ${String(number)} oppure il numero ${printNumber(number, 'it')}.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ number }, q) => `${q}: may be the year ${String(number)} or the number ${printNumber(number, 'en')}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-041': {
    severity: 'error',
    it: {
      message: ({ read }, q) => `${q}: può essere il valore ${it(read)} oppure una variazione di ${it(read)}.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ read }, q) => `${q}: may be the figure ${en(read)} or a change of ${en(read)}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-042': {
    severity: 'error',
    it: {
      message: ({ read, baseline }, q) =>
        `${q}: può essere ${it(read)}, oppure ${it({ ...baseline, value: read.value })} come il dato di partenza (${it(baseline)}).`,
      why: () => 'Unità diverse nella stessa riga non si possono confrontare.',
      reading: null,
    },
    en: {
      message: ({ read, baseline }, q) =>
        `${q}: may be ${en(read)}, or ${en({ ...baseline, value: read.value })} like the baseline (${en(baseline)}).`,
      why: () => 'Different units in one row cannot be compared.',
      reading: null,
    },
  },
  'TGT-043': {
    severity: 'error',
    it: {
      message: ({ numerator, denominator }, q) =>
        `${q}: può essere ${printNumber(numerator, 'it')} su ${printNumber(denominator, 'it')} oppure una data.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ numerator, denominator }, q) =>
        `${q}: may be ${printNumber(numerator, 'en')} out of ${printNumber(denominator, 'en')} or a date.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-044': {
    severity: 'error',
    it: {
      message: ({ number }, q) =>
        `${q}: può essere ${printNumber(number, 'it')} minuti oppure ${printNumber(number, 'it')} come minimo.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ number }, q) =>
        `${q}: may be ${printNumber(number, 'en')} minutes or a minimum of ${printNumber(number, 'en')}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-045': {
    severity: 'error',
    it: {
      message: ({ read, baseline }, q) =>
        `${q}: accanto a ${it(baseline)} può essere il valore ${it(read)} oppure una variazione di ${it(read)} che Excel ha privato del segno.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ read, baseline }, q) =>
        `${q}: beside ${en(baseline)} it may be the figure ${en(read)} or a change of ${en(read)} that lost its sign in Excel.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-046': {
    severity: 'error',
    it: {
      message: ({ read, baseline }, q) =>
        `${q}: accanto a ${it(baseline)} può essere il valore ${it(read)} oppure il ${it(read)} del dato di partenza.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ read, baseline }, q) =>
        `${q}: beside ${en(baseline)} it may be the figure ${en(read)} or ${en(read)} of the baseline.`,
      why: wrongNumber.en,
      reading: null,
    },
  },
  'TGT-047': {
    severity: 'error',
    it: {
      message: ({ read, baseline }, q) =>
        `${q}: accanto a ${it(baseline)} può essere il valore ${it(read)} oppure una riduzione di ${it({ ...read, value: Math.abs(read.value) })}.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ read, baseline }, q) =>
        `${q}: beside ${en(baseline)} it may be the figure ${en(read)} or a reduction of ${en({ ...read, value: Math.abs(read.value) })}.`,
      why: wrongNumber.en,
      reading: null,
    },
  },

  'TGT-050': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: manca l'unità; il dato di partenza è ${it(baseline)}.`,
      why: atADistance.it,
      reading: ({ read }) => it(read),
    },
    en: {
      message: ({ baseline }, q) => `${q}: the unit is missing; the baseline is ${en(baseline)}.`,
      why: atADistance.en,
      reading: ({ read }) => en(read),
    },
  },
  'TGT-051': {
    severity: 'warning',
    it: {
      message: ({ baseline }, q) => `${q}: è una frazione, il dato di partenza una percentuale (${it(baseline)}).`,
      why: atADistance.it,
      reading: ({ read }) => it(read),
    },
    en: {
      message: ({ baseline }, q) => `${q}: a fraction, while the baseline is a percentage (${en(baseline)}).`,
      why: atADistance.en,
      reading: ({ read }) => en(read),
    },
  },
  'TGT-052': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: il dato di partenza non è un valore con cui confrontarlo.`,
      why: () => 'Uno dei due potrebbe essere nella riga sbagliata.',
      reading: ({ read }) => it(read),
    },
    en: {
      message: (_, q) => `${q}: the baseline is not a figure to compare it with.`,
      why: () => 'One of them may be in the wrong row.',
      reading: ({ read }) => en(read),
    },
  },
  'TGT-053': {
    severity: 'error',
    it: {
      message: ({ read, baseline }, q) =>
        `${q}: accanto a ${it(baseline)} può essere ${it({ ...read, unit: baseline.unit })} oppure un conteggio.`,
      why: wrongNumber.it,
      reading: null,
    },
    en: {
      message: ({ read, baseline }, q) =>
        `${q}: beside ${en(baseline)} it may be ${en({ ...read, unit: baseline.unit })} or a count.`,
      why: wrongNumber.en,
      reading: null,
    },
  },

  'TGT-060': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: c'è uno zero al posto della O.`,
      why: atADistance.it,
      reading: ({ on }) => (on ? 'fatto (ON)' : 'non fatto (OFF)'),
    },
    en: {
      message: (_, q) => `${q}: there is a zero in place of the O.`,
      why: atADistance.en,
      reading: ({ on }) => (on ? 'done (ON)' : 'not done (OFF)'),
    },
  },
  'TGT-061': doneWords('è una parola, non ON', 'a word, not ON'),
  'TGT-062': doneWords(
    'è un prodotto descritto a parole, accanto a un dato sì/no',
    'a deliverable in words, beside a yes/no baseline',
  ),
  'TGT-063': doneWords('è un numero accanto a un dato sì/no', 'a number beside a yes/no baseline'),
  'TGT-064': doneWords('sono scritti tutti e due i casi', 'both cases are written'),

  'TGT-070': {
    severity: 'warning',
    it: {
      message: ({ stated, computed }, q) =>
        `${q}: è dichiarato ${it(stated)}, ma dai valori della riga risulta ${it(computed)}.`,
      why: () => 'Target e spiegazione non dicono la stessa cosa.',
      reading: null,
    },
    en: {
      message: ({ stated, computed }, q) => `${q}: states ${en(stated)}, but the row's figures give ${en(computed)}.`,
      why: () => 'The target and its explanation do not say the same.',
      reading: null,
    },
  },
  'TGT-071': {
    severity: 'warning',
    it: { message: (_, q) => `${q}: la parentesi non si chiude.`, why: atADistance.it, reading: null },
    en: { message: (_, q) => `${q}: the bracket is not closed.`, why: atADistance.en, reading: null },
  },
  'TGT-072': {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: sono caratteri rovinati in un passaggio tra programmi.`,
      why: atADistance.it,
      reading: null,
    },
    en: {
      message: (_, q) => `${q}: characters damaged on the way between programs.`,
      why: atADistance.en,
      reading: null,
    },
  },
  'TGT-073': {
    severity: 'note',
    it: { message: (_, q) => `${q}: l'unità è scritta due volte.`, why: () => 'Basta una.', reading: null },
    en: { message: (_, q) => `${q}: the unit is written twice.`, why: () => 'Once is enough.', reading: null },
  },
};

function doneWords(messageIt: string, messageEn: string): Entry<Nothing> {
  return {
    severity: 'warning',
    it: {
      message: (_, q) => `${q}: ${messageIt}.`,
      why: () => 'Il risultato può essere solo fatto o non fatto.',
      reading: () => 'fatto (ON)',
    },
    en: {
      message: (_, q) => `${q}: ${messageEn}.`,
      why: () => 'The result can only be done or not done.',
      reading: () => 'done (ON)',
    },
  };
}

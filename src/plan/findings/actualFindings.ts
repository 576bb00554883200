import { italianDate } from '../dates';
import { printQuantity } from '../numbers/printQuantity';
import type { Quantity } from '../numbers/quantity';
import { percentage } from '../numbers/percentage';
import type { Status } from '../achievement/status';
import { statusNames } from '../achievement/statusNames';
import type { Family } from './entry';

/** `ACT-…`: the result typed in *Consuntivo* is not something the target can be compared with. */
export interface ActualPayloads {
  'ACT-011': Record<never, never>;
  'ACT-012': Record<never, never>;
  'ACT-013': Record<never, never>;
  'ACT-021': { readonly percent: string };
  'ACT-022': { readonly read: Quantity };
  'ACT-023': { readonly read: Quantity; readonly baseline: Quantity };
  'ACT-031': Record<never, never>;
  'ACT-032': { readonly date: string; readonly referenceDate: string };
  'ACT-041': Record<never, never>;
  'ACT-042': { readonly scale: string };
  'ACT-051': Record<never, never>;
  'ACT-052': Record<never, never>;
  'ACT-053': Record<never, never>;
  'ACT-054': Record<never, never>;
  'ACT-055': {
    readonly status: 'partlyMet' | 'notMet';
    readonly target: string;
    readonly writtenOn: 'plan' | 'scheda' | 'report';
  };
  'ACT-061': Record<never, never>;
  'ACT-071': { readonly frozen: Figures; readonly now: Figures };
}

/** How an indicator stands: its status, and its degree where it has one. */
interface Figures {
  readonly status: Status;
  readonly achievement: number | null;
}

export const actualFindings: Family<ActualPayloads> = {
  'ACT-011': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non è un numero.`,
      why: () => 'Il target chiede un numero: con un testo il grado non si calcola.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} is not a number.`,
      why: () => 'The target asks for a number: no degree can be computed from text.',
      reading: null,
    },
  },
  'ACT-012': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non è un numero intero.`,
      why: () => 'Il target conta delle volte o dei casi: serve quanti sono stati, non una percentuale.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} is not a whole number.`,
      why: () => 'The target counts times or cases: it takes how many there were, not a percentage.',
      reading: null,
    },
  },
  'ACT-013': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} è più di quanti ce ne sono.`,
      why: () => 'Il target è tanti su tanti: il risultato non può superare il totale.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} is more than there are.`,
      why: () => 'The target is so many out of so many: the result cannot exceed the total.',
      reading: null,
    },
  },
  'ACT-021': {
    severity: 'error',
    it: {
      message: ({ percent }, quoted) => `${quoted} in una riga di percentuali vale ${percent}.`,
      why: () =>
        'Excel conserva il 92% come 0,92: un 92 scritto senza il segno % darebbe un grado cento volte più alto.',
      reading: null,
    },
    en: {
      message: ({ percent }, quoted) => `${quoted} in a row of percentages is worth ${percent}.`,
      why: () =>
        'Excel stores 92% as 0.92: a 92 typed without the % sign would give a degree a hundred times too high.',
      reading: null,
    },
  },
  'ACT-022': {
    severity: 'warning',
    it: {
      message: ({ read }, quoted) => `${quoted} è mostrato in un'altra unità: il target è ${unitName(read, 'it')}.`,
      why: () => "Il formato della cella non cambia il valore, ma chi legge il foglio vede un'altra cosa.",
      reading: ({ read }) => printQuantity(read, 'it'),
    },
    en: {
      message: ({ read }, quoted) => `${quoted} is shown in another unit: the target is ${unitName(read, 'en')}.`,
      why: () => 'The format of the cell does not change its value, but whoever reads the sheet sees something else.',
      reading: ({ read }) => printQuantity(read, 'en'),
    },
  },
  'ACT-023': {
    severity: 'warning',
    it: {
      message: ({ baseline }, quoted) =>
        `${quoted} è almeno dieci volte più o meno del valore iniziale (${printQuantity(baseline, 'it')}).`,
      why: () => 'Spesso è una cifra in più o in meno.',
      reading: ({ read }) => printQuantity(read, 'it'),
    },
    en: {
      message: ({ baseline }, quoted) =>
        `${quoted} is at least ten times more or less than the baseline (${printQuantity(baseline, 'en')}).`,
      why: () => 'Mostly it is a digit too many or too few.',
      reading: ({ read }) => printQuantity(read, 'en'),
    },
  },
  'ACT-031': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non dice in che giorno.`,
      why: () => 'Il target è un termine: serve la data in cui è stato fatto, oppure NO.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} does not say on which day.`,
      why: () => 'The target is a deadline: it takes the date on which it was done, or NO.',
      reading: null,
    },
  },
  'ACT-032': {
    severity: 'warning',
    it: {
      message: ({ referenceDate }, quoted) =>
        `${quoted} è dopo la data di riferimento (${italianDate(referenceDate)}).`,
      why: () => 'Un risultato non può essere già avvenuto in un giorno che deve ancora venire.',
      reading: ({ date }) => italianDate(date),
    },
    en: {
      message: ({ referenceDate }, quoted) => `${quoted} is after the reference date (${referenceDate}).`,
      why: () => 'A result cannot have happened on a day that is still to come.',
      reading: ({ date }) => date,
    },
  },
  'ACT-041': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non dice se è stato fatto.`,
      why: () => 'Il target è un sì o un no: servono ON oppure OFF.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} does not say whether it was done.`,
      why: () => 'The target is a yes or a no: it takes ON or OFF.',
      reading: null,
    },
  },
  'ACT-042': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non è un giudizio della scala.`,
      why: ({ scale }) => `Il target è un livello: serve una parola fra ${scale}.`,
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} is not a judgement of the scale.`,
      why: ({ scale }) => `The target is a level: it takes one of ${scale}.`,
      reading: null,
    },
  },
  'ACT-051': {
    severity: 'note',
    it: {
      message: () => 'Dichiarato non valutabile.',
      why: () => "L'indicatore esce dalla media: chi legge vorrà conoscere il motivo.",
      reading: () => 'escluso dalla media',
    },
    en: {
      message: () => 'Declared not assessable.',
      why: () => 'The indicator leaves the mean: whoever reads it will want the reason.',
      reading: () => 'left out of the mean',
    },
  },
  'ACT-052': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} è diverso dal valore iniziale, e non si sa se di più o di meno sia meglio.`,
      why: () =>
        "Il target chiede di mantenere: senza il verso dell'indicatore un valore diverso non si può giudicare.",
      reading: () => 'non valutabile',
    },
    en: {
      message: (_, quoted) => `${quoted} differs from the baseline, and nobody says whether more or less is better.`,
      why: () => 'The target asks to maintain: without a direction another value cannot be judged.',
      reading: () => 'not assessable',
    },
  },
  'ACT-053': {
    severity: 'error',
    it: {
      message: (_, quoted) => `${quoted} non è un risultato.`,
      why: () =>
        'Se il risultato non si può misurare si scrive n.v., con il motivo nelle note; se ancora manca, la cella resta vuota.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `${quoted} is not a result.`,
      why: () =>
        'If the result cannot be measured write n.v., with the reason in the notes; if it is still missing, leave the cell empty.',
      reading: null,
    },
  },
  'ACT-054': {
    severity: 'warning',
    it: {
      message: () => 'Dichiarato non valutabile, senza un motivo nelle note.',
      why: () => "L'indicatore esce dalla media: chi legge deve poter sapere perché.",
      reading: () => 'escluso dalla media',
    },
    en: {
      message: () => 'Declared not assessable, without a reason in the notes.',
      why: () => 'The indicator leaves the mean: whoever reads it must be able to know why.',
      reading: () => 'left out of the mean',
    },
  },
  'ACT-055': {
    severity: 'warning',
    it: {
      message: ({ status, target }, quoted) =>
        `${quoted} dove si chiede «${target}»: ${statusNames.it[status].toLowerCase()}, e la causa manca.`,
      why: () => 'Il periodo è finito: la relazione deve dire perché il target non è stato raggiunto.',
      reading: ({ writtenOn }) => `la causa è da scrivere${homesOfCauses.it[writtenOn]}`,
    },
    en: {
      message: ({ status, target }, quoted) =>
        `${quoted} where “${target}” is asked: ${statusNames.en[status].toLowerCase()}, and the cause is missing.`,
      why: () => 'The period is over: the report has to say why the target was missed.',
      reading: ({ writtenOn }) => `the cause is still to be written${homesOfCauses.en[writtenOn]}`,
    },
  },
  'ACT-061': {
    severity: 'error',
    it: {
      message: (_, quoted) => `La cella del consuntivo contiene l'errore ${quoted}.`,
      why: () => 'Da un errore di Excel non si calcola nulla.',
      reading: null,
    },
    en: {
      message: (_, quoted) => `The cell of the result holds the error ${quoted}.`,
      why: () => 'Nothing can be computed from an Excel error.',
      reading: null,
    },
  },
  'ACT-071': {
    severity: 'warning',
    it: {
      message: ({ frozen, now }) =>
        `Le cifre sono congelate su «${figures(frozen, 'it')}»; ora il piano darebbe «${figures(now, 'it')}».`,
      why: () =>
        'Il target, il dato di partenza o il consuntivo sono cambiati da quando le cifre sono state congelate.',
      reading: ({ frozen }) => `vale ${figures(frozen, 'it')}, fino a quando non si scongela`,
    },
    en: {
      message: ({ frozen, now }) =>
        `The figures are frozen at “${figures(frozen, 'en')}”; the plan would now give “${figures(now, 'en')}”.`,
      why: () => 'The target, the baseline or the result has changed since the figures were frozen.',
      reading: ({ frozen }) => `${figures(frozen, 'en')} holds until the figures are unfrozen`,
    },
  },
};

/** Where a cause is to be written: in the plan's column, if it has one, else on a sheet made from the plan. */
const homesOfCauses = {
  it: { plan: '', scheda: ' sul foglio di chi ne risponde', report: ' nella Relazione' },
  en: { plan: '', scheda: ' on the sheet of whoever answers for it', report: ' in the report' },
} as const;

/** `Parzialmente raggiunto, 88,88%`. */
function figures({ status, achievement }: Figures, language: 'it' | 'en'): string {
  const degree = achievement === null ? '' : `, ${percentage(achievement, language)}`;
  return `${statusNames[language][status]}${degree}`;
}

function unitName({ unit }: Quantity, language: 'it' | 'en'): string {
  if (unit !== null) return { it: `in ${unit}`, en: `in ${unit}` }[language];
  return { it: 'un conteggio', en: 'a count' }[language];
}

import type { Family } from './entry';

/** `ACT-…`: the result typed in *Consuntivo* is not something the target can be compared with. */
export interface ActualPayloads {
  'ACT-011': Record<never, never>;
  'ACT-021': { readonly percent: string };
  'ACT-031': Record<never, never>;
  'ACT-041': Record<never, never>;
  'ACT-051': Record<never, never>;
  'ACT-061': Record<never, never>;
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
};

import type { Family } from './entry';

/** `STR-…`: how the plan holds together. */
export interface StructurePayloads {
  'STR-011': { readonly code: string };
  'STR-012': Record<never, never>;
  'STR-013': { readonly code: string };
  'STR-014': Record<never, never>;
}

export const structureFindings: Family<StructurePayloads> = {
  'STR-011': {
    severity: 'warning',
    it: {
      message: ({ code }, quoted) => `Il codice obiettivo ${quoted} va scritto ${code}.`,
      why: () => 'Con lettere al posto di cifre, o cifre al posto di lettere, i codici non si ritrovano fra loro.',
      reading: ({ code }) => `letto come ${code}`,
    },
    en: {
      message: ({ code }, quoted) => `The objective's code ${quoted} should be written ${code}.`,
      why: () => 'With letters for digits, or digits for letters, codes do not find one another.',
      reading: ({ code }) => `read as ${code}`,
    },
  },
  'STR-012': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è un codice obiettivo.`,
      why: () =>
        "Livello e obiettivo padre si leggono dal codice: senza, l'obiettivo resta fuori dalla struttura del piano.",
      reading: () => 'tenuto come scritto',
    },
    en: {
      message: (_, quoted) => `${quoted} is not an objective's code.`,
      why: () => 'Level and parent are read from the code: without one the objective stands outside the plan.',
      reading: () => 'kept as written',
    },
  },
  'STR-013': {
    severity: 'warning',
    it: {
      message: ({ code }, quoted) => `Il codice indicatore ${quoted} va scritto ${code}.`,
      why: () => 'Schede e formule ritrovano gli indicatori dal codice.',
      reading: ({ code }) => `letto come ${code}`,
    },
    en: {
      message: ({ code }, quoted) => `The indicator's code ${quoted} should be written ${code}.`,
      why: () => 'Sheets and formulas find indicators by their code.',
      reading: ({ code }) => `read as ${code}`,
    },
  },
  'STR-014': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è un codice indicatore.`,
      why: () => 'Schede e formule ritrovano gli indicatori dal codice.',
      reading: () => 'tenuto come scritto',
    },
    en: {
      message: (_, quoted) => `${quoted} is not an indicator's code.`,
      why: () => 'Sheets and formulas find indicators by their code.',
      reading: () => 'kept as written',
    },
  },
};

import type { Family } from './entry';

/** `SHT-…`: how the sheet was understood where it could have been understood otherwise. */
export interface SheetPayloads {
  'SHT-011': { readonly taken: string };
  'SHT-012': { readonly taken: string };
}

export const sheetFindings: Family<SheetPayloads> = {
  'SHT-011': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted}: anche questa colonna potrebbe contenere i consuntivi.`,
      why: () => 'I risultati si leggono da una colonna sola: quelli scritti qui non contano.',
      reading: ({ taken }) => `letta la colonna «${taken}»`,
    },
    en: {
      message: (_, quoted) => `${quoted}: this column too could hold the results.`,
      why: () => 'Results are read from one column only: those typed here do not count.',
      reading: ({ taken }) => `column “${taken}” was read`,
    },
  },
  'SHT-012': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted}: anche questo foglio contiene un piano.`,
      why: () => 'Si lavora su un piano alla volta: quello di questo foglio non è stato letto.',
      reading: ({ taken }) => `letto il foglio «${taken}»`,
    },
    en: {
      message: (_, quoted) => `${quoted}: this sheet too holds a plan.`,
      why: () => 'One plan is worked on at a time: the one on this sheet was not read.',
      reading: ({ taken }) => `sheet “${taken}” was read`,
    },
  },
};

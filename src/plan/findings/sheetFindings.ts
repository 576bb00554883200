import type { Family } from './entry';

/** `SHT-…`: how the sheet was understood where it could have been understood otherwise. */
export interface SheetPayloads {
  'SHT-011': { readonly taken: string };
  'SHT-012': { readonly taken: string };
  'SHT-013': { readonly year: number };
  'SHT-014': { readonly read: string };
  'SHT-015': Record<never, never>;
  'SHT-016': { readonly taken: string };
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
  'SHT-013': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted}: l'anno dei target non è scritto da nessuna parte.`,
      why: () => "Dall'anno dipendono i termini senza anno e la data in cui il piano si chiude.",
      reading: ({ year }) => `preso l'anno in corso, ${String(year)}`,
    },
    en: {
      message: (_, quoted) => `${quoted}: the year of the targets is written nowhere.`,
      why: () => 'Deadlines without a year and the day the plan closes depend on it.',
      reading: ({ year }) => `the current year was taken, ${String(year)}`,
    },
  },
  'SHT-014': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `Il foglio è usato fino alla cella ${quoted}: non è stato letto tutto.`,
      why: () =>
        'Di solito è un segno rimasto lontano dal piano: si trova con Ctrl+Fine, e basta eliminare le righe o le colonne vuote.',
      reading: ({ read }) => `letto fino a ${read}`,
    },
    en: {
      message: (_, quoted) => `The sheet is used down to cell ${quoted}: not all of it was read.`,
      why: () =>
        'Mostly something was left far from the plan: Ctrl+End finds it, and deleting the empty rows or columns is enough.',
      reading: ({ read }) => `read down to ${read}`,
    },
  },
  'SHT-015': {
    severity: 'warning',
    it: {
      message: () => 'Le impostazioni di Piano in questa cartella di lavoro non si leggono.',
      why: () => 'Foglio, colonne e data di riferimento scelti in precedenza non sono stati usati.',
      reading: () => 'usate le impostazioni predefinite',
    },
    en: {
      message: () => 'Piano’s settings in this workbook cannot be read.',
      why: () => 'Sheet, columns and reference date chosen earlier were not used.',
      reading: () => 'the default settings were used',
    },
  },
  'SHT-016': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `Il foglio ${quoted}, scelto in precedenza, non c'è più.`,
      why: () => 'Il piano è stato cercato negli altri fogli.',
      reading: ({ taken }) => `letto il foglio «${taken}»`,
    },
    en: {
      message: (_, quoted) => `Sheet ${quoted}, chosen earlier, is gone.`,
      why: () => 'The plan was looked for on the other sheets.',
      reading: ({ taken }) => `sheet “${taken}” was read`,
    },
  },
};

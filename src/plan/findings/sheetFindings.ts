import type { Family } from './entry';
import { foundAgain, type LostSettings } from './lostSettings';

/** `SHT-…`: how the sheet was understood where it could have been understood otherwise. */
export interface SheetPayloads {
  'SHT-011': { readonly taken: string };
  'SHT-012': { readonly taken: string };
  'SHT-013': { readonly year: number };
  'SHT-014': { readonly read: string };
  'SHT-016': { readonly taken: string };
  /** The headings, one after the other. */
  'SHT-017': { readonly columns: string };
  'SHT-018': { readonly year: number; readonly years: string };
  'SHT-019': { readonly taken: string; readonly year: number };
  'SHT-020': { readonly row: number };
  'SHT-021': { readonly objectives: string };
  'SHT-022': { readonly year: number; readonly years: string };
  'SHT-023': { readonly owners: string };
  'SHT-015': LostSettings;
  'SHT-024': LostSettings;
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
      reading: foundAgain('it'),
    },
    en: {
      message: () => 'Piano’s settings in this workbook cannot be read.',
      why: () => 'Sheet, columns and reference date chosen earlier were not used.',
      reading: foundAgain('en'),
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
  'SHT-017': {
    severity: 'warning',
    it: {
      message: ({ columns }) => `Colonne con dati che non sono state lette: ${columns}.`,
      why: () => 'Quello che vi è scritto non entra nel calcolo: se sono consuntivi, pesi o target, mancano.',
      reading: () => 'lette le altre colonne; queste si possono indicare a mano',
    },
    en: {
      message: ({ columns }) => `Columns with contents that were not read: ${columns}.`,
      why: () => 'What stands in them does not count: if they are results, weights or targets, those are missing.',
      reading: () => 'the other columns were read; these can be named by hand',
    },
  },
  'SHT-018': {
    severity: 'warning',
    it: {
      message: ({ years }) => `Ci sono target di più anni (${years}) e niente dice quale anno conta.`,
      why: () => 'I consuntivi si confrontano con i target di un anno solo.',
      reading: ({ year }) => `preso il ${String(year)}`,
    },
    en: {
      message: ({ years }) => `There are targets of several years (${years}) and nothing says which year counts.`,
      why: () => 'Results are compared with the targets of one year only.',
      reading: ({ year }) => `${String(year)} was taken`,
    },
  },
  'SHT-019': {
    severity: 'warning',
    it: {
      message: ({ year }, quoted) => `${quoted}: anche questa colonna contiene target del ${String(year)}.`,
      why: () => 'Per ogni anno conta un target solo: quelli scritti qui non sono stati letti.',
      reading: ({ taken }) => `letta la colonna «${taken}»`,
    },
    en: {
      message: ({ year }, quoted) => `${quoted}: this column too holds targets of ${String(year)}.`,
      why: () => 'One target counts for each year: those written here were not read.',
      reading: ({ taken }) => `column “${taken}” was read`,
    },
  },
  'SHT-020': {
    severity: 'error',
    it: {
      message: ({ row }) =>
        `Alla riga ${String(row)} comincia un'altra tabella, con le colonne disposte in altro modo.`,
      why: () => 'Gli indicatori che contiene non sono stati letti e mancano dal calcolo.',
      reading: () =>
        'letto il piano fino alla riga sopra; disporre le colonne allo stesso modo o usare un altro foglio',
    },
    en: {
      message: ({ row }) => `In row ${String(row)} another table begins, with its columns arranged differently.`,
      why: () => 'The indicators in it were not read and are missing from every figure.',
      reading: () => 'the plan was read down to the row above; arrange the columns alike, or use another sheet',
    },
  },
  'SHT-021': {
    severity: 'warning',
    it: {
      message: ({ objectives }, quoted) => `${quoted}: la cella è vuota per ${objectives}.`,
      why: () => 'La colonna raggruppa gli obiettivi ed è scritta una volta sola, come una cella unita.',
      reading: () => 'preso il responsabile scritto sopra',
    },
    en: {
      message: ({ objectives }, quoted) => `${quoted}: the cell is empty for ${objectives}.`,
      why: () => 'The column groups the objectives and is written once, as a merged cell is.',
      reading: () => 'the owner written above was taken',
    },
  },
  'SHT-022': {
    severity: 'warning',
    it: {
      message: ({ years }, quoted) => `${quoted}: ci sono anche righe di altri anni (${years}).`,
      why: () => 'Contano i target di un anno solo: le righe degli altri anni non sono state lette.',
      reading: ({ year }) => `lette le righe del ${String(year)}`,
    },
    en: {
      message: ({ years }, quoted) => `${quoted}: there are rows of other years too (${years}).`,
      why: () => 'The targets of one year count: rows of other years were not read.',
      reading: ({ year }) => `the rows of ${String(year)} were read`,
    },
  },
  'SHT-023': {
    severity: 'warning',
    it: {
      message: ({ owners }, quoted) => `${quoted}: lo stesso obiettivo ha più responsabili (${owners}).`,
      why: () => 'Ogni obiettivo conta per un responsabile solo.',
      reading: () => 'tenuti come obiettivi distinti, ciascuno con gli indicatori del suo responsabile',
    },
    en: {
      message: ({ owners }, quoted) => `${quoted}: the same objective has several owners (${owners}).`,
      why: () => 'Each objective counts for one owner.',
      reading: () => 'kept as objectives of their own, each with the indicators of its owner',
    },
  },
  'SHT-024': {
    severity: 'warning',
    it: {
      message: () => 'Le impostazioni che Piano teneva in questa cartella di lavoro non ci sono più.',
      why: () =>
        'Altri programmi, salvando il file, le perdono: data di riferimento, regole di calcolo, segnalazioni accettate e scelte fatte in precedenza non contano più. Rivedere le impostazioni; Ricalcola le conserva di nuovo.',
      reading: foundAgain('it'),
    },
    en: {
      message: () => 'The settings Piano kept in this workbook are gone.',
      why: () =>
        'Other programs lose them when they save the file: reference date, rules of calculation, accepted findings and earlier choices no longer count. Look through the settings; Recalculate keeps them again.',
      reading: foundAgain('en'),
    },
  },
};

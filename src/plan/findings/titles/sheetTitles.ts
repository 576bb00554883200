import type { Title } from '../kindTitle';

/** Of the sheet as a whole. */
export const sheetTitles = {
  'SHT-011': { it: 'Due colonne di consuntivi', en: 'Two columns of results' },
  'SHT-012': { it: 'Un altro foglio con un piano', en: 'Another sheet with a plan' },
  'SHT-013': { it: 'Anno dei target non scritto', en: 'Year of the targets not written' },
  'SHT-014': { it: 'Foglio non letto tutto', en: 'Sheet not read in full' },
  'SHT-015': { it: 'Impostazioni che non si leggono', en: 'Settings that cannot be read' },
  'SHT-016': { it: 'Foglio scelto che non c’è più', en: 'Chosen sheet that is gone' },
  'SHT-017': { it: 'Colonne non lette', en: 'Columns not read' },
  'SHT-018': { it: 'Target di più anni', en: 'Targets of several years' },
  'SHT-019': { it: 'Due colonne di target', en: 'Two columns of targets' },
  'SHT-020': { it: 'Un’altra tabella', en: 'Another table' },
  'SHT-021': { it: 'Cella vuota in una colonna di gruppi', en: 'Empty cell in a grouping column' },
  'SHT-022': { it: 'Righe di altri anni', en: 'Rows of other years' },
  'SHT-023': { it: 'Obiettivo con più responsabili', en: 'Objective with several owners' },
  'SHT-024': { it: 'Impostazioni che non ci sono più', en: 'Settings that are gone' },
} as const satisfies Readonly<Record<string, Title>>;

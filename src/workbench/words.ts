import type { RefusedFile } from '../xlsx/content';

export interface WorkbenchWords {
  readonly workbench: string;
  readonly open: string;
  readonly save: string;
  readonly opening: (name: string) => string;
  readonly sheets: string;
  readonly pane: string;
  readonly refused: Readonly<Record<RefusedFile, string>>;
  readonly failed: string;
  readonly whatItIs: string;
  /** What the host was asked for and does not have: nothing may pass over it in silence. */
  readonly unimplemented: (members: readonly string[]) => string;
  readonly stale: (count: number) => string;
}

const it: WorkbenchWords = {
  workbench: 'Banco di prova',
  open: 'Apri un .xlsx',
  save: 'Salva',
  opening: (name) => `Apro ${name}…`,
  sheets: 'Fogli',
  pane: 'Riquadro di Piano',
  refused: {
    notAWorkbook: 'non è una cartella di lavoro .xlsx',
    encrypted: 'è protetto da password',
    damaged: 'è danneggiato',
    tooLarge: 'è troppo grande',
  },
  failed: 'non si è potuto leggere',
  whatItIs: 'Il foglio è da guardare; il riquadro è quello vero, su un Excel simulato.',
  unimplemented: (members) =>
    members.length === 0 ? 'Niente di non realizzato' : `Non realizzato: ${members.join(', ')}`,
  stale: (count) => `${count} celle non ricalcolate`,
};

const en: WorkbenchWords = {
  workbench: 'Workbench',
  open: 'Open an .xlsx',
  save: 'Save',
  opening: (name) => `Opening ${name}…`,
  sheets: 'Sheets',
  pane: 'Piano’s pane',
  refused: {
    notAWorkbook: 'is not an .xlsx workbook',
    encrypted: 'is protected by a password',
    damaged: 'is damaged',
    tooLarge: 'is too large',
  },
  failed: 'could not be read',
  whatItIs: 'The sheet is to look at; the pane is the real one, over a simulated Excel.',
  unimplemented: (members) =>
    members.length === 0 ? 'Nothing unimplemented' : `Not implemented: ${members.join(', ')}`,
  stale: (count) => `${count} cells not recalculated`,
};

export function workbenchWords(locale: string): WorkbenchWords {
  return locale.startsWith('it') ? it : en;
}

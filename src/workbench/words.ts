import type { ErrorCode } from '../host/protocol/hostError';
import type { RefusedFile } from '../xlsx/content';

export interface WorkbenchWords {
  readonly workbench: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly blank: string;
  readonly blankName: string;
  readonly blankSheet: string;
  readonly opening: (name: string) => string;
  readonly sheets: string;
  readonly pane: string;
  readonly closePane: string;
  readonly book: string;
  readonly formulaBar: string;
  /** Why what was typed could not be entered. */
  readonly refusedEdit: (code: ErrorCode) => string;
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
  sample: 'Piano di esempio',
  blank: 'Nuovo',
  blankName: 'nuovo.xlsx',
  blankSheet: 'Foglio1',
  opening: (name) => `Apro ${name}…`,
  sheets: 'Fogli',
  pane: 'Riquadro di Piano',
  closePane: 'Chiudi il riquadro',
  book: 'Cartella di lavoro',
  formulaBar: 'Casella nome',
  refusedEdit: (code) =>
    code === 'AccessDenied'
      ? 'Il foglio è protetto.'
      : code === 'InvalidOperation'
        ? 'La cella fa parte di una formula matrice.'
        : 'Non si può immettere: le formule si scrivono qui all’inglese, =SUM(A1,B1).',
  refused: {
    notAWorkbook: 'non è una cartella di lavoro .xlsx',
    encrypted: 'è protetto da password',
    damaged: 'è danneggiato',
    tooLarge: 'è troppo grande',
  },
  failed: 'non si è potuto leggere',
  whatItIs: 'Il riquadro è quello vero, su un Excel simulato. F6 esce dalla griglia.',
  unimplemented: (members) =>
    members.length === 0 ? 'Niente di non realizzato' : `Non realizzato: ${members.join(', ')}`,
  stale: (count) => `${count} celle non ricalcolate`,
};

const en: WorkbenchWords = {
  workbench: 'Workbench',
  open: 'Open an .xlsx',
  save: 'Save',
  sample: 'Sample plan',
  blank: 'New',
  blankName: 'new.xlsx',
  blankSheet: 'Sheet1',
  opening: (name) => `Opening ${name}…`,
  sheets: 'Sheets',
  pane: 'Piano’s pane',
  closePane: 'Close the pane',
  book: 'Workbook',
  formulaBar: 'Name box',
  refusedEdit: (code) =>
    code === 'AccessDenied'
      ? 'The sheet is protected.'
      : code === 'InvalidOperation'
        ? 'The cell is part of an array formula.'
        : 'This can’t be entered: formulas are written as =SUM(A1,B1).',
  refused: {
    notAWorkbook: 'is not an .xlsx workbook',
    encrypted: 'is protected by a password',
    damaged: 'is damaged',
    tooLarge: 'is too large',
  },
  failed: 'could not be read',
  whatItIs: 'The pane is the real one, over a simulated Excel. F6 leaves the grid.',
  unimplemented: (members) =>
    members.length === 0 ? 'Nothing unimplemented' : `Not implemented: ${members.join(', ')}`,
  stale: (count) => `${count} cells not recalculated`,
};

export function workbenchWords(locale: string): WorkbenchWords {
  return locale.startsWith('it') ? it : en;
}

import { formatsFor } from '../formats';
import type { ImportWords } from './words';

const { counted } = formatsFor('it-IT');

export const importing: ImportWords = {
  title: 'Importa dal testo del PDF',
  note: 'Il piano diventa un foglio nuovo; i fogli che ci sono già non si toccano.',
  back: 'Indietro',
  import: 'Importa',
  cancel: 'Annulla',
  steps: [
    'Aprire il PDF del piano.',
    'Selezionare tutto (Ctrl+A) e copiare (Ctrl+C).',
    'Incollare qui sotto (Ctrl+V).',
  ],
  text: 'Testo del piano',
  placeholder: 'F101 - Pratiche evase …',
  year: 'Anno del piano',
  yearNote: 'Serve solo se il testo non lo dice.',
  notAYear: 'Un anno ha quattro cifre, come 2017.',
  sayYear: 'Scrivere l’anno qui sotto, poi Importa.',
  unplaced: (lines) => `${counted(lines, 'riga del testo non ha', 'righe del testo non hanno')} trovato posto`,
  line: (line) => `riga ${line}:`,
};

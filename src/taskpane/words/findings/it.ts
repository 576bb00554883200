import { kindTitle } from '../../../plan/findings/kindTitle';
import { formatsFor } from '../formats';
import type { FindingsWords } from './words';

const { counted } = formatsFor('it-IT');

export const findingsWords: FindingsWords = {
  kind: (code) => kindTitle(code, 'it'),
  search: 'Cerca',
  owner: 'Responsabile',
  everybody: 'Tutti',
  severity: 'Gravità',
  noneLikeThat: 'Nessuna segnalazione corrisponde ai filtri.',
  isAccepted: 'accettata',
  acceptedCount: (count) => counted(count, 'segnalazione accettata.', 'segnalazioni accettate.'),
  show: 'Mostra',
  hide: 'Nascondi',
  about: (name, { code, year }) => [name, place(code, year)].filter((each) => each !== '').join(' · '),
  instead: ['Al posto di', 'scrivi'],
  otherText: 'Un altro testo…',
  asRead: 'come è stato letto',
  ownText: 'Il nuovo testo della cella',
  correct: 'Correggi',
  correctAlike: (count) => `Applica a tutte le ${count} simili`,
  goToCell: 'Vai alla cella',
  writeCause: 'Scrivi la causa',
  accept: 'Accetta com’è',
  reconsider: 'Non accettare più',
  alikeTitle: (count) => `Applicare a ${count} celle?`,
  alikeHint: 'Togliere il segno dalle celle da lasciare come sono.',
  correctCells: (count) => `Correggi ${counted(count, 'cella', 'celle')}`,
  back: 'Indietro',
  oneStep: 'Un solo passo: Annulla rimette i testi di prima.',
};

function place(code: string, year: number | null): string {
  if (year !== null) return `Target ${year}`;
  if (code.startsWith('BAS')) return 'Valore iniziale';
  return code.startsWith('ACT') ? 'Consuntivo' : '';
}

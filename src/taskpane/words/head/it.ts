import { formatsFor } from '../formats';
import type { HeadWords } from './words';

const { counted, day } = formatsFor('it-IT');

export const headWords: HeadWords = {
  sheet: (sheet) => `Foglio ${sheet}: scegline un altro`,
  undo: 'Annulla',
  menu: 'Altri comandi',
  preparePage: 'Prepara il foglio',
  journal: 'Correzioni fatte',
  snapshot: (on, isThere) => (isThere ? `Sostituisci la fotografia al ${day(on)}` : `Fotografia al ${day(on)}`),
  remove: 'Rimuovi tutto',
  selected: (cell) => `Selezionata ${cell}`,
  earlier: 'Il foglio è cambiato dall’ultima lettura.',

  removeTitle: 'Rimuovere tutto ciò che Piano ha scritto?',
  removes: [
    'Le colonne di Piano, con le loro formule e i loro colori',
    'Le impostazioni e le segnalazioni accettate ricordate nel file',
  ],
  stays:
    'Restano le celle del piano così come sono, correzioni comprese, e i consuntivi digitati. Cause e fotografie restano ricordate nel file.',
  withInputs: 'Togli anche i consuntivi digitati nella colonna di Piano, le cause e le fotografie',
  removeNow: 'Rimuovi tutto',
  cancel: 'Annulla',
  kept: (columns) => {
    const cells = columns.reduce((sum, each) => sum + each.cells, 0);
    return cells === 0
      ? 'Rimosso tutto: il foglio è com’era.'
      : `Rimosso tutto; ${counted(cells, 'consuntivo digitato è rimasto', 'consuntivi digitati sono rimasti')}.`;
  },

  back: 'Indietro',
  journalTitle: 'Correzioni fatte',
  journalEmpty: 'In questo file Piano non ha corretto nessuna cella del piano.',
  journalNote:
    'Sono ricordate nel file. Ripristina rimette il testo di prima, se nel frattempo nessuno ha cambiato la cella.',
  revert: 'Ripristina',
  reverts: (about) => `Ripristina il testo di prima di ${about}`,
  was: 'era',
  becomes: 'è diventato',

  read: 'Il piano è stato letto',
  objectives: (count, levels) => `${count === 1 ? 'obiettivo' : 'obiettivi'}${levels === '' ? '' : `: ${levels}`}`,
  ofLevel: ['strategici', 'individuali', 'organizzativi', 'di team'],
  indicators: (targets, unread) =>
    `indicatori, con ${targets} target: ${unread === 0 ? 'tutti letti' : counted(unread, 'non si legge', 'non si leggono')}`,
  findings: (errors) =>
    `segnalazioni, ${errors === 0 ? 'nessuna blocca il calcolo' : counted(errors, 'blocca il calcolo', 'bloccano il calcolo')}`,
  see: 'Vedi',
  planColumns: 'il piano',
  untouched: ['Le celle del piano restano come sono. Con ', 'Rimuovi tutto', ' il foglio torna com’era.'],
  findingsFirst: 'Prima guarda le segnalazioni',
};

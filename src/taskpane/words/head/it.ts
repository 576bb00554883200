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
  snapshotOther: 'Fotografia a un’altra data…',
  snapshotTitle: 'A quale data?',
  snapshotDay: 'Data della fotografia, giorno/mese/anno',
  snapshotNote: 'Gradi e stati si giudicano a quella data, con i consuntivi che ci sono adesso.',
  snapshotTake: 'Fotografa',
  snapshotReplace: 'Sostituisci',
  remove: 'Rimuovi tutto',
  selected: (cell) => `Selezionata ${cell}`,
  earlier: 'Il foglio è cambiato dall’ultima lettura.',

  createSheets: 'Crea schede',
  sheetsOfAll: 'Schede di tutti',
  sheetsMade: 'Una per dirigente, e per gli uffici; Riepilogo, Relazione, Segnalazioni, Regole',
  sheetsAnew: 'Aggiorna le schede di tutti',
  sheetsKept: 'Cause, azioni e firme digitate restano',
  freeze: 'Congela le cifre',
  freezeTitle: 'Congelare le cifre?',
  freezes: (at) => [
    `Gradi e stati al ${day(at)} restano come valori, al posto delle formule: ciò che si digita dopo non li cambia più.`,
    'Le segnalazioni dicono dove un consuntivo è cambiato. Scongela le cifre rimette le formule.',
  ],
  unfreeze: 'Scongela le cifre',
  unfreezeSince: (on) => `Scongela le cifre del ${day(on)}`,
  unfreezeTitle: 'Scongelare le cifre?',
  unfreezes: (on) => [
    `Le cifre fissate il ${day(on)} tornano formule, e seguono target e consuntivi come sono adesso.`,
    'Dove qualcosa è cambiato, cambiano anche le cifre.',
  ],
  frozen: (on, at) => `Cifre congelate il ${day(on)}, al ${day(at)}`,
  typedTitle: 'Togliere anche ciò che è scritto?',
  typedGo: 'Togli le colonne',

  removeTitle: 'Rimuovere tutto ciò che Piano ha scritto?',
  removes: [
    'Le colonne di Piano, con le loro formule e i loro colori',
    'I fogli che ha creato: schede, Riepilogo, Relazione, Segnalazioni, Regole',
    'Le impostazioni e le segnalazioni accettate ricordate nel file',
  ],
  stays:
    'Restano le celle del piano così come sono, correzioni comprese, e i consuntivi digitati. Cause e fotografie restano ricordate nel file.',
  withInputs: 'Togli anche i consuntivi digitati nella colonna di Piano, le cause e le fotografie',
  removeNow: 'Rimuovi tutto',
  cancel: 'Annulla',
  kept: (columns, texts) => {
    const cells = columns.reduce((sum, each) => sum + each.cells, 0);
    const stays = [
      ...(cells === 0 ? [] : [counted(cells, 'consuntivo digitato è rimasto', 'consuntivi digitati sono rimasti')]),
      ...(texts === 0 ? [] : [counted(texts, 'testo delle schede è ricordato', 'testi delle schede sono ricordati')]),
    ];
    return stays.length === 0 ? 'Rimosso tutto: il foglio è com’era.' : `Rimosso tutto; ${stays.join('; ')}.`;
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

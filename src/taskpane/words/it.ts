import { formatsFor } from './formats';
import type { Words } from './words';

const { counted, day, time } = formatsFor('it-IT');

const indicators = (count: number) => counted(count, 'indicatore', 'indicatori');

const families: Words['families'] = {
  met: 'Raggiunti',
  partlyMet: 'Parziali',
  inProgress: 'In corso',
  notMet: 'Non raggiunti',
  pending: 'In attesa',
  notReported: 'Non rendicontati',
  notAssessable: 'Non valutabili',
  toCorrect: 'Da correggere',
};

export const it: Words = {
  language: 'it',
  title: 'Piano',
  recalculate: 'Ricalcola',
  stop: 'Interrompi',
  retry: 'Riprova',
  close: 'Chiudi',
  counts: ({ plan }) =>
    `${counted(plan.objectives.length, 'obiettivo', 'obiettivi')} · ${indicators(plan.indicators.length)} · piano ${plan.year}`,

  firstTitle: 'Pronto a leggere il piano',
  nothingWrittenYet: 'Nel foglio non è ancora stato scritto niente.',
  firstSteps: 'Con Ricalcola Piano cerca il foglio del piano e ne legge target e consuntivi così come sono scritti.',
  columnsTitle: 'A destra del piano aggiunge',
  columns: [
    ['Lettura', 'il target detto in parole'],
    ['Consuntivo', 'se manca: qui si scrive il risultato'],
    ['Raggiungimento', 'la percentuale, con formule'],
    ['Stato', 'raggiunto, parziale, …'],
    ['Segnalazioni', 'che cosa ricontrollare'],
  ],
  planUntouched: 'Le celle del piano restano come sono.',

  noPlanTitle: 'Qui non c’è un piano',
  lookedForTitle: 'Piano riconosce un foglio dalle intestazioni, in qualunque ordine:',
  lookedFor: [
    ['Codice', ' o Indicatore'],
    ['Target 2017', ', con il suo anno'],
    ['Obiettivo', ', Stato 2015 o Stato iniziale'],
  ],
  thenRecalculate: 'Messe le intestazioni su una stessa riga, premere di nuovo Ricalcola.',
  openInExcel: 'Piano è un componente aggiuntivo: si apre da Excel, nella scheda Piano.',

  progress: (progress) => {
    if (progress === null || progress.step === 'reading') return 'Leggo il piano…';
    if (progress.step === 'writing') return 'Scrittura in corso…';
    return progress.of === 0 ? 'Ricalcolo…' : `Ricalcolo: ${progress.done} di ${indicators(progress.of)}`;
  },
  result: ({ plan, host }, at) => {
    const read = `${plan.indicators.length} ${plan.indicators.length === 1 ? 'letto' : 'letti'}`;
    const changed =
      host.changes === 0 ? 'nessun cambiamento' : counted(host.changes, 'modifica al foglio', 'modifiche al foglio');
    return `Ricalcolato alle ${time(at)}: ${read}, ${changed}.`;
  },
  stopped: 'Interrotto: nel foglio non è stato scritto niente.',
  bug: {
    message: 'Piano si è fermato per un errore suo.',
    remedy:
      'Premere Riprova, che completa anche ciò che fosse rimasto a metà. Se succede ancora, chiudere e riaprire il riquadro.',
  },

  views: 'Viste di Piano',
  summary: 'Riepilogo',
  findings: 'Segnalazioni',
  findingsCounted: (count) => counted(count, 'segnalazione', 'segnalazioni'),
  indicatorsAt: ({ plan }) => `${indicators(plan.indicators.length)} al ${day(plan.referenceDate)}`,
  earlierFigures: 'valori di prima',
  families,
  bar: (counts) => counts.map(({ family, count }) => `${count} ${families[family].toLowerCase()}`).join(', '),

  severities: { error: 'Errori', warning: 'Avvisi', note: 'Note' },
  severity: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
  accepted: (count) => counted(count, 'accettato', 'accettati'),
  noFindings: 'Nessuna segnalazione.',
  quoted: (text) => `«${text}»`,
  emptyCell: 'cella vuota',
  marked: (part) => `la parte segnalata è «${part}»`,
  markedPlace: 'qui manca qualcosa',
  what: 'Che cosa.',
  why: 'Perché conta.',
  readAs: 'Lettura adottata.',
  couldBe: 'Si può scrivere',
};

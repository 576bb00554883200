import { findingsWords as findingsView } from './findings/it';
import { formatsFor } from './formats';
import { headWords as head } from './head/it';
import { indicator as indicatorView } from './indicator/it';
import { owners } from './owners/it';
import { summaryWords as summaryView } from './summary/it';
import type { PlanView } from '../../app/planView';
import type { FindingReport } from '../../app/report';
import type { Severity } from '../../plan/findings/catalogue';
import { exporting } from './export/it';
import { importing } from './import/it';
import { mapping } from './mapping/it';
import { settings } from './settings/it';
import type { Words } from './words';

const { counted, day, time } = formatsFor('it-IT');

const indicators = (count: number) => counted(count, 'indicatore', 'indicatori');

const result: Words['result'] = (
  request,
  { report: { plan, host, findings }, view, undo, changed = null, kept = [], texts = 0 },
  at,
) => {
  const read = `${plan.indicators.length} ${plan.indicators.length === 1 ? 'letto' : 'letti'}`;
  switch (request.kind) {
    case 'check':
      return 'Il piano è stato letto.';
    case 'prepare':
      return `Foglio preparato alle ${time(at)}: ${read}.`;
    case 'correct':
      return `${request.chosen.length === 1 ? `${request.about} corretto` : `${request.chosen.length} celle corrette`}, ${left(request.severity, findings)}.`;
    case 'revertCorrections':
      return counted(request.places.length, 'cella rimessa com’era.', 'celle rimesse com’erano.');
    case 'accept':
      return counted(request.findings.length, 'segnalazione accettata.', 'segnalazioni accettate.');
    case 'reconsider':
      return counted(
        request.findings.length,
        'segnalazione di nuovo da guardare.',
        'segnalazioni di nuovo da guardare.',
      );
    case 'changeSettings':
      return `Impostazioni salvate alle ${time(at)}.`;
    case 'takeSnapshot':
      return `Fotografia al ${day(request.on)} nel foglio «${view.made.find(({ kind }) => kind === 'snapshots')?.name ?? ''}».`;
    case 'createSummaries':
      return host.changes === 0
        ? `Schede aggiornate alle ${time(at)}: nessun cambiamento.`
        : `Schede pronte alle ${time(at)}: ${madeSheets(view.made)}.${undo.length === 0 ? drawnAnew : ''}`;
    case 'freeze':
      return 'Cifre congelate: quello che si digita da adesso non le cambia.';
    case 'unfreeze':
      return 'Cifre scongelate: seguono di nuovo target e consuntivi.';
    case 'undo':
      return 'Annullato: il foglio è com’era prima.';
    case 'remove':
      return head.kept(kept, texts);
    case 'openSample':
      return `Piano di esempio disegnato nel foglio «${plan.sheet}».`;
    case 'importPlan':
      return `Piano importato: ${indicators(plan.indicators.length)}.`;
    case 'recalculate': {
      const { frozen } = view.settings;
      if (frozen !== null) return `Riletto alle ${time(at)}: ${read}; le cifre restano quelle del ${day(frozen.on)}.`;
      return `Ricalcolato alle ${time(at)}: ${read}, ${whatChanged(changed, host.changes)}.`;
    }
  }
};

/** What was drawn over can’t be drawn back as people had it. */
const drawnAnew = ' Non c’è Annulla: i fogli che c’erano sono stati ridisegnati, con ciò che vi era digitato.';

/** Of readings, degrees and statuses; a run may also write what leaves them as they were, such as findings. */
function whatChanged(changed: number | null, written: number): string {
  if (written === 0) return 'nessun cambiamento';
  if (changed === null) return 'colonne di Piano aggiunte';
  return changed === 0 ? 'nessuna cifra cambiata' : counted(changed, 'cambiato', 'cambiati');
}

/** `14 fogli, 4 dei dirigenti`. */
function madeSheets(made: PlanView['made']): string {
  const managers = made.filter(({ kind }) => kind === 'manager').length;
  const all = counted(made.length, 'foglio', 'fogli');
  return managers === 0 ? all : `${all}, ${counted(managers, 'di dirigente', 'di dirigenti')}`;
}

const severityCounts = {
  error: ['errore', 'errori'],
  warning: ['avviso', 'avvisi'],
  note: ['nota', 'note'],
} as const;

/** How many of a severity there still are to look at. */
function left(severity: Severity, findings: readonly FindingReport[]): string {
  const [one, many] = severityCounts[severity];
  return counted(findings.filter((each) => each.severity === severity && !each.accepted).length, one, many);
}

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

  nothingWrittenYet: 'Nel foglio non è ancora stato scritto niente.',
  prepare: 'Prepara il foglio',
  addsColumns: (count) => `Preparare il foglio aggiunge ${counted(count, 'colonna', 'colonne')}`,
  columns: {
    code: 'di chi è la riga',
    reading: 'il target detto a parole',
    actual: 'dove scrivere il risultato',
    degree: 'la percentuale, come formule',
    status: 'raggiunto, parziale, …',
    findings: 'che cosa controllare',
    weight: 'quanto pesa ogni indicatore',
    direction: 'da che parte è meglio',
    cause: 'perché il target è mancato',
    notes: 'altro da dire, o perché n.v.',
    uncapped: 'il grado oltre il limite, come formule',
    share: 'quanta variazione c’è stata, come formule',
  },
  planUntouched: 'Le celle del piano restano come sono.',

  noPlanTitle: 'Qui non c’è un piano',
  lookedForTitle: 'Piano riconosce un foglio dalle intestazioni, in qualunque ordine:',
  lookedFor: [
    ['Codice', ' o Indicatore'],
    ['Target 2017', ', con il suo anno'],
    ['Obiettivo', ', Stato 2015 o Stato iniziale'],
  ],
  ways: {
    map: ['Scegli le colonne a mano', 'Il piano c’è, ma ha intestazioni diverse.'],
    import: ['Importa dal testo del PDF', 'Incolla il testo dell’allegato: diventa un foglio nuovo.'],
    sample: ['Apri il piano di esempio', '76 obiettivi veri in un foglio nuovo, per provare senza rischi.'],
  },
  elsewhere: 'Il piano è in un altro foglio? Aprirlo e premere',
  searchAgain: 'Cerca di nuovo',
  openInExcel: 'Piano è un componente aggiuntivo: si apre da Excel, nella scheda Piano.',

  progress: (progress) => {
    if (progress === null || progress.step === 'reading') return 'Leggo il piano…';
    if (progress.step === 'writing') return 'Scrittura in corso…';
    return progress.of === 0 ? 'Ricalcolo…' : `Ricalcolo: ${progress.done} di ${indicators(progress.of)}`;
  },
  result,
  stopped: 'Interrotto: nel foglio non è stato scritto niente.',
  outdated: 'Il foglio è stato modificato da altri: questi sono i valori di prima. Premere Ricalcola.',
  bug: {
    message: 'Piano si è fermato per un errore suo.',
    remedy:
      'Premere Riprova, che completa anche ciò che fosse rimasto a metà. Se succede ancora, chiudere e riaprire il riquadro.',
  },

  views: 'Viste di Piano',
  summary: 'Riepilogo',
  findings: 'Segnalazioni',
  ownersTab: 'Responsabili',
  indicator: 'Indicatore',
  findingsCounted: (count) => counted(count, 'segnalazione', 'segnalazioni'),
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

  head,
  summaryView,
  findingsView,
  indicatorView,
  owners,
  settings,
  mapping,
  importing,
  exporting,
};

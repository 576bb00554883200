import { findingsWords as findingsView } from './findings/en';
import { formatsFor } from './formats';
import { headWords as head } from './head/en';
import { indicator as indicatorView } from './indicator/en';
import { owners } from './owners/en';
import { summaryWords as summaryView } from './summary/en';
import type { PlanView } from '../../app/planView';
import type { FindingReport } from '../../app/report';
import type { Severity } from '../../plan/findings/catalogue';
import { exporting } from './export/en';
import { importing } from './import/en';
import { mapping } from './mapping/en';
import { settings } from './settings/en';
import type { Words } from './words';

const { counted, day, time } = formatsFor('en-GB');

const indicators = (count: number) => counted(count, 'indicator', 'indicators');

const result: Words['result'] = (
  request,
  { report: { plan, host, findings }, view, undo, changed = null, kept = [], texts = 0 },
  at,
) => {
  const read = `${plan.indicators.length} read`;
  switch (request.kind) {
    case 'check':
      return 'The plan has been read.';
    case 'prepare':
      return `Sheet prepared at ${time(at)}: ${read}.`;
    case 'correct':
      return `${request.chosen.length === 1 ? `${request.about} corrected` : `${request.chosen.length} cells corrected`}, ${left(request.severity, findings)}.`;
    case 'revertCorrections':
      return counted(request.places.length, 'cell is as it was.', 'cells are as they were.');
    case 'accept':
      return counted(request.findings.length, 'finding accepted.', 'findings accepted.');
    case 'reconsider':
      return counted(request.findings.length, 'finding to look at again.', 'findings to look at again.');
    case 'changeSettings':
      return `Settings saved at ${time(at)}.`;
    case 'takeSnapshot':
      return `Figures at ${day(request.on)} kept on sheet “${view.made.find(({ kind }) => kind === 'snapshots')?.name ?? ''}”.`;
    case 'createSummaries':
      return host.changes === 0
        ? `Sheets checked at ${time(at)}: nothing changed.`
        : `Sheets ready at ${time(at)}: ${madeSheets(view.made)}.${undo.length === 0 ? drawnAnew : ''}`;
    case 'freeze':
      return 'Figures frozen: what is typed from now on does not change them.';
    case 'unfreeze':
      return 'Figures unfrozen: they follow targets and results again.';
    case 'undo':
      return 'Undone: the sheet is as it was before.';
    case 'remove':
      return head.kept(kept, texts);
    case 'openSample':
      return `Sample plan drawn on sheet “${plan.sheet}”.`;
    case 'importPlan':
      return `Plan imported: ${indicators(plan.indicators.length)}.`;
    case 'recalculate': {
      const { frozen } = view.settings;
      if (frozen !== null) return `Read again at ${time(at)}: ${read}; the figures stay those of ${day(frozen.on)}.`;
      return `Recalculated at ${time(at)}: ${read}, ${whatChanged(changed, host.changes)}.`;
    }
  }
};

/** What was drawn over can’t be drawn back as people had it. */
const drawnAnew = ' There is no Undo: the sheets that were there have been drawn anew, with what was typed on them.';

/** Of readings, degrees and statuses; a run may also write what leaves them as they were, such as findings. */
function whatChanged(changed: number | null, written: number): string {
  if (written === 0) return 'nothing changed';
  if (changed === null) return 'Piano’s columns added';
  return changed === 0 ? 'no figure changed' : `${String(changed)} changed`;
}

/** `14 sheets, 4 of managers`. */
function madeSheets(made: PlanView['made']): string {
  const managers = made.filter(({ kind }) => kind === 'manager').length;
  const all = counted(made.length, 'sheet', 'sheets');
  return managers === 0 ? all : `${all}, ${counted(managers, 'of a manager', 'of managers')}`;
}

/** How many of a severity there still are to look at. */
function left(severity: Severity, findings: readonly FindingReport[]): string {
  const open = findings.filter((each) => each.severity === severity && !each.accepted).length;
  return counted(open, severity, `${severity}s`);
}

const families: Words['families'] = {
  met: 'Met',
  partlyMet: 'Partly met',
  inProgress: 'In progress',
  notMet: 'Not met',
  pending: 'Awaiting',
  notReported: 'Not reported',
  notAssessable: 'Not assessable',
  toCorrect: 'To correct',
};

export const en: Words = {
  language: 'en',
  title: 'Piano',
  recalculate: 'Recalculate',
  stop: 'Stop',
  retry: 'Retry',
  close: 'Close',
  counts: ({ plan }) =>
    `${counted(plan.objectives.length, 'objective', 'objectives')} · ${indicators(plan.indicators.length)} · ${plan.year} plan`,

  nothingWrittenYet: 'Nothing has been written yet.',
  prepare: 'Prepare sheet',
  addsColumns: (count) => `Preparing the sheet adds ${counted(count, 'column', 'columns')}`,
  columns: {
    code: 'whose row it is',
    reading: 'the target said in words',
    actual: 'where to type the result',
    degree: 'the percentage, as formulas',
    status: 'met, partly met, …',
    findings: 'what to check',
    weight: 'how much each indicator weighs',
    direction: 'which way is better',
    cause: 'why the target was missed',
    notes: 'what else to say, or why n.v.',
    uncapped: 'the degree beyond the limit, as formulas',
    share: 'how much of the change came about, as formulas',
  },
  planUntouched: 'The plan’s cells stay as they are.',

  noPlanTitle: 'No plan here',
  lookedForTitle: 'Piano recognises a sheet by its headings, in any order:',
  lookedFor: [
    ['Codice', ' or Indicatore'],
    ['Target 2017', ', with its year'],
    ['Obiettivo', ', Stato 2015 or Stato iniziale'],
  ],
  ways: {
    map: ['Choose the columns', 'The plan is here, but its headings are different.'],
    import: ['Import from the PDF’s text', 'Paste the text: it becomes a new sheet.'],
    sample: ['Open the sample plan', '76 real objectives on a new sheet, to try without risk.'],
  },
  elsewhere: 'Is the plan on another sheet? Open it and press',
  searchAgain: 'Search again',
  openInExcel: 'Piano is an add-in: open it in Excel, from the Piano tab.',

  progress: (progress) => {
    if (progress === null || progress.step === 'reading') return 'Reading the plan…';
    if (progress.step === 'writing') return 'Writing…';
    return progress.of === 0 ? 'Recalculating…' : `Recalculating: ${progress.done} of ${indicators(progress.of)}`;
  },
  result,
  stopped: 'Stopped: nothing was written to the sheet.',
  outdated: 'Somebody else changed the sheet: these figures are from before. Press Recalculate.',
  bug: {
    message: 'Piano stopped because of a fault of its own.',
    remedy:
      'Press Retry, which also completes what was left halfway. If it happens again, close the pane and open it anew.',
  },

  views: 'Piano’s views',
  summary: 'Summary',
  findings: 'Findings',
  ownersTab: 'Owners',
  indicator: 'Indicator',
  findingsCounted: (count) => counted(count, 'finding', 'findings'),
  earlierFigures: 'earlier figures',
  families,
  bar: (counts) => counts.map(({ family, count }) => `${count} ${families[family].toLowerCase()}`).join(', '),

  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  accepted: (count) => `${count} accepted`,
  noFindings: 'No findings.',
  quoted: (text) => `“${text}”`,
  emptyCell: 'empty cell',
  marked: (part) => `the part in question is “${part}”`,
  markedPlace: 'something is missing here',
  what: 'What.',
  why: 'Why it matters.',
  readAs: 'Reading adopted.',

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

import { formatsFor } from './formats';
import type { Words } from './words';

const { counted, day, time } = formatsFor('en-GB');

const indicators = (count: number) => counted(count, 'indicator', 'indicators');

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

  firstTitle: 'Ready to read the plan',
  nothingWrittenYet: 'Nothing has been written yet.',
  firstSteps:
    'With Recalculate, Piano looks for the plan’s sheet and reads its targets and results as they are written.',
  columnsTitle: 'On the right of the plan it adds',
  columns: [
    ['Lettura', 'the target said in words'],
    ['Consuntivo', 'if missing: for the result'],
    ['Raggiungimento', 'the percentage, as formulas'],
    ['Stato', 'met, partly met, …'],
    ['Segnalazioni', 'what to check'],
  ],
  planUntouched: 'The plan’s cells stay as they are.',

  noPlanTitle: 'No plan here',
  lookedForTitle: 'Piano recognises a sheet by its headings, in any order:',
  lookedFor: [
    ['Codice', ' or Indicatore'],
    ['Target 2017', ', with its year'],
    ['Obiettivo', ', Stato 2015 or Stato iniziale'],
  ],
  thenRecalculate: 'Once the headings are on one row, press Recalculate again.',
  openInExcel: 'Piano is an add-in: open it in Excel, from the Piano tab.',

  progress: (progress) => {
    if (progress === null || progress.step === 'reading') return 'Reading the plan…';
    if (progress.step === 'writing') return 'Writing…';
    return progress.of === 0 ? 'Recalculating…' : `Recalculating: ${progress.done} of ${indicators(progress.of)}`;
  },
  result: ({ plan, host }, at) => {
    const changed =
      host.changes === 0 ? 'nothing changed' : counted(host.changes, 'change to the sheet', 'changes to the sheet');
    return `Recalculated at ${time(at)}: ${plan.indicators.length} read, ${changed}.`;
  },
  stopped: 'Stopped: nothing was written to the sheet.',
  bug: {
    message: 'Piano stopped because of a fault of its own.',
    remedy:
      'Press Retry, which also completes what was left halfway. If it happens again, close the pane and open it anew.',
  },

  views: 'Piano’s views',
  summary: 'Summary',
  findings: 'Findings',
  findingsCounted: (count) => counted(count, 'finding', 'findings'),
  indicatorsAt: ({ plan }) => `${indicators(plan.indicators.length)} at ${day(plan.referenceDate)}`,
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
  couldBe: 'It could be written',
};

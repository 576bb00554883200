import { formatsFor } from '../formats';
import type { HeadWords } from './words';

const { counted, day } = formatsFor('en-GB');

export const headWords: HeadWords = {
  sheet: (sheet) => `Sheet ${sheet}: choose another`,
  undo: 'Undo',
  menu: 'More commands',
  preparePage: 'Prepare sheet',
  journal: 'Corrections made',
  snapshot: (on, isThere) => (isThere ? `Replace the figures kept at ${day(on)}` : `Keep the figures at ${day(on)}`),
  snapshotOther: 'Keep the figures at another date…',
  snapshotTitle: 'At which date?',
  snapshotDay: 'Date of the figures, day/month/year',
  snapshotNote: 'Degrees and statuses are judged at that date, with the results that are there now.',
  snapshotTake: 'Keep the figures',
  snapshotReplace: 'Replace those',
  remove: 'Remove all',
  selected: (cell) => `${cell} selected`,
  earlier: 'The sheet has changed since it was read.',

  createSheets: 'Create sheets',
  sheetsOfAll: 'Everybody’s sheets',
  sheetsMade: 'One for each manager, and for the offices; Riepilogo, Relazione, Segnalazioni, Regole',
  sheetsAnew: 'Bring everybody’s sheets up to date',
  sheetsKept: 'Causes, actions and signatures people typed stay',
  freeze: 'Freeze the figures',
  freezeTitle: 'Freeze the figures?',
  freezes: (at) => [
    `Degrees and statuses at ${day(at)} stay as values in place of formulas: what is typed later changes them no more.`,
    'Findings tell where a result has changed. Unfreeze the figures brings the formulas back.',
  ],
  unfreeze: 'Unfreeze the figures',
  unfreezeSince: (on) => `Unfreeze the figures of ${day(on)}`,
  unfreezeTitle: 'Unfreeze the figures?',
  unfreezes: (on) => [
    `The figures fixed on ${day(on)} become formulas again, and follow targets and results as they are now.`,
    'Where something has changed, the figures change too.',
  ],
  frozen: (on, at) => `Figures frozen on ${day(on)}, at ${day(at)}`,
  typedTitle: 'Remove what is typed, too?',
  typedGo: 'Remove the columns',

  removeTitle: 'Remove everything Piano wrote?',
  removes: [
    'Piano’s columns, with their formulas and colours',
    'The sheets it made, one for each manager among them',
    'The settings and accepted findings kept in the file',
  ],
  stays:
    'The plan’s cells stay as they are, corrections included, and so do the results people typed. Causes and snapshots stay remembered in the file.',
  withInputs: 'Also remove the results typed into Piano’s column, the causes and the snapshots',
  removeNow: 'Remove all',
  cancel: 'Cancel',
  kept: (columns, texts) => {
    const cells = columns.reduce((sum, each) => sum + each.cells, 0);
    const stays = [
      ...(cells === 0 ? [] : [counted(cells, 'result people typed stays', 'results people typed stay')]),
      ...(texts === 0
        ? []
        : [counted(texts, 'text of the sheets is remembered', 'texts of the sheets are remembered')]),
    ];
    return stays.length === 0 ? 'All removed: the sheet is as it was.' : `All removed; ${stays.join('; ')}.`;
  },

  back: 'Back',
  journalTitle: 'Corrections made',
  journalEmpty: 'Piano has corrected no cell of the plan in this file.',
  journalNote:
    'They are kept in the file. Restore puts the previous text back, unless somebody has changed the cell since.',
  revert: 'Restore',
  reverts: (about) => `Restore the previous text of ${about}`,
  was: 'was',
  becomes: 'became',

  read: 'The plan has been read',
  objectives: (count, levels) => `${count === 1 ? 'objective' : 'objectives'}${levels === '' ? '' : `: ${levels}`}`,
  ofLevel: ['strategic', 'individual', 'organisational', 'team'],
  indicators: (targets, unread) =>
    `indicators, with ${targets} targets: ${unread === 0 ? 'all read' : `${unread} cannot be read`}`,
  findings: (errors) =>
    `findings, ${errors === 0 ? 'none stops the calculation' : counted(errors, 'stops the calculation', 'stop the calculation')}`,
  see: 'See',
  planColumns: 'the plan',
  untouched: ['The plan’s cells stay as they are. With ', 'Remove all', ' the sheet is as it was.'],
  findingsFirst: 'Look at the findings first',
};

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
  remove: 'Remove all',
  selected: (cell) => `${cell} selected`,
  earlier: 'The sheet has changed since it was read.',

  removeTitle: 'Remove everything Piano wrote?',
  removes: ['Piano’s columns, with their formulas and colours', 'The settings and accepted findings kept in the file'],
  stays:
    'The plan’s cells stay as they are, corrections included, and so do the results people typed. Causes and snapshots stay remembered in the file.',
  withInputs: 'Also remove the results typed into Piano’s column, the causes and the snapshots',
  removeNow: 'Remove all',
  cancel: 'Cancel',
  kept: (columns) => {
    const cells = columns.reduce((sum, each) => sum + each.cells, 0);
    return cells === 0
      ? 'All removed: the sheet is as it was.'
      : `All removed; ${counted(cells, 'result people typed stays', 'results people typed stay')}.`;
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

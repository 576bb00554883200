import type { OwnedLevel } from '../../views/owners/ownerRows';
import { formatsFor, meanIn } from '../formats';
import type { OwnersWords } from './words';

const { counted } = formatsFor('en-GB');
const mean = meanIn('en-GB');

const adjectives: Readonly<Record<OwnedLevel, string>> = {
  individual: 'individual',
  organisational: 'organisational',
  team: 'team',
};

export const owners: OwnersWords = {
  search: 'Search name or office',
  nobody: (search) => `No owner with “${search}”.`,
  none: 'The plan names no owner.',
  managers: (count) => `Managers (${count})`,
  offices: (count) => `Offices (${count})`,
  managersCaption: 'Means of each manager; below each name how many indicators count',
  officesCaption: 'Means of each office; below each name how many indicators count',
  levels: { individual: 'Indiv.', organisational: 'Organ.', team: 'Team' },
  objectives: 'Objectives',
  mean: (value) => (value === null ? '–' : mean(value)),
  coverage: (met, assessed, total) => `${met} met · ${assessed} of ${total} assessed`,
  asDeclared: (counts) => `${counts.map((count) => count.counted).join('/')} as declared`,
  differs: (count) => `${count.counted} ≠ ${count.declared}`,
  differsSaid: (count) => `${adjectives[count.level]}: ${count.counted} counted, ${count.declared} declared`,
  assign: (objective) => `Assign ${objective}, no owner`,
  sheetOf: (owner) => `${owner}: go to the sheet`,
  findingsOf: (owner, findings) => `${owner}: ${counted(findings, 'finding', 'findings')}`,
  missing: (results, owners) =>
    `Not reported yet: ${counted(results, 'result', 'results')}, ${counted(owners, 'owner', 'owners')}`,
  nothingMissing: 'Everybody has reported.',
  missingOf: (owner, results) => `${owner ?? 'No owner'} · ${results}`,
  mail: (owner) => (owner === null ? 'Text for what has no owner' : `Text for ${owner}`),
  copy: 'Copy the text',
  copyAll: 'Copy everybody’s texts',
  copied: 'Copied.',
  notCopied: 'Excel does not allow copying from here: the text is selected, press Ctrl+C.',
};

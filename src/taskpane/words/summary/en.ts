import { formatsFor, meanIn } from '../formats';
import type { StatusFamily } from '../../statusFamilies';
import type { SummaryWords } from './words';

const { counted, day } = formatsFor('en-GB');
const percent = meanIn('en-GB');

const families: Readonly<Record<StatusFamily, string>> = {
  met: 'met',
  partlyMet: 'partly met',
  inProgress: 'in progress',
  notMet: 'not met',
  pending: 'awaiting a result',
  notReported: 'not reported',
  notAssessable: 'not assessable',
  toCorrect: 'to correct',
};

export const summaryWords: SummaryWords = {
  mean: (mean) => (mean === null ? '–' : percent(mean)),
  meanOf: (objectives) => `Mean of ${counted(objectives, 'objective', 'objectives')}`,
  at: (isoDay, isProvisional) => (isProvisional ? `provisional at ${day(isoDay)}` : `at ${day(isoDay)}`),
  coverage: (assessed, total, isEarlier) =>
    `${isEarlier ? 'earlier figures, from' : 'from'} ${assessed} of ${counted(total, 'indicator', 'indicators')}`,
  nothingAssessed: 'No indicator has a result to assess yet.',
  statuses: 'How the indicators stand',
  filter: (family, count) => `${count} ${families[family]}`,
  shown: (count) => counted(count, 'indicator', 'indicators'),
  leaveFilter: (family) => `Leave the filter ${families[family]}`,
  levels: { strategic: 'Strategic', individual: 'Individual', organisational: 'Organisational', team: 'Team' },
  objectives: (level) => (level === 'strategic' ? 'Strategic objectives' : 'Objectives'),
  tick: 'tick: mean of operational',
  meter: (own, children) => (children === null ? own : `${own}, mean of operational ${children}`),
  noDegree: 'no degree',
  trend: 'Trend',
  trendOf: 'mean of indicators',
  now: 'now',
  day,
};

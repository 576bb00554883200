import { formatsFor, meanIn } from '../formats';
import type { StatusFamily } from '../../statusFamilies';
import type { SummaryWords } from './words';

const { counted, day } = formatsFor('it-IT');
const percent = meanIn('it-IT');

const families: Readonly<Record<StatusFamily, readonly [one: string, many: string]>> = {
  met: ['raggiunto', 'raggiunti'],
  partlyMet: ['parzialmente raggiunto', 'parzialmente raggiunti'],
  inProgress: ['in corso', 'in corso'],
  notMet: ['non raggiunto', 'non raggiunti'],
  pending: ['in attesa', 'in attesa'],
  notReported: ['non rendicontato', 'non rendicontati'],
  notAssessable: ['non valutabile', 'non valutabili'],
  toCorrect: ['da correggere', 'da correggere'],
};

export const summaryWords: SummaryWords = {
  mean: (mean) => (mean === null ? '–' : percent(mean)),
  meanOf: (objectives) => `Media di ${counted(objectives, 'obiettivo', 'obiettivi')}`,
  at: (isoDay, isProvisional) => (isProvisional ? `provvisorio al ${day(isoDay)}` : `al ${day(isoDay)}`),
  coverage: (assessed, total, isEarlier) =>
    `${isEarlier ? 'valori di prima, su' : 'calcolata su'} ${assessed} di ${counted(total, 'indicatore', 'indicatori')}`,
  nothingAssessed: 'Nessun indicatore ha ancora un risultato da valutare.',
  statuses: 'Stato degli indicatori',
  filter: (family, count) => `${count} ${families[family][count === 1 ? 0 : 1]}`,
  shown: (count) => counted(count, 'indicatore', 'indicatori'),
  leaveFilter: (family) => `Togli il filtro ${families[family][1]}`,
  levels: { strategic: 'Strategici', individual: 'Individuali', organisational: 'Organizzativi', team: 'Team' },
  objectives: (level) => (level === 'strategic' ? 'Obiettivi strategici' : 'Obiettivi'),
  tick: 'tacca: media degli operativi',
  meter: (own, children) => (children === null ? own : `${own}, media degli operativi ${children}`),
  noDegree: 'senza grado',
  trend: 'Andamento',
  trendOf: 'media degli indicatori',
  now: 'adesso',
  day,
};

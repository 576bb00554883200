import { printNumber } from '../../plan/numbers/printNumber';
import type { RulesWords } from './rulesWords';

/** `70%` of 0.7. */
const percent = (share: number): string => `${printNumber(Number((share * 100).toPrecision(12)), 'en')}%`;

/** What the sheet of rules says in English. */
export const englishRules: RulesWords = {
  title: 'Rules in force',
  subtitle: (date) => `How every figure was worked out · situation at ${date}`,
  sameAs: (role, owner) => `${role} and ${owner}`,
  changed: 'CHANGED',
  same: 'The same',
  sections: {
    data: { title: '1. The figures', headings: ['Item', 'Value', 'Where it comes from'] },
    targets: {
      title: '2. When a target is met',
      headings: ['Kind of target', 'It is met when', 'Degree where it is not met'],
    },
    limits: { title: '3. Bands and limits', headings: ['Rule', 'In force', 'Default'] },
    means: { title: '4. The means', headings: ['Rule', 'In force', 'Default'] },
    statuses: { title: '5. The statuses', headings: ['Status', 'Meaning', 'In the mean'] },
    missing: { title: '6. What is not here' },
  },
  plan: (sheet, year, years) => ({
    before: `Sheet “${sheet}”, year ${String(year)}: `,
    after: `, with targets for ${years.map(String).join(', ')}`,
  }),
  data: (plan, year, date, joined) => [
    ['Plan', plan, 'Read from the sheet; the years after it are read but not judged'],
    [
      'Reference date',
      date,
      `A setting of the file: it does not change by itself. An indicator is over when the date reaches its deadline or 31 December ${String(year)}`,
    ],
    [
      'Codes and owners',
      'Read with what is miswritten put right; every correction is on the sheet of findings',
      joined.length === 0 ? '' : `They are the same person: ${joined.join('; ')}`,
    ],
  ],
  targets: ({ method, atMost, lossPerDayLate, missedLevel, scale, equals, tolerance }) => {
    const fromBaseline = method === 'fromBaseline';
    const covered = 'Share of the way from baseline to target';
    const late =
      lossPerDayLate < 1
        ? `${printNumber(lossPerDayLate * 100, 'en')} points are lost for each day late; NO counts 0%`
        : '0%';
    const upper =
      atMost === 'quotient'
        ? 'Target divided by result'
        : '2 minus result divided by target: 5% more makes 95%, twice as much 0%';
    return [
      [
        'At least: >= 90%, almeno 50',
        'The result is at least the target (more than it where > is written)',
        fromBaseline ? covered : 'Result divided by target: 45 of 50 makes 90%',
      ],
      [
        'At most: <= 6,8 €, < 30,50 €',
        'The result is not above the target (below it where < is written)',
        fromBaseline ? covered : upper,
      ],
      ['Target of zero or below', 'As above', '0%'],
      [
        'Figure without a sign: 100',
        `At least that figure; at most where it is below the baseline${equals === 'literal' ? '. With = exactly that figure is meant' : ''}`,
        'As at least or at most',
      ],
      [
        'About: circa 50',
        `The result is no further away than ${percent(tolerance)}`,
        '1 minus the distance from the nearest bound',
      ],
      [
        'Range: tra 80% e 90%',
        'The result is between the two bounds, each as it is written',
        '1 minus the distance from the nearest bound',
      ],
      ['Deadline: 31/10/2017', 'The date of the result is not after the deadline', late],
      ['Yes or no: ON', 'The result is ON, SI or VERO', '0%'],
      [
        'Judgement: Buono',
        `The judgement is the same or better. Scale: ${scale.join(', ')}`,
        missedLevel === 'rankRatio' ? 'Place on the scale divided by the place wanted' : '0%',
      ],
      [
        'Change: +1% (380), -2%',
        'The result reaches the figure in brackets or, without one, the baseline changed by the percentage',
        'As at least or at most; 0% where it is no better than the baseline',
      ],
      [
        'To be kept: mantenimento',
        'The result is no worse than the baseline; where nobody knows which way is better, it is the same',
        '0%; not assessable as long as the direction is not given',
      ],
      ['Count: 4 su 5, semestrale', 'The count reaches the one wanted', 'Count divided by the count wanted'],
      ['Several conditions: 90% entro il 31/12', 'All hold', 'The least of the parts'],
    ];
  },
  limits: ({ cap, partlyMetFrom, tolerance, lossPerDayLate, method, atMost, equals, missedLevel, scale }) => [
    ['Limit of the degree', cap === 1 ? '100%: whoever exceeds a target makes up for no other' : percent(cap)],
    ['Partly met', `Degree of at least ${percent(partlyMetFrom)}`],
    ['Method', method === 'fromBaseline' ? 'Progress from the baseline' : 'Result against target'],
    ['Upper limit exceeded', atMost === 'quotient' ? 'Target divided by result' : '2 minus result divided by target'],
    [
      'Loss for each day late',
      lossPerDayLate < 1
        ? `${printNumber(lossPerDayLate * 100, 'en')} percentage points`
        : 'Everything: what is late counts 0%',
    ],
    ['Tolerance of “about”', percent(tolerance)],
    ['Sign =', equals === 'literal' ? 'Exactly that figure' : 'To be reached, as a figure without a sign'],
    ['Judgement missed', missedLevel === 'rankRatio' ? 'Place on the scale divided by the place wanted' : '0%'],
    ['Scale of judgements', scale.join(', ')],
    ['Rounding', 'The degree is cut to 4 decimals and stays below 100% where the target is not met'],
    ['Comparisons', 'On the decimals as written, up to the tenth'],
  ],
  means: ({ notReportedCounts }, isWeighted) => [
    [
      'Objective',
      `Mean of the indicators counted, with their weights${isWeighted ? '; all the same where one is missing' : ' (all 1: the plan gives none)'}`,
    ],
    ['Manager', 'Mean of the objectives, individual, organisational and team apart'],
    ['Office', 'Mean of its team objectives'],
    ['Strategic objective', 'Mean of its own indicators; beside it, the mean of the objectives below it'],
    ['Plan', 'Mean of all objectives, of every level'],
    ['Not reported', notReportedCounts === 'zero' ? 'Counts 0 in the mean' : 'Stays out of the mean'],
  ],
  statuses: ({ partlyMetFrom, lossPerDayLate, notReportedCounts }) => {
    const own = 'Yes, with its degree';
    const early =
      lossPerDayLate >= 1 ? ' (before the year ends only deadlines are over, and they score 100% or 0%)' : '';
    return {
      met: ['The target is met, by the exact test', 'Yes, 100%'],
      partlyMet: [`Over, not met, degree of at least ${percent(partlyMetFrom)}${early}`, own],
      notMet: [`Over, degree below ${percent(partlyMetFrom)}`, own],
      inProgress: [
        'There is a result, the target is not met yet and there is still time',
        `${own}: the mean is provisional`,
      ],
      pending: ['No result, and there is still time', 'No'],
      notReported: ['No result, and the time is over', notReportedCounts === 'zero' ? 'Yes, counts 0' : 'No'],
      notAssessable: ['Declared n.v., or no judgement is possible', 'No'],
      actualToCorrect: ['The result is not of the kind wanted', 'No'],
      targetToCorrect: ['The target cannot be read', 'No'],
      targetChanged: ['The target was changed after the last run', 'No'],
    };
  },
  missing:
    'The final judgement of people and their bonuses are not worked out here. Nothing leaves this file. Every figure is a formula: a click on its cell shows it.',
};

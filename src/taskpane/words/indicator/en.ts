import type { Needed } from '../../../plan/achievement/needed';
import { printQuantity } from '../../../plan/numbers/printQuantity';
import type { Quantity } from '../../../plan/numbers/quantity';
import { printDate } from '../../../plan/target/printDate';
import { percentIn } from '../formats';
import type { IndicatorWords } from './words';

const percent = percentIn('en');
const quantity = (value: number, unit: string | null) => printQuantity({ value, unit }, 'en');
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Between two percentages lie points. */
function distance({ value, unit }: Quantity): string {
  if (unit !== '%') return quantity(value, unit);
  return `${quantity(value, null)} ${value === 1 ? 'percentage point' : 'percentage points'}`;
}

export const indicator: IndicatorWords = {
  noneSelected: 'Select an indicator’s row in the sheet.',
  noneSelectedHint: 'Here you see how its target is read, where its degree comes from and what is missing to reach it.',
  firstIndicator: 'Begin with the first',
  row: (row) => `Row ${row} · follows Excel’s selection`,
  previous: (code) => `Previous indicator, ${code}`,
  next: (code) => `Next indicator, ${code}`,
  isFirst: 'This is the first indicator',
  isLast: 'This is the last indicator',
  noObjective: 'no objective',
  noOwner: 'no owner',
  statuses: {
    met: 'Met',
    partlyMet: 'Partly met',
    inProgress: 'In progress',
    notMet: 'Not met',
    pending: 'Awaiting result',
    notReported: 'Not reported',
    notAssessable: 'Not assessable',
    actualToCorrect: 'Result to correct',
    targetToCorrect: 'Target to correct',
  },
  noDegree: 'no degree',
  uncapped: (value) => `${value} without the limit`,
  readAs: 'The target is read as ',
  unreadable: 'The target cannot be read: until it is corrected there is nothing to calculate.',
  resultMissing: 'The result is missing.',
  needed,
  share: (share, way) =>
    share < 0
      ? 'So far things have gone the other way.'
      : `So far ${percent(share)} of the ${way === 'rise' ? 'rise' : 'reduction'} has been achieved.`,
  start: (year) => (year === null ? 'Baseline' : `Baseline ${year}`),
  zero: 'From zero',
  metFrom: 'met',
  bound: ({ end: { side, value }, unit }) => {
    const figure = quantity(value, unit);
    if (side === '>=') return `from ${figure} up`;
    if (side === '<=') return `from ${figure} down`;
    return side === '>' ? `above ${figure}` : `below ${figure}`;
  },
  quantity,
  path: ({ start, end, unit, actual, covered }, year) => {
    const from = start === null ? 'From zero' : `From ${quantity(start, unit)}${year === null ? '' : ` in ${year}`}`;
    const way = `${from} towards the target, ${quantity(end.value, unit)}`;
    if (actual === null || covered === null) return `${way}: the result is missing.`;
    const where = covered < 0 ? 'is further back than the start' : `is ${percent(covered)} of the way`;
    return `${way}: the result, ${quantity(actual, unit)}, ${where}.`;
  },
  origin: (degree) => `Where ${degree} comes from`,
  basis: 'What it rests on',
  rules: {
    atLeast: 'Rule “at least”: result ÷ target',
    atMostDistance: 'Rule “at most”: 2 − result ÷ target',
    atMostQuotient: 'Rule “at most”: target ÷ result',
    fromBaseline: 'Rule “progress from the baseline”: (result − baseline) ÷ (target − baseline)',
    nearestBound: 'Rule “range”: outside, 1 less the distance from the nearest bound',
    count: 'Rule “count”: how many ÷ how many were asked',
    daysLate: 'Rule “deadline”: 1 less the loss for each day late',
    rank: 'Rule “judgement”: rank on the scale ÷ rank asked',
    metOrNot: 'Met counts 100%, not met 0%: there is nothing in between.',
  },
  leastPart: 'Of several conditions together the one least met counts.',
  cut: 'Cut, not rounded: as long as the target is not met it never becomes 100%.',
  metCounts: 'The target is met.',
  inputs: { caption: 'Inputs of the calculation', what: 'Input', cell: 'Cell', value: 'Value' },
  input: {
    target: (year) => `Target ${year}`,
    baseline: (year) => (year === null ? 'Baseline' : `Baseline ${year}`),
    actual: 'Result',
    referenceDate: 'Reference date',
  },
  emptyCell: 'empty',
  goTo: (cell) => `Go to cell ${cell}`,
  openSettings: 'Settings',
  findings: 'Findings',
  snapshots: 'In the figures kept',
  percent,
};

function needed(one: Needed): readonly [string, string, string] {
  switch (one.kind) {
    case 'rise':
    case 'fall':
      return movement(one);
    case 'margin':
      return one.by.value === 0
        ? ['Met ', 'exactly', ', with nothing to spare.']
        : ['Met with ', `${distance(one.by)} to spare`, '.'];
    case 'equal':
      return ['It is met only by ', `exactly ${quantity(one.to.value, one.to.unit)}`, '.'];
    case 'doBy':
      return ['To reach it: ', `have it done ${one.isStrict ? 'before' : 'by'} ${printDate(one.date, 'en')}`, '.'];
    case 'early':
      return one.days === 0 ? ['Done on ', 'the last day', '.'] : ['Done ', `${days(one.days)} early`, '.'];
    case 'late':
      return ['Done ', `${days(one.days)} late`, ': the deadline had passed.'];
    case 'tooEarly':
      return ['Done ', `${days(one.days)} before`, ' the period given.'];
    case 'do':
      return ['To reach it: ', one.on ? 'have it done (ON)' : 'not do it (OFF)', '.'];
    case 'reach':
      return ['To reach it: ', `${levels[one.operator]} ${one.level}`, '.'];
    case 'met':
      return ['', 'Met', '.'];
  }
}

const levels = { '>=': 'reach at least', '>': 'pass', '<=': 'not go beyond', '<': 'stay below' } as const;

function movement({
  kind,
  by,
  to,
  isStrict,
}: Extract<Needed, { kind: 'rise' | 'fall' }>): readonly [string, string, string] {
  const bound = quantity(to.value, to.unit);
  const before = 'To reach it: ';
  if (by.value === 0) return [before, `get ${kind === 'rise' ? 'above' : 'below'} ${bound}`, ', however little.'];
  const way = kind === 'rise' ? 'more' : 'less';
  if (isStrict) return [before, `over ${distance(by)} ${way}`, `, ${kind === 'rise' ? 'above' : 'below'} ${bound}.`];
  return [before, `${distance(by)} ${way}`, `, to ${bound} or ${way}.`];
}

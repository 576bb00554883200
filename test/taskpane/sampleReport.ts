import type { FindingReport, IndicatorReport, PlanReport } from '../../src/app/report';
import type { Status } from '../../src/plan/achievement/status';

export function finding(over: Partial<FindingReport> = {}): FindingReport {
  return {
    code: 'TGT-023',
    severity: 'warning',
    sheet: 'Allegato 3-4-5',
    cell: 'J140',
    objective: '01.O1.O2',
    indicator: 'F223',
    year: 2017,
    written: '>= 40,000€',
    span: { start: 5, end: 9 },
    message: 'Tre cifre dopo la virgola: sembrano migliaia.',
    why: 'Alla lettera il target sarebbe 40 €, mille volte meno.',
    reading: 'almeno 40.000 €',
    corrections: ['>= 40.000 €', '>= 40 €'],
    accepted: false,
    ...over,
  };
}

function indicator(status: Status, position: number): IndicatorReport {
  return {
    code: `F${101 + position}`,
    writtenCode: `F${101 + position}`,
    objective: null,
    externalCode: null,
    name: 'Pratiche evase',
    baselineYear: 2015,
    weight: null,
    cell: `F${position + 4}`,
    baseline: { written: '84%', kind: 'number', value: 84, unit: '%' },
    targets: [],
    actual: null,
    achievement: null,
    uncapped: null,
    share: null,
    provisional: false,
    status,
  };
}

interface Sample {
  readonly statuses?: readonly Status[];
  readonly findings?: readonly FindingReport[];
  readonly changes?: number;
}

/** A report in the shape of the use case's; the figures are invented, and only these tests see them. */
export function sampleReport({
  statuses = ['met', 'met', 'notMet'],
  findings = [],
  changes = 6,
}: Sample = {}): PlanReport {
  return {
    plan: {
      title: 'Piano della performance 2017',
      year: 2017,
      referenceDate: '2017-12-31',
      sheet: 'Allegato 3-4-5',
      layout: 'register',
      objectives: [],
      indicators: statuses.map(indicator),
      declared: { owners: [], offices: null, counted: [] },
    },
    rollup: { objectives: [], owners: [], levels: [] },
    findings,
    host: { syncs: 3, requests: null, changes },
  };
}

import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import type { FindingReport, PlanReport } from '../../src/app/report';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const layouts = ['register', 'outline', 'sideBySide'] as const;

async function checked(layout: (typeof layouts)[number], withActuals: boolean): Promise<PlanReport> {
  const { session, engine } = await inHost(sampleWorkbook(facts, layout, withActuals));
  const report = done(await check(session, options));
  expect(engine.unimplemented).toEqual([]);
  return report;
}

/**
 * What is left of a report when nobody looks at where things stand: findings in the order of their codes and words. A code
 * that shares its cell with a title is quoted, and corrected, with the whole cell.
 */
function withoutPlaces(report: PlanReport): unknown {
  const text = JSON.stringify(
    { ...report, host: null, plan: { ...report.plan, layout: null } },
    (key, value: unknown) => (key === 'cell' ? null : value),
  );
  const { findings, ...rest } = JSON.parse(text) as { findings: FindingReport[] };
  return { ...rest, findings: findings.map((each) => JSON.stringify(withoutCellText(each))).sort() };
}

function withoutCellText({ written, span, corrections, ...finding }: FindingReport): unknown {
  return finding.code.startsWith('STR-') ? finding : { ...finding, written, span, corrections };
}

describe.each([
  ['a plan', false],
  ['a plan with results', true],
])('%s', (_, withActuals) => {
  test.each(['outline', 'sideBySide'] as const)('as %s says what it says as a register', async (layout) => {
    const [register, other] = await Promise.all([checked('register', withActuals), checked(layout, withActuals)]);
    expect(other.plan.layout).toBe(layout);
    expect(other.plan.indicators).toHaveLength(219);
    expect(withoutPlaces(other)).toEqual(withoutPlaces(register));
  });
});

test.each(layouts)(
  'a recalculated plan as %s has the same figures and nothing to change the second time',
  async (layout) => {
    const { session, engine } = await inHost(sampleWorkbook(facts, layout, true));
    const before = done(await check(session, options));
    const first = done(await recalculate(session, options));
    const second = done(await recalculate(session, options));
    expect(first.host.changes).toBeGreaterThan(0);
    expect(second.host.changes).toBe(0);
    expect(second.plan).toEqual(before.plan);
    expect(engine.unimplemented).toEqual([]);
  },
);

import fc from 'fast-check';
import { evaluate } from '../../../src/plan/achievement/evaluate';
import { judge } from '../../../src/plan/achievement/judge';
import { compileRule } from '../../../src/plan/achievement/compileRule';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { isAssessed } from '../../../src/plan/achievement/status';
import { readActual } from '../../../src/plan/actual/readActual';
import { severityOf } from '../../../src/plan/findings/catalogue';
import { noBaseline } from '../../../src/plan/baseline';
import { emptyWritten, type CellValue, type WrittenCell } from '../../../src/plan/cell';
import type { Target } from '../../../src/plan/target/target';
import { dates, results, targets, thresholds } from '../../support/arbitraryTargets';
import { RUNS } from '../../support/runs';

const written = (value: CellValue): WrittenCell => ({ ...emptyWritten, value, text: 'x' });

function judged(target: Target, actual: CellValue, referenceDate = '2017-12-31') {
  return judge(
    { status: 'read', written: 'x', target, note: null, findings: [] },
    noBaseline,
    { target: written('x'), baseline: emptyWritten, actual: written(actual) },
    { year: 2017, referenceDate, settings: defaultSettings },
  );
}

test('every target gives every result one status, and a degree exactly when it is assessed', () => {
  fc.assert(
    fc.property(targets, results, dates, (target, actual, at) => {
      const { status, achievement } = judged(target, actual, at);
      expect(achievement !== null).toBe(isAssessed(status));
      if (achievement !== null) {
        expect(achievement).toBeGreaterThanOrEqual(0);
        expect(achievement === 1).toBe(status === 'met');
      }
    }),
    { numRuns: RUNS },
  );
});

test('a result is refused by the status exactly when a finding says why', () => {
  fc.assert(
    fc.property(targets, results, (target, actual) => {
      const context = { target, baseline: noBaseline, settings: defaultSettings, referenceDate: '2017-12-31' };
      const refused = readActual(written(actual), context).findings.some((finding) => severityOf(finding) === 'error');
      expect(judged(target, actual).status === 'actualToCorrect').toBe(refused);
    }),
    { numRuns: RUNS },
  );
});

const plainNumber = fc.double({ min: -50, max: 50, noNaN: true });
const degree = (target: Target, actual: number): number => judged(target, actual).achievement ?? Number.NaN;
const accepted = (target: Target, actual: number): boolean =>
  evaluate(compileRule(target, noBaseline, defaultSettings).accepts, {
    target: null,
    baseline: null,
    actual,
    degree: null,
  }) === true;

test('more is never worse for "at least"', () => {
  fc.assert(
    fc.property(thresholds('>=', '>'), plainNumber, plainNumber, (target, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(accepted(target, more));
      expect(degree(target, more)).toBeGreaterThanOrEqual(degree(target, less));
    }),
    { numRuns: RUNS },
  );
});

test('less is never worse for "at most"', () => {
  fc.assert(
    fc.property(thresholds('<=', '<'), plainNumber, plainNumber, (target, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(accepted(target, more));
      expect(degree(target, less)).toBeGreaterThanOrEqual(degree(target, more));
    }),
    { numRuns: RUNS },
  );
});

import { withKeptSide } from '../../../src/plan/achievement/keptSide';
import type { Maintain, ReadTarget, Target } from '../../../src/plan/target/target';

const kept: Maintain = { kind: 'maintain', operator: '=', value: 3, level: null, on: null, unit: null };
const reading = (target: Target): ReadTarget => ({ status: 'read', written: '', target, note: null, findings: [] });
const told = (target: Target, direction: 'more' | 'less' | null): Target => {
  const read = withKeptSide(reading(target), direction);
  if (read.status !== 'read') throw new Error('unreadable');
  return read.target;
};

test('equal becomes not worse, on the side that is better', () => {
  expect(told(kept, 'more')).toEqual({ ...kept, operator: '>=' });
  expect(told(kept, 'less')).toEqual({ ...kept, operator: '<=' });
  expect(told(kept, null)).toEqual(kept);
});

test('a side that is written stays; a judgement and a deed have their own', () => {
  const level: Maintain = { ...kept, value: null, level: 'buono' };
  for (const target of [{ ...kept, operator: '<=' as const }, level, { ...kept, value: null, on: true }])
    expect(told(target, 'more')).toEqual(target);
});

test('among milestones, the one that counts stays one of them', () => {
  const target: Target = { kind: 'milestones', years: [{ year: 2017, date: null, target: kept }], counting: kept };
  const { years, counting } = told(target, 'more') as Extract<Target, { kind: 'milestones' }>;
  expect(counting).toEqual({ ...kept, operator: '>=' });
  expect(years[0]?.target).toBe(counting);
});

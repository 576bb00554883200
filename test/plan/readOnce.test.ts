import type { WrittenCell } from '../../src/plan/cell';
import { readingOnce } from '../../src/plan/readOnce';
import { defaultScale } from '../../src/plan/target/scale';

const text = (value: string): WrittenCell => ({ value, text: value, numberFormat: 'General' });
const number = (value: number, numberFormat: string): WrittenCell => ({ value, text: String(value), numberFormat });

test('what is written alike beside the like is one reading', () => {
  const reader = readingOnce(defaultScale);
  const read = () => reader.target(text('>= 90%'), reader.baseline(text('84%')), 2017);
  expect(read()).toBe(read());
});

test('another baseline, year, format or type is another reading', () => {
  const reader = readingOnce(defaultScale);
  const kind = (cell: WrittenCell, baseline: string, year = 2017) => {
    const reading = reader.target(cell, reader.baseline(text(baseline)), year);
    return reading.status === 'read' && reading.target.kind === 'threshold'
      ? `${reading.target.operator} ${reading.target.value}${reading.target.unit ?? ''}`
      : null;
  };
  expect([kind(text('50'), '0'), kind(text('50'), '60'), kind(text('50'), '0')]).toEqual(['>= 50', '<= 50', '>= 50']);
  expect([kind(number(0.5, '0%'), '0'), kind(number(0.5, '0.0'), '0')]).toEqual(['>= 50%', '>= 0.5']);
  const due = (year: number) => {
    const reading = reader.target(text('entro giugno'), reader.baseline(text('0')), year);
    return reading.status === 'read' && reading.target.kind === 'deadline' ? reading.target.date : null;
  };
  expect([due(2017), due(2018)]).toEqual(['2017-06-30', '2018-06-30']);
});

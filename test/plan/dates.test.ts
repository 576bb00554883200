import fc from 'fast-check';
import { isCalendarDate, isoOfSerial, italianDate, serialOfIso } from '../../src/plan/dates';

test.each([
  ['2017-10-31', 43039],
  ['1900-03-01', 61],
  ['2099-12-31', 73050],
])('%s is serial %d', (iso, serial) => {
  expect(serialOfIso(iso)).toBe(serial);
  expect(isoOfSerial(serial + 0.75)).toBe(iso);
});

test('a day and its serial are the same day', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 73050 }), (serial) => serialOfIso(isoOfSerial(serial)) === serial));
});

test.each(['2017-02-29', '2017-13-01', '2017-6-1', '31/12/2017', '', '2017-12-31x'])('%j is not a date', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test('Italian dates put the day first', () => {
  expect(italianDate('2017-10-31')).toBe('31/10/2017');
});

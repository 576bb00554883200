import { referenceDate, todayInRome } from '../../src/app/referenceDate';

test.each([
  ['2017-12-31T22:59:00Z', '2017-12-31'],
  ['2017-12-31T23:00:00Z', '2018-01-01'],
  ['2017-07-14T21:59:00Z', '2017-07-14'],
  ['2017-07-14T22:00:00Z', '2017-07-15'],
])('when it is %s, in Rome it is %s', (instant, day) => {
  expect(todayInRome(new Date(instant))).toBe(day);
});

test.each([
  ['during the year, today', null, '2017-09-30', '2017-09-30'],
  ['after the year, its last day', null, '2018-04-01', '2017-12-31'],
  ['the day asked for, whatever it is', '2018-02-01', '2017-09-30', '2018-02-01'],
])('figures are taken at: %s', (_, asked, today, expected) => {
  expect(referenceDate(asked, today, 2017)).toBe(expected);
});

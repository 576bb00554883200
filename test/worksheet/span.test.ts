import { spanOf } from '../../src/worksheet/span';

test('as many rows as a sheet has', () => {
  expect(spanOf(Array.from({ length: 1_048_576 }, (_, row) => row + 3))).toEqual({ first: 3, last: 1_048_578 });
});

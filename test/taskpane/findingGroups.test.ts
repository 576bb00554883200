import { rowAfter, type ListRow } from '../../src/taskpane/findingGroups';

const row = (id: string, code: string | null = null, severity: ListRow['severity'] = 'warning'): ListRow => ({
  id,
  code,
  severity,
});
const before = [
  row('severity warning'),
  row('kind A', 'A'),
  row('a1', 'A'),
  row('a2', 'A'),
  row('a3', 'A'),
  row('kind B', 'B'),
  row('b1', 'B'),
  row('severity note', null, 'note'),
  row('kind C', 'C', 'note'),
  row('c1', 'C', 'note'),
];
const without = (...gone: string[]) => before.filter(({ id }) => !gone.includes(id));

test.each([
  ['to the next of its kind', 'a2', without('a2'), 'a3'],
  ['to the one before, when it was the last', 'a3', without('a3'), 'a2'],
  ['to its severity, when the kind is empty', 'b1', without('b1', 'kind B'), 'severity warning'],
  [
    'to what comes next, when the severity is empty',
    'b1',
    without(...before.slice(0, 7).map(({ id }) => id)),
    'severity note',
  ],
  ['nowhere, when nothing is left', 'c1', [], null],
])('focus goes %s', (_, left, after, to) => {
  expect(rowAfter(before, left, after)).toBe(to);
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TargetReport } from '../../src/plan/target/report';

const main = path.join(__dirname, '..', '..', 'dist', 'node', 'cli', 'main.js');

function target(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'target', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, lines: stdout.split('\n').slice(0, -1), stderr };
}

test('one reading per line, in order; baseline and year may be left out', () => {
  const { code, lines } = target(
    '>= 90% (1530)\t0%\n+1% (380)\t376\t2017\r\nentro giugno\t\t2019\nON\n',
    '--year',
    '2017',
  );
  expect(lines).toEqual([
    'almeno il 90%',
    'almeno 380 (+1% di 376 = 379,76)',
    expect.stringMatching(/^entro il 30\/06\/2019 \| TGT-022/),
    'fatto (ON)',
  ]);
  expect(code).toBe(0);
});

test('a line that cannot be read says why, and the exit code tells', () => {
  const { code, lines } = target('>= 40,000€\n\n');
  expect(lines).toEqual([expect.stringMatching(/^TGT-010 «40,000»/), expect.stringMatching(/^TGT-001/)]);
  expect(code).toBe(1);
});

test('--json gives the keys of the contract, escapes are decoded and nothing is trimmed', () => {
  const { lines } = target(' >= 40,000\u20ac\t40519,\\n31 \\u20ac\n', '--json', '--lang', 'en');
  const reading = JSON.parse(lines[0] ?? '') as TargetReport;
  expect(Object.keys(reading)).toEqual([
    ...['written', 'status', 'kind', 'reason', 'words', 'canonical', 'note', 'native', 'findings'],
    ...['operator', 'value', 'unit', 'impliedOperator'],
  ]);
  expect(reading).toMatchObject({ written: ' >= 40,000€', value: 40000, words: 'at least 40,000 €', native: null });
});

test('thousands of lines are read in one go', () => {
  const { lines } = target('>= 90%\t84%\n'.repeat(20_000), '--json');
  expect(lines).toHaveLength(20_000);
});

test('no input gives no output', () => {
  expect(target('')).toEqual({ code: 0, lines: [], stderr: '' });
});

test('a year that is none is named with its line', () => {
  const { code, lines, stderr } = target('>= 90%\n5\t4\tabc\n');
  expect([code, lines]).toEqual([2, []]);
  expect(stderr).toBe('piano: riga 2: «abc» non è un anno: scriverlo come 2017.\n');
});

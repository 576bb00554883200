import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { newFolder, piano, sample } from '../support/piano';

const folder = newFolder();
const plan = sample('piano-2017.xlsx');
const recalculated = path.join(folder, 'recalculated.xlsx');
const removed = path.join(folder, 'removed.xlsx');

const differing = (one: string, other: string): string[] => {
  const [a, b] = [unzipSync(readFileSync(one)), unzipSync(readFileSync(other))];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (part) => Buffer.compare(Buffer.from(a[part] ?? []), Buffer.from(b[part] ?? [])) !== 0,
  );
};

test('what recalc wrote, remove takes away: only looks that were once used may stay listed', () => {
  expect(piano('recalc', plan, '-o', recalculated).code).toBe(0);
  const { code, stdout } = piano('remove', recalculated, '-o', removed);
  expect(code).toBe(0);
  expect(stdout).toBe(`Tutto quello che Piano aveva scritto è stato tolto.\nIl risultato è in ${removed}\n`);
  expect(differing(plan, removed)).toEqual(['xl/styles.xml']);
});

test('a workbook in which Piano wrote nothing is the same file', () => {
  const same = path.join(folder, 'same.xlsx');
  const { stdout } = piano('remove', plan, '-o', same, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ kept: [], host: { syncs: 2, changes: 0 } });
  expect(readFileSync(same).equals(readFileSync(plan))).toBe(true);
});

test('a result that exists is not replaced', () => {
  const { code, stderr } = piano('remove', recalculated, '-o', removed);
  expect([code, stderr]).toEqual([2, expect.stringContaining('esiste già')]);
});

test('a workbook with macros keeps a name that says so', () => {
  const macros = path.join(folder, 'piano.xlsm');
  copyFileSync(plan, macros);
  expect(piano('remove', macros, '-o', path.join(folder, 'senza.xlsm')).code).toBe(0);
  const { code, stderr } = piano('remove', macros, '-o', path.join(folder, 'senza.xlsx'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('deve finire in .xlsm')]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { PlanReport } from '../../src/app/report';
import { sheetWords } from '../../src/worksheet/sheetWords';
import { newFolder, piano, sample } from '../support/piano';
import { dump, recalculatedByLibreOffice, type Dump, type DumpedCell } from './programs';

describe.each(['piano-2017.xlsx', 'piano-2017-consuntivo.xlsx'])('%s recalculated', (name) => {
  const result = path.join(newFolder(), 'result.xlsx');
  let report: PlanReport;
  let before: Dump;
  let after: Dump;

  beforeAll(() => {
    const run = piano('recalc', sample(name), '-o', result, '--json');
    expect([0, 1]).toContain(run.code);
    report = JSON.parse(run.stdout) as PlanReport;
    before = dump(sample(name));
    after = dump(result);
  });

  const formulaCells = (): [string, DumpedCell][] =>
    Object.entries(after[report.plan.sheet] ?? {}).filter(([, { formula }]) => formula !== null);

  test('LibreOffice computes every cell as we did', () => {
    const theirs = recalculatedByLibreOffice(result)[report.plan.sheet] ?? {};
    const read = report.plan.indicators.filter(({ status }) => status !== 'targetToCorrect').length;
    expect(formulaCells()).toHaveLength(2 * read);
    for (const [address, { value }] of formulaCells()) {
      const other = theirs[address]?.value ?? null;
      if (typeof value === 'number') expect([address, other]).toEqual([address, expect.closeTo(value, 12)]);
      else expect([address, other ?? '']).toEqual([address, value ?? '']);
    }
  });

  test('the sheet says of every indicator what the JSON says', () => {
    const cells = after[report.plan.sheet] ?? {};
    const column = (heading: string): string =>
      Object.entries(cells)
        .find(([, { value }]) => value === heading)?.[0]
        .replace(/\d+/, '') ?? '';
    const [degree, status] = [column(sheetWords.it.headings.degree), column(sheetWords.it.headings.status)];
    for (const indicator of report.plan.indicators) {
      const row = indicator.cell.replace(/\D+/, '');
      expect([indicator.code, cells[status + row]?.value]).toEqual([
        indicator.code,
        sheetWords.it.statuses[indicator.status],
      ]);
      expect([indicator.code, cells[degree + row]?.value || null]).toEqual([
        indicator.code,
        indicator.achievement || null,
      ]);
    }
  });

  test('every original cell keeps its value and its style', () => {
    for (const [sheet, cells] of Object.entries(before))
      for (const [address, cell] of Object.entries(cells))
        expect([address, after[sheet]?.[address]]).toEqual([address, cell]);
  });

  test('every part but the sheet, the styles and the list of names is unchanged', () => {
    const [old, now] = [unzipSync(readFileSync(sample(name))), unzipSync(readFileSync(result))];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter(
      (part) => !Buffer.from(old[part] ?? []).equals(Buffer.from(now[part] ?? [])),
    );
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('recalculating the result gives the same bytes', () => {
    const again = path.join(newFolder(), 'again.xlsx');
    const run = piano('recalc', result, '-o', again, '--json');
    expect((JSON.parse(run.stdout) as PlanReport).host.changes).toBe(0);
    expect(readFileSync(again).equals(readFileSync(result))).toBe(true);
  });
});

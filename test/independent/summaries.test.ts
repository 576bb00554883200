import path from 'node:path';
import type { PlanReport } from '../../src/app/report';
import { newFolder, piano, sample } from '../support/piano';
import { dump, recalculatedByLibreOffice, type Dump } from './programs';

describe.each([
  'piano-2017.xlsx',
  'piano-2017-consuntivo.xlsx',
  'piano-2017-allegato.xlsx',
  'piano-2017-affiancato.xlsx',
])('the sheets of %s', (name) => {
  const result = path.join(newFolder(), 'result.xlsx');
  let report: PlanReport;
  let ours: Dump;
  let theirs: Dump;

  beforeAll(() => {
    const run = piano('summaries', sample(name), '-o', result, '--json');
    expect([0, 1]).toContain(run.code);
    report = JSON.parse(run.stdout) as PlanReport;
    ours = dump(result);
    theirs = recalculatedByLibreOffice(result);
  });

  test('LibreOffice, given formulas alone, computes every cell as we did', () => {
    const generated = Object.keys(ours).filter((sheet) => sheet !== report.plan.sheet);
    expect(generated).toEqual(
      expect.arrayContaining(['Riepilogo', 'Scheda BIANCHI', 'Uffici', 'Relazione', 'Segnalazioni', 'Regole']),
    );
    let formulas = 0;
    for (const sheet of generated)
      for (const [address, { value, formula }] of Object.entries(ours[sheet] ?? {})) {
        if (formula !== null) formulas += 1;
        const other = theirs[sheet]?.[address]?.value ?? '';
        const at = `${sheet}!${address}`;
        if (typeof value === 'number') expect([at, other]).toEqual([at, expect.closeTo(value, 12)]);
        else expect([at, other]).toEqual([at, value ?? '']);
      }
    expect(formulas).toBeGreaterThan(3_000);
  });

  test('the means and counts LibreOffice computes are those of the JSON', () => {
    const objectives = new Map(report.rollup.objectives.map((each) => [each.code, each]));
    const seen = new Set<string>();
    for (const sheet of Object.keys(theirs).filter((each) => /^(?:Scheda|Uffici)/.test(each))) {
      const cell = (column: string, row: number) => theirs[sheet]?.[`${column}${String(row)}`]?.value ?? null;
      for (let row = 1; row <= 400; row++) {
        const objective = typeof cell('A', row) === 'number' ? objectives.get(String(cell('B', row))) : undefined;
        if (objective === undefined) continue;
        seen.add(objective.code);
        const { code, mean, met, assessed, total } = objective;
        expect([code, cell('H', row) === '' ? null : cell('H', row), cell('I', row), cell('J', row)]).toEqual([
          code,
          mean === null ? null : expect.closeTo(mean, 12),
          `${met} di ${total} raggiunti`,
          `${assessed} di ${total} nel conto`,
        ]);
      }
    }
    expect(seen.size).toBe(67);
  });
});

import { unzipSync } from 'fflate';
import { check } from '../../src/app/check';
import { correct, revertCorrections } from '../../src/app/correct';
import type { FindingReport } from '../../src/app/report';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';

/** Whatever correction a finding offers can be applied, is then in the cell, settles the finding, and goes away again. */

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const layouts = ['register', 'outline', 'sideBySide'] as const;

/** `npm run laws` tries every correction of every finding, the gate the first of each kind. */
const isLaw = process.env['LAW_RUNS'] !== undefined;
const samples = layouts.flatMap((layout) =>
  (isLaw ? [true, false] : [true]).map(
    (withActuals) => [layout, withActuals ? 'with results' : 'as written', withActuals] as const,
  ),
);

const kinds = [
  ...['STR-011', 'STR-013', 'STR-031', 'STR-051', 'STR-052', 'STR-053'],
  ...['BAS-010', 'TGT-011', 'TGT-101', 'TGT-102'],
];
const kindsOfResults = ['ACT-011', 'ACT-021', 'ACT-031', 'ACT-041', 'ACT-053'];

interface Offered {
  readonly finding: FindingReport;
  readonly to: string;
}

function offeredIn(findings: readonly FindingReport[]): Offered[] {
  const all = findings.flatMap((finding) => finding.corrections.map((to) => ({ finding, to })));
  const isFirst = ({ finding }: Offered, index: number): boolean =>
    all.findIndex((each) => each.finding.code === finding.code) === index;
  return isLaw ? all : all.filter(isFirst);
}

const shownIn = (session: ExcelSession, address: string): Promise<string | undefined> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('text');
    await context.sync();
    return range.text[0]?.[0];
  });

/** The sheet as saved, but for the numbers of the looks its cells have: a look that came back may have another. */
const sheetOf = (bytes: Uint8Array): string =>
  Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    .toString('utf8')
    .replace(/ s="\d+"/g, '');

test.each(samples)(
  'every correction offered in the %s %s',
  async (layout, _, withActuals) => {
    const { session, engine } = await inHost(sampleWorkbook(facts, layout, withActuals));
    const { findings } = done(await check(session, options));
    const before = sheetOf(engine.workbook.save());
    const offered = offeredIn(findings);
    expect([...new Set(offered.map(({ finding }) => finding.code))].sort()).toEqual(
      [...kinds, ...(withActuals ? kindsOfResults : [])].sort(),
    );
    for (const { finding, to } of offered) {
      const { code, written } = finding;
      const cell = finding.cell ?? 'none';
      const report = done(await correct(session, [{ code, cell, written, to }], options));
      const isLeft = report.findings.some(
        (each) => each.code === code && each.cell === cell && each.written === written,
      );
      expect([code, cell, await shownIn(session, cell), isLeft]).toEqual([code, cell, to, false]);
      done(await revertCorrections(session, [-1], options));
      expect([code, cell, await shownIn(session, cell)]).toEqual([code, cell, written]);
    }
    expect(sheetOf(engine.workbook.save())).toEqual(before);
    expect(engine.unimplemented).toEqual([]);
  },
  300_000,
);

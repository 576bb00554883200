import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import type { PlanReport } from '../../src/app/report';
import { done, inHost } from '../support/inHost';
import { newFolder, piano, sample } from '../support/piano';
import { dump, savedBy, structure, type Dump } from './programs';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;
const PLAN = 'Allegato 3-4-5';
const original = sample('piano-2017-consuntivo.xlsx');
/** Where people type, and what. */
const typed = {
  'Scheda BIANCHI': { K7: 'Relatori assenti', K8: 'Sede chiusa' },
  Relazione: { N5: 'Nuovo calendario' },
} as const;

/** A prepared plan with columns that were asked for, its sheets, and what people typed on them. */
async function prepared(): Promise<string> {
  const { session, engine } = await inHost(readFileSync(original));
  done(await createSummaries(session, options));
  done(await takeSnapshot(session, { on: '2017-06-30', replaces: false }, options));
  done(await changeSettings(session, { optionalColumns: ['notes', 'uncapped'] }, options));
  await session.run(async ({ workbook }) => {
    for (const [sheet, cells] of Object.entries(typed))
      for (const [address, text] of Object.entries(cells))
        workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await workbook.context.sync();
  });
  done(await createSummaries(session, options));
  const file = path.join(newFolder(), 'piano.xlsx');
  writeFileSync(file, engine.workbook.save());
  return file;
}

function run(command: 'recalc' | 'summaries' | 'remove', file: string, ...more: string[]) {
  const out = path.join(newFolder(), 'out.xlsx');
  const { code, stdout, stderr } = piano(command, file, '-o', out, ...more);
  expect([code === 0 || code === 1, stderr]).toEqual([true, '']);
  return { out, stdout };
}
function changesOf(command: 'recalc' | 'summaries', file: string): { readonly out: string; readonly changes: number } {
  const { out, stdout } = run(command, file, '--json');
  return { out, changes: (JSON.parse(stdout) as PlanReport).host.changes };
}

const read = new Map<string, Dump>();
function dumped(workbook: string): Dump {
  const before = read.get(workbook) ?? dump(workbook);
  read.set(workbook, before);
  return before;
}
const sheetsIn = (workbook: string): string[] => Object.keys(dumped(workbook));

/** What stands in the cells of a sheet; LibreOffice writes FALSE as a function. */
const contentsOf = (workbook: string, sheet: string): readonly (readonly [string, unknown])[] =>
  Object.entries(dumped(workbook)[sheet] ?? {}).flatMap(([address, { value, formula }]) => {
    const content = formula?.replace(/\b(TRUE|FALSE)\(\)/g, '$1') ?? value;
    return content === null || content === '' ? [] : [[address, content] as const];
  });
function rulesIn(workbook: string): unknown {
  const { rules, validations } = structure(workbook).sheets[PLAN] ?? {};
  return { rules, validations };
}
const typedIn = (workbook: string): unknown =>
  Object.fromEntries(
    Object.entries(typed).map(([sheet, cells]) => [
      sheet,
      Object.fromEntries(Object.keys(cells).map((address) => [address, dumped(workbook)[sheet]?.[address]?.value])),
    ]),
  );

let file: string;
beforeAll(async () => {
  file = await prepared();
});

describe.each(['LibreOffice', 'openpyxl'] as const)('a prepared plan that %s saved', (program) => {
  let saved: string;
  beforeAll(() => {
    saved = savedBy[program](file);
  });

  test('says that its settings are gone, and what was found again', () => {
    const { findings } = JSON.parse(piano('check', saved, '--json').stdout) as PlanReport;
    expect(findings.filter(({ code }) => code === 'SHT-024').map(({ reading }) => reading)).toEqual([
      'usate le impostazioni predefinite; ritrovati sui fogli: colonne facoltative, schede, fotografie',
    ]);
  });

  test('recalculated, stores them again and changes no cell; once more, nothing', () => {
    const second = changesOf('recalc', saved);
    expect(second.changes).toBe(1);
    expect(contentsOf(second.out, PLAN)).toEqual(contentsOf(saved, PLAN));
    expect(changesOf('recalc', second.out).changes).toBe(0);
  });

  test('keeps its sheets as many as they were, with what was typed on them', () => {
    const again = changesOf('summaries', saved);
    expect(sheetsIn(again.out)).toEqual(sheetsIn(file));
    expect(typedIn(again.out)).toEqual(typed);
    for (const sheet of sheetsIn(file))
      expect([sheet, contentsOf(again.out, sheet)]).toEqual([sheet, contentsOf(file, sheet)]);
    expect(changesOf('summaries', again.out).changes).toBe(0);
  });

  test('loses everything of Piano’s when it is removed', () => {
    const { out } = run('remove', saved);
    expect(sheetsIn(out)).toEqual([PLAN]);
    expect(Object.keys(structure(out).names).filter((name) => /piano_/i.test(name))).toEqual([]);
    const bare = savedBy[program](original);
    expect(contentsOf(out, PLAN)).toEqual(contentsOf(bare, PLAN));
    expect(rulesIn(out)).toEqual(rulesIn(bare));
  });
});

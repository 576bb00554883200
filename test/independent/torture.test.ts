import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { hostilePlan, HOSTILE_SHEET, hostileTexts } from '../support/hostilePlan';
import { done, inHost } from '../support/inHost';
import { newFolder } from '../support/piano';
import { tortureWorkbook } from '../support/torture/tortureWorkbook';
import { dump, recalculatedByLibreOffice, structure } from './programs';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const { session, engine } = await inHost(bytes);
  done(await recalculate(session, options));
  return engine.workbook.save();
}

async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const { session, engine } = await inHost(bytes);
  await removeEverything(session, { language: 'it', withInputs: false });
  return engine.workbook.save();
}

function saved(bytes: Uint8Array, name: string): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** A copy LibreOffice makes. */
function throughLibreOffice(file: string): string {
  const out = path.join(path.dirname(file), 'out');
  const profile = `-env:UserInstallation=file://${newFolder()}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], { stdio: 'pipe' });
  return path.join(out, `${path.parse(file).name}.xlsx`);
}

describe.each([
  ['torture.xlsx', {}],
  ['torture.xlsm', { hasMacros: true, hasResults: false }],
] as const)('%s', (name, variant) => {
  const before = tortureWorkbook(variant);

  test('opens in both programs, recalculated and with Piano gone', async () => {
    const written = await recalculated(before);
    for (const bytes of [written, await removed(written)]) {
      const file = saved(bytes, name);
      // A sheet that is a chart is one of cells to LibreOffice.
      const sheets = Object.keys(structure(file).sheets);
      expect(sheets).toEqual(['Il Piano', "Dell'anno", 'Riepilogo spese', 'Elenchi', 'Segreto']);
      expect(Object.keys(structure(throughLibreOffice(file)).sheets)).toEqual([...sheets, 'Grafico']);
    }
  });

  test('every original cell keeps its value, formula and style', async () => {
    const [old, now] = [dump(saved(before, name)), dump(saved(await recalculated(before), name))];
    for (const [sheet, cells] of Object.entries(old))
      for (const [address, cell] of Object.entries(cells))
        expect([sheet, address, now[sheet]?.[address]]).toEqual([sheet, address, cell]);
  });
});

test('texts that look like formulas are texts to openpyxl, and LibreOffice computes the others as we did', async () => {
  const file = saved(await recalculated(hostilePlan()), 'hostile.xlsx');
  const cells = dump(file)[HOSTILE_SHEET] ?? {};
  const theirs = recalculatedByLibreOffice(file)[HOSTILE_SHEET] ?? {};
  const column = (heading: string): string =>
    (Object.entries(cells).find(([, { value }]) => value === heading)?.[0] ?? '').replace(/\d+/, '');
  const computed = ['Raggiungimento', 'Stato'].map(column);
  for (const [address, { value, formula }] of Object.entries(cells)) {
    if (formula === null) continue;
    expect([address, computed.includes(address.replace(/\d+/, ''))]).toEqual([address, true]);
    // LibreOffice takes what ECMA-376 (22.9.2.19) says of control characters literally in formulas.
    if (formula.includes('_x000D_')) continue;
    expect([address, theirs[address]?.value ?? '']).toEqual([address, value ?? '']);
  }
  const texts = Object.values(cells).map(({ value }) => value);
  for (const text of hostileTexts) expect(texts).toContain(text.trim());
});

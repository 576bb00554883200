import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyChanges } from '../../src/excel/applyChanges';
import { withWorkbook } from '../../src/excel/workbookSession';
import { generatedSheet } from '../support/generatedSheet';
import { inHost } from '../support/inHost';
import { newFolder } from '../support/piano';
import { tortureWorkbook } from '../support/torture/tortureWorkbook';
import { printed } from './programs';

const SHEETS = ['Scheda ROSSI', "Scheda D'AMICO"] as const;

/** The workbook that has everything, with two sheets more. */
async function withSheets(): Promise<string> {
  const { session, engine } = await inHost(tortureWorkbook());
  const [first, second] = SHEETS;
  await withWorkbook(session, (workbook) =>
    applyChanges(workbook, [...generatedSheet(first, 'Il Piano'), ...generatedSheet(second, first)]),
  );
  const file = path.join(newFolder(), 'sheets.xlsx');
  writeFileSync(file, engine.workbook.save());
  return file;
}

function convert(file: string, to: 'pdf' | 'xlsx'): string {
  const out = path.join(path.dirname(file), 'out');
  const profile = `-env:UserInstallation=file://${newFolder()}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], { stdio: 'pipe' });
  return path.join(out, `sheets.${to}`);
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const chartsOf = (sheet: string): unknown[] => {
  const at = (area: string): string => `${quoted(sheet)}!${area}`;
  return [
    ['barChart', 'clustered', [37, 0, 48, 7], [[at('$C$5:$C$12'), at('$A$5:$A$12'), '44546A']]],
    [
      'barChart',
      'percentStacked',
      [48, 0, 59, 7],
      [
        [at('$E$5:$E$10'), at('$A$5:$A$10'), '00805E'],
        [at('$F$5:$F$10'), at('$A$5:$A$10'), '3A76B0'],
      ],
    ],
  ];
};

test('openpyxl reads pages, titles, breaks, filters, bars and charts as they were meant', async () => {
  const read = printed(await withSheets());
  expect(Object.keys(read).slice(0, 3)).toEqual(['Il Piano', ...SHEETS]);
  for (const sheet of SHEETS)
    expect(read[sheet]).toEqual({
      titles: '$4:$4',
      area: '$A$1:$G$60',
      paper: ['landscape', 9, 82, true],
      margins: [12, 14, 16, 7],
      footer: ['Piano della performance', 'Situazione al 30/11', 'Pagina &P di &N'],
      breaks: [20, 36],
      filter: 'A4:G34',
      hidden: [['H'], [3]],
      bars: [['D5:D34', [0, 1], 'FFC9D5EA']],
      charts: chartsOf(sheet),
    });
});

test('LibreOffice opens them, keeps what it saves again, and prints three pages for each', async () => {
  const file = await withSheets();
  const read = printed(convert(file, 'xlsx'));
  for (const sheet of SHEETS) {
    const { titles, breaks, bars, charts, hidden } = read[sheet] ?? {};
    expect([titles, breaks, hidden]).toEqual(['$4:$4', [20, 36], [['H'], [3]]]);
    expect([bars?.length, charts?.length]).toEqual([1, 2]);
  }
  const text = execFileSync('pdftotext', ['-layout', convert(file, 'pdf'), '-'], { encoding: 'utf8' });
  const pages = text.split('\f').filter((page) => page.includes('Codice'));
  const ours = pages.filter((page) => page.includes('Situazione al 30/11'));
  expect(ours.length).toBe(3 * SHEETS.length);
  for (const page of ours) expect(page).toMatch(/Codice\s+Indicatore\s+Grado[\s\S]*Pagina \d+ di \d+/);
  expect(text).not.toMatch(/###|#REF!|#NAME\?|#NOME\?/);
});

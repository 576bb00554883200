import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from '../support/piano';

export interface DumpedCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly style: string;
}
/** By sheet name and address. */
export type Dump = Readonly<Record<string, Readonly<Record<string, DumpedCell>>>>;

export interface Structure {
  readonly active: string;
  readonly names: Readonly<Record<string, readonly [refersTo: string, hidden: boolean]>>;
  readonly sheets: Readonly<
    Record<string, { readonly rules: readonly unknown[][]; readonly validations: readonly unknown[][] }>
  >;
}

const python = process.env['PYTHON'] ?? '/usr/bin/python3';
const dumpScript = path.join(__dirname, 'dump.py');

/** What openpyxl reads. */
export function dump(file: string): Dump {
  return JSON.parse(execFileSync(python, [dumpScript, file], { maxBuffer: 1 << 28, encoding: 'utf8' })) as Dump;
}

/** Sheets, names, panes and rules as openpyxl reads them. */
export function structure(file: string): Structure {
  const script = path.join(__dirname, 'structure.py');
  return JSON.parse(execFileSync(python, [script, file], { encoding: 'utf8' })) as Structure;
}

export interface PrintedSheet {
  readonly titles: string | null;
  readonly breaks: readonly number[];
  readonly hidden: readonly [columns: readonly string[], rows: readonly number[]];
  readonly bars: readonly unknown[];
  readonly charts: readonly unknown[];
}

/** How sheets are printed and drawn, as openpyxl reads it. */
export function printed(file: string): Readonly<Record<string, PrintedSheet>> {
  const script = path.join(__dirname, 'printed.py');
  return JSON.parse(execFileSync(python, [script, file], { encoding: 'utf8' })) as Record<string, PrintedSheet>;
}

/** What somebody types into the cells of some sheets. */
export type TypedAnew = Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;

/** A copy that holds no computed values, with some cells typed anew by somebody who has no Piano. */
export function withoutValues(file: string, typed: TypedAnew = {}): string {
  const bare = path.join(newFolder(), 'bare.xlsx');
  execFileSync(python, [dumpScript, file, '--without-cache', bare, JSON.stringify(typed)]);
  return bare;
}

/** What LibreOffice computes, in Italy, from the formulas alone: the copy it gets holds no computed values. */
export const recalculatedByLibreOffice = (file: string): Dump =>
  dump(savedByLibreOffice(withoutValues(file), recalculatingInItaly));

/** A workbook that somebody opened in another program, and saved. */
export const savedBy: Readonly<Record<'LibreOffice' | 'openpyxl', (file: string) => string>> = {
  LibreOffice: (file) => savedByLibreOffice(file, italianNumbers),
  openpyxl: (file) => withoutValues(file),
};

function savedByLibreOffice(file: string, settings: string): string {
  const out = newFolder();
  const profile = profileWith(settings);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], { stdio: 'pipe' });
  return path.join(out, path.basename(file));
}

/**
 * The pages LibreOffice prints of a workbook, as an Italian reads them: the text of each, and its picture on demand.
 */
export function pagesOf(file: string): readonly PrintedPage[] {
  const folder = newFolder();
  const profile = profileWith(italianNumbers);
  const pdf = path.join(folder, `${path.parse(file).name}.pdf`);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'pipe' });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').map((page, index) => ({
    text: page,
    picture: (dotsPerInch) => {
      const which = ['-f', String(index + 1), '-singlefile', '-r', String(dotsPerInch)];
      return execFileSync('pdftoppm', ['-png', ...which, pdf], { maxBuffer: 1 << 26 });
    },
  }));
}

export interface PrintedPage {
  readonly text: string;
  picture(dotsPerInch: number): Buffer;
}

/** A profile of LibreOffice of its own, so that runs side by side don't wait for each other. */
function profileWith(settings: string): string {
  const profile = path.join(newFolder(), 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
  return `-env:UserInstallation=file://${profile}`;
}

type Setting = readonly [path: string, name: string, value: string];

const registry = (...settings: readonly Setting[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${settings.map(([at, name, value]) => `<item oor:path="${at}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('\n')}
</oor:items>`;

const italian: Setting = ['/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', 'it-IT'];
const italianNumbers = registry(italian);
const recalculatingInItaly = registry(italian, ['/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0']);

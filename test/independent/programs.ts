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

/** What LibreOffice computes from the formulas alone: the copy it gets holds no computed values. */
export function recalculatedByLibreOffice(file: string): Dump {
  const folder = newFolder();
  const bare = withoutValues(file);
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const out = path.join(folder, 'out');
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, bare],
    { stdio: 'pipe' },
  );
  return dump(path.join(out, 'bare.xlsx'));
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

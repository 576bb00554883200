import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface DumpedCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly style: string;
}
/** By sheet name and address. */
export type Dump = Readonly<Record<string, Readonly<Record<string, DumpedCell>>>>;

const root = path.join(__dirname, '..', '..');
const python = process.env['PYTHON'] ?? '/usr/bin/python3';
const dumpScript = path.join(__dirname, 'dump.py');

export const sample = (name: string): string => path.join(root, 'assets', 'samples', name);
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'piano-'));

/** What openpyxl reads. */
export function dump(file: string): Dump {
  return JSON.parse(execFileSync(python, [dumpScript, file], { maxBuffer: 1 << 28, encoding: 'utf8' })) as Dump;
}

/** What LibreOffice computes from the formulas alone: the copy it gets holds no computed values. */
export function recalculatedByLibreOffice(file: string): Dump {
  const folder = newFolder();
  const bare = path.join(folder, 'bare.xlsx');
  execFileSync(python, [dumpScript, file, '--without-cache', bare]);
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

/** Runs the built command line in a process of its own. */
export function piano(...args: string[]): { readonly code: number; readonly stdout: string; readonly stderr: string } {
  try {
    const stdout = execFileSync(process.execPath, [path.join(root, 'dist', 'node', 'cli', 'main.js'), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: 'pipe',
    });
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

export const sample = (name: string): string => path.join(root, 'assets', 'samples', name);
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'piano-'));

/** Runs the built command line in a process of its own. */
export function piano(...args: string[]): {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const main = path.join(root, 'dist', 'node', 'cli', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

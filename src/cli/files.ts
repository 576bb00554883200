import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure';
import { words, type Language } from './words';

export function readInput(file: string, language: Language): Uint8Array {
  if (!existsSync(file)) throw new Failure(words[language].fileMissing(file));
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(words[language].fileUnreadable(file, systemCode(error)));
  }
}

export interface OutputOptions {
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly force: boolean;
}

/** Where the result goes. Asked before any work, so that a long run does not end in a refusal. */
export function outputPath(input: string, { output, inPlace, force }: OutputOptions, language: Language): string {
  const say = words[language];
  if (inPlace) return input;
  if (output === undefined) throw new Failure(say.outMissing());
  if (isSameFile(input, output)) throw new Failure(say.outIsInput());
  if (existsSync(output) && !force) throw new Failure(say.outExists(output));
  const folder = path.dirname(output);
  if (!existsSync(folder)) throw new Failure(say.outFolderMissing(folder));
  return output;
}

/** Writes beside the result and renames: whoever looks finds the old file or the whole new one, never a part. */
export function writeWhole(file: string, bytes: Uint8Array, language: Language): void {
  const partial = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(partial, bytes, { flag: 'wx' });
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new Failure(words[language].outUnwritable(file, systemCode(error)));
  }
}

function isSameFile(input: string, output: string): boolean {
  if (path.resolve(input) === path.resolve(output)) return true;
  if (!existsSync(input) || !existsSync(output)) return false;
  const [a, b] = [statSync(input), statSync(output)];
  return a.ino === b.ino && a.dev === b.dev;
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from './failure';
import { words, type Language } from './words';

/** The file's bytes. Only regular files are read: a pipe or a device would never end. */
export function readInput(file: string, language: Language): Uint8Array {
  const say = words[language];
  if (!existsSync(file)) throw new Failure(say.fileMissing(file));
  if (!statSync(file).isFile()) throw new Failure(say.notAFile(file));
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(say.fileUnreadable(file, systemCode(error)));
  }
}

export interface OutputOptions {
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly force: boolean;
}

/** Where the result goes. */
export interface Destination {
  readonly file: string;
  /** False when a file that appears there meanwhile must not be lost. */
  readonly replaces: boolean;
}

/** Asked before any work, so that a long run does not end in a refusal. Symbolic links are followed. */
export function destination(input: string, options: OutputOptions, language: Language): Destination {
  const { output, inPlace, force } = options;
  const say = words[language];
  if (inPlace && output !== undefined) throw new Failure(say.outTwice());
  if (inPlace) return { file: writable(realpathSync(input), language), replaces: true };
  if (output === undefined) throw new Failure(say.outMissing());
  const extension = extensionFor(input);
  if (path.extname(output).toLowerCase() !== extension) throw new Failure(say.outNotXlsx(output, extension));
  if (!existsSync(output)) {
    const folder = path.dirname(output);
    if (!existsSync(folder)) throw new Failure(say.outFolderMissing(folder));
    return { file: output, replaces: force };
  }
  const file = realpathSync(output);
  if (file === realpathSync(input)) throw new Failure(say.outIsInput());
  if (!statSync(file).isFile()) throw new Failure(say.notAFile(output));
  if (!force) throw new Failure(say.outExists(output));
  return { file: writable(file, language), replaces: true };
}

/** Excel opens a workbook with macros only under a name that says so. */
function extensionFor(input: string): '.xlsx' | '.xlsm' {
  return path.extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}

/**
 * Writes beside the result and puts it in place at once: whoever looks finds the old file or the whole new one, never a
 * part. What is replaced keeps its permissions.
 */
export function writeWhole({ file, replaces }: Destination, bytes: Uint8Array, language: Language): void {
  const partial = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(partial, bytes, { flag: 'wx' });
    if (replaces) {
      if (existsSync(file)) chmodSync(partial, statSync(file).mode);
      renameSync(partial, file);
    } else placeNew(partial, file);
  } catch (error) {
    const code = systemCode(error);
    const say = words[language];
    throw new Failure(code === 'EEXIST' ? say.outExists(file) : say.outUnwritable(file, code));
  } finally {
    rmSync(partial, { force: true });
  }
}

/** A hard link fails where the file exists already, which a rename does not; some network drives know no hard links. */
function placeNew(partial: string, file: string): void {
  try {
    linkSync(partial, file);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || existsSync(file)) throw error;
    renameSync(partial, file);
  }
}

/** A read-only file is somebody's wish, even where the folder would let it be replaced. */
function writable(file: string, language: Language): string {
  try {
    accessSync(file, constants.W_OK);
    if ((statSync(file).mode & 0o222) !== 0) return file;
  } catch {
    // Said below: the reason is the same.
  }
  throw new Failure(words[language].outReadOnly(file));
}

function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

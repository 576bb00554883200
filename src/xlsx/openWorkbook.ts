import { applyChange } from './change/applyChange';
import type { OpenedFile, ReadableFile } from './content';
import { ChangingPackage } from './package/changingPackage';
import { openPackage, type Package } from './package/openPackage';
import { Refusal } from './refusal';
import { saveWorkbook, withEdits } from './saveWorkbook';
import { loadWorkbook, type LoadedWorkbook } from './workbook/loadWorkbook';
import { fflateCodec, type ZipCodec } from './zip/codec';
import { holdsEncryptedPackage, isCompoundFile } from './zip/compoundFile';

/**
 * Opens an .xlsx (or .xlsm, .xltx, .xltm) from its bytes, which must not change afterwards. Bad bytes are
 * refused, never thrown. `save` without edits gives the same bytes back; it throws only on edits that a
 * caller must have refused: see `WorkbookEdits`.
 */
export function openWorkbook(bytes: Uint8Array, codec: ZipCodec = fflateCodec): OpenedFile {
  try {
    refuseOtherFiles(bytes);
    const parts = openPackage(bytes, codec);
    return readable(bytes, parts, loadWorkbook(parts));
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', reason: error.reason, detail: error.message };
    throw error;
  }
}

function readable(bytes: Uint8Array, parts: Package, loaded: LoadedWorkbook): ReadableFile {
  const after = (changing: ChangingPackage): ReadableFile => {
    const changed = changing.asPackage();
    return readable(bytes, changed, loadWorkbook(changed, { loaded, changed: changing.changed }));
  };
  return {
    status: 'opened',
    workbook: loaded.workbook,
    save: (edits) => saveWorkbook(parts, loaded, edits) ?? bytes,
    commit: (edits) => after(withEdits(parts, loaded, edits)),
    change: (change) => {
      const changing = new ChangingPackage(parts);
      applyChange(changing, loaded, change);
      return after(changing);
    },
  };
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
    if (holdsEncryptedPackage(bytes)) throw new Refusal('encrypted', 'a compound file with an encrypted package');
    throw new Refusal('notAWorkbook', 'a compound file, as .xls is');
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isZip) throw new Refusal('notAWorkbook', 'not a zip archive');
}

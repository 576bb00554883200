import type { OpenedFile } from './content';
import { openPackage } from './package/openPackage';
import { Refusal } from './refusal';
import { saveWorkbook } from './saveWorkbook';
import { loadWorkbook } from './workbook/loadWorkbook';
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
    const loaded = loadWorkbook(parts);
    return {
      status: 'opened',
      workbook: loaded.workbook,
      save: (edits) => saveWorkbook(parts, loaded, edits) ?? bytes,
    };
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', reason: error.reason, detail: error.message };
    throw error;
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
    if (holdsEncryptedPackage(bytes)) throw new Refusal('encrypted', 'a compound file with an encrypted package');
    throw new Refusal('notAWorkbook', 'a compound file, as .xls is');
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isZip) throw new Refusal('notAWorkbook', 'not a zip archive');
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;

/** An OLE compound file ([MS-CFB] 2.2): an encrypted workbook, or one of the years before .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * An encrypted .xlsx is a compound file with a stream called `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4).
 * Directory entries begin with the name in UTF-16 and lie at multiples of 128 bytes.
 */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

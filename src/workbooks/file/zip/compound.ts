/** OLE compound files ([MS-CFB]): old .xls workbooks, and packages that Office encrypted. */

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file of any kind. */
export function isCompound(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** An encrypted package: Office keeps it in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return isCompound(bytes) && hasEntry(bytes, ["EncryptedPackage"]);
}

/** An old workbook: its cells are in a stream of one of these names ([MS-XLS] 2.1.2). */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return isCompound(bytes) && hasEntry(bytes, ["Workbook", "Book"]) && !isEncryptedPackage(bytes);
}

/** Directory entries are 128 bytes each and begin with their name in UTF-16, its length in bytes (with the closing zero) at 64. */
function hasEntry(bytes: Uint8Array, names: readonly string[]): boolean {
  for (let at = 512; at + 128 <= bytes.byteLength; at += 128)
    if (
      names.some((name) => bytes[at + 64] === (name.length + 1) * 2 && bytes[at + 65] === 0 && isName(bytes, at, name))
    )
      return true;
  return false;
}

function isName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  return true;
}

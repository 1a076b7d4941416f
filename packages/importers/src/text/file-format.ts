// Tells files that are not text by how they begin.

const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ms-office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["gzip", [0x1f, 0x8b]],
];

/** Folder names inside the two zipped formats of Office that reports come in. */
const insideZip: readonly (readonly [format: string, folder: string])[] = [
  ["pptx", "ppt/"],
  ["xlsx", "xl/"],
  ["docx", "word/"],
];

/** "pdf", "pptx", "xlsx", "docx", "zip" …; `undefined` where the bytes may be text. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const format = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (format !== "zip") return format;
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return insideZip.find(([, folder]) => names.includes(folder))?.[0] ?? "zip";
}

const openings: readonly number[] = [0x7b, 0x5b];

/** JSON is text, but not a report's: it begins with a bracket and parses. */
export function isJson(bytes: Uint8Array): boolean {
  const opening = bytes.find((byte) => byte > 0x20);
  if (opening === undefined || !openings.includes(opening)) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

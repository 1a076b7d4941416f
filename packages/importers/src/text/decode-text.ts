// Bytes to text: UTF-8 first, then what older Windows programs write; line ends become \n.
import { BinaryFileError, EmptyFileError, FileTooLargeError, UndecodableTextError } from "../errors.js";
import { formatOf } from "./file-format.js";

export type TextEncodingName = "utf-8" | "utf-16" | "windows-1252";

export interface DecodedText {
  /** Without byte order mark, line ends as \n. */
  readonly text: string;
  readonly encoding: TextEncodingName;
}

export const largestFile = 20_000_000;

/** Throws `importers/empty-file`, `file-too-large`, `binary-file` or `undecodable-text`. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > largestFile) throw new FileTooLargeError(bytes.length, largestFile);
  if (bytes.length === 0) throw new EmptyFileError();
  const { text, encoding } = decode(bytes);
  if (text.trim() === "") throw new EmptyFileError();
  return { text: text.replace(/\r\n?/g, "\n"), encoding };
}

function decode(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: strictly(utf16, bytes), encoding: "utf-16" };
  const format = formatOf(bytes);
  if (format !== undefined) throw new BinaryFileError(format);
  if (bytes.includes(0)) throw new BinaryFileError();
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: fromWindows1252(bytes), encoding: "windows-1252" };
  }
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UndecodableTextError(encoding, { cause });
  }
}

/** What the bytes 0x80 to 0x9f stand for; a space where they stand for nothing. Our own table, since not every Node decodes them. */
const windowsCharacters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Five bytes mean nothing in Windows-1252, and text holds no control characters but its white space. */
function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, windowsCharacter);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text)) throw new UndecodableTextError("UTF-8 or Windows-1252");
  return text;
}

function windowsCharacter(byte: string): string {
  const character = windowsCharacters[byte.charCodeAt(0) - 0x80] ?? " ";
  if (character === " ") throw new UndecodableTextError("UTF-8 or Windows-1252");
  return character;
}

import { expect, test } from "vitest";
import { decodeText, largestFile } from "./decode-text.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array): unknown => {
  try {
    return decodeText(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("UTF-8 is read as it is, a byte order mark left out", () => {
  expect(decodeText(bytesOf("\ufeffBlåbær\nGrøt"))).toEqual({ text: "Blåbær\nGrøt", encoding: "utf-8" });
});

test("line ends of Windows and of old Macs become \\n", () => {
  expect(decodeText(bytesOf("a\r\nb\rc\nd")).text).toBe("a\nb\nc\nd");
});

test("bytes that are not UTF-8 are Windows-1252, with its dashes and quotation marks", () => {
  const bytes = Uint8Array.from([0x42, 0x6c, 0xe5, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94, 0x80]);
  expect(decodeText(bytes)).toEqual({ text: "Blå – “x”€", encoding: "windows-1252" });
});

test("UTF-16 is read where a byte order mark says so", () => {
  const text = "Blåbær";
  const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  expect(decodeText(little)).toEqual({ text, encoding: "utf-16" });
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ text, encoding: "utf-16" });
});

test("a file without text is empty, also one that holds only white space", () => {
  expect(codeOf(new Uint8Array())).toBe("importers/empty-file");
  expect(codeOf(bytesOf(" \n\t\r\n "))).toBe("importers/empty-file");
  expect(codeOf(bytesOf("\ufeff"))).toBe("importers/empty-file");
});

test("more than 20 MB are refused, exactly 20 MB are not", () => {
  expect(codeOf(new Uint8Array(largestFile + 1).fill(0x61))).toBe("importers/file-too-large");
  expect(decodeText(new Uint8Array(largestFile).fill(0x61)).text).toHaveLength(largestFile);
});

test.each([
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["a PDF", [...bytesOf("%PDF-1.7\n")]],
  ["a zip", [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ["text with a nought byte", [0x61, 0x00, 0x62]],
])("%s is binary", (_name, bytes) => {
  expect(codeOf(Uint8Array.from(bytes))).toBe("importers/binary-file");
});

test("bytes that stand for nothing in Windows-1252, and control characters, are no text", () => {
  expect(codeOf(Uint8Array.from([0x61, 0x81, 0x62]))).toBe("importers/undecodable-text");
  expect(codeOf(Uint8Array.from([0x61, 0xe5, 0x01]))).toBe("importers/undecodable-text");
});

test("UTF-16 with a broken pair is no text", () => {
  expect(codeOf(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toBe("importers/undecodable-text");
});

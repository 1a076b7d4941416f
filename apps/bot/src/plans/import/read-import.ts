// A file that somebody sends: what it would change in the plan, or everything that is wrong with it.
import type { Present, ReadImport } from "./import-reading.js";
import { readArchive } from "./read-archive.js";
import { readTable } from "./read-table.js";

/** Changes nothing. */
export async function readImport(bytes: Uint8Array, present: Present): Promise<ReadImport> {
  const text = textOf(bytes);
  if (text === undefined)
    return { is: "refused", problems: [{ code: "not-a-text", place: { is: "file" }, found: "" }] };
  if (/^\s*\{/.test(text)) return readArchive(text, present.log);
  return await readTable(text, present);
}

/** As spreadsheet programs write it: UTF-8, or what Windows in Western Europe wrote before. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

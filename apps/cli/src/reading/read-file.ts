// Reads a file whole, or says in one line why it can't be read.
import { readFile, stat } from "node:fs/promises";
import { UsageError } from "../usage-error.js";

const largest = 20 * 1024 * 1024;

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UsageError("cli/not-a-file", { place: file });
    if (found.size > largest) throw new UsageError("cli/too-large", { place: file, facts: { limit: "20 MB" } });
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const detail = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    const missing = detail === "ENOENT" || detail === "ENOTDIR";
    throw new UsageError(missing ? "cli/missing-file" : "cli/unreadable-file", {
      place: file,
      facts: { detail },
      cause,
    });
  }
}

export async function readText(file: string): Promise<string> {
  return new TextDecoder("utf-8").decode(await readBytes(file));
}

/** The line and the reason of what JSON.parse refused, as far as its message tells. */
function whyBroken(text: string, cause: unknown): { readonly detail: string; readonly line: number } {
  const message = cause instanceof Error ? cause.message : "unreadable";
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const reason = message.replace(/,? ?".*" is not valid JSON$/s, "").replace(/ in JSON at position.*$/s, "");
  return { detail: reason, line: text.slice(0, position).split("\n").length };
}

/** Parses JSON that came from a file. Throws `cli/broken-json` with the line. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { detail, line } = whyBroken(text, cause);
    throw new UsageError("cli/broken-json", { place, facts: { detail }, line, cause });
  }
}

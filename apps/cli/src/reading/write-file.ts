// Writes a file whole or not at all.
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.js";

/** Throws `cli/not-writable`; what stood there before is then still there. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.kompass-${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const detail = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new UsageError("cli/not-writable", { place: file, facts: { detail }, cause });
  }
}

// A folder of its own for a test, gone afterwards; its name has a space and letters beyond ASCII.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Folder {
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly path: (name: string) => string;
  readonly list: () => readonly string[];
}

export function aFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "kompass æ "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    list: () => readdirSync(folder).toSorted(),
  };
}

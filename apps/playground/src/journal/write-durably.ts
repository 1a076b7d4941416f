// A file that is there, whole, after a power cut as well.
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export function writeDurably(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const file = openSync(path, "w");
  writeFileSync(file, content);
  fsyncSync(file);
  closeSync(file);
  syncFolder(folder);
}

/** The name of a new file is a change of its folder; Windows has no such thing as opening one. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

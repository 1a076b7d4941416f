// A person brings files from their own machine.
import { describeFile } from "./describe-file.js";
import type { Emulation } from "./emulation.js";
import type { FileOptions } from "./person.js";
import type { SharedFile } from "./shared-file.js";

export function addFile({ name, bytes, altText, externalUrl }: FileOptions, user: string, emulation: Emulation) {
  const stored = emulation.files.announce({ name, length: bytes.length, altText });
  if (externalUrl === undefined) emulation.files.receive(stored.id, new Uint8Array(bytes));
  const given = { id: stored.id, name, size: bytes.length, user, altText, externalUrl };
  const file: SharedFile = describeFile(given, emulation);
  emulation.state.apply({ type: "file_added", file });
  return file;
}

// A report's bytes to an assessment: chooses the importer by content, or the one that is asked for.
import { UnsupportedFormatError } from "./errors.js";
import type { Imported, ReadOptions } from "./importer.js";
import { importers } from "./importers.js";
import { formatOf, isJson } from "./text/file-format.js";

export interface ImportOptions extends ReadOptions {
  /** An importer's id; left out, the content decides. */
  readonly as?: string;
}

/**
 * Reads a report. Throws `importers/empty-file`, `importers/file-too-large`, `importers/binary-file`,
 * `importers/undecodable-text` or `importers/unsupported-format`; whatever else is wrong is among the problems.
 */
export function importReport(bytes: Uint8Array, { as, ...options }: ImportOptions): Imported {
  const importer = importers.find(({ id, detects }) => (as === undefined ? detects(bytes) : id === as));
  if (!importer) {
    const format = as ?? formatOf(bytes) ?? (isJson(bytes) ? "json" : "unknown");
    throw new UnsupportedFormatError(
      format,
      importers.map(({ id }) => id),
    );
  }
  return importer.read(bytes, options);
}

// Why a file can't be imported at all.
import { type Fault, KompassError } from "@kompass/model";

export class EmptyFileError extends KompassError {
  readonly code = "importers/empty-file";
  constructor() {
    super("The file holds no text");
  }
}

export class FileTooLargeError extends KompassError {
  readonly code = "importers/file-too-large";
  readonly bytes: number;
  readonly limit: number;
  constructor(bytes: number, limit: number) {
    super(`The file holds ${bytes} bytes; at most ${limit} are read`);
    this.bytes = bytes;
    this.limit = limit;
  }
}

/** The bytes are not text; `format` names what they seem to be, where that can be told. */
export class BinaryFileError extends KompassError {
  readonly code = "importers/binary-file";
  readonly format: string | undefined;
  constructor(format?: string) {
    super(format === undefined ? "The file is not text" : `The file is not text but ${format}`);
    this.format = format;
  }
}

/** The bytes look like text, but in no encoding that we read: UTF-8, UTF-16 with a byte order mark, Windows-1252. */
export class UndecodableTextError extends KompassError {
  readonly code = "importers/undecodable-text";
  constructor(encoding: string, options?: ErrorOptions) {
    super(`The file's characters are not ${encoding}`, options);
  }
}

/** No importer reads this format; `known` are the formats that are read. */
export class UnsupportedFormatError extends KompassError {
  readonly code = "importers/unsupported-format";
  readonly format: string;
  readonly known: readonly string[];
  constructor(format: string, known: readonly string[]) {
    super(`"${format}" can't be imported; known formats: ${known.join(", ")}`);
    this.format = format;
    this.known = known;
  }
}

export class InvalidDecisionsError extends KompassError {
  readonly code = "importers/invalid-decisions";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `These are not decisions: ${faults.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("; ")}`,
    );
    this.faults = faults;
  }
}

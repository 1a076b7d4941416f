// What is wrong with a message, and where.

/** Why a message is at fault. */
export type BlockFaultCode =
  | "missing"
  | "empty"
  | "too-long"
  | "too-many"
  | "too-few"
  | "wrong-type"
  | "wrong-value"
  | "unknown-type"
  | "unknown-field"
  | "uneven-rows"
  | "duplicate"
  | "second-table"
  | "too-much-text"
  | "no-text";

/** One fault of a message. */
export interface BlockFault {
  /** JSON pointer into the message, such as "/blocks/0/text/text". */
  readonly pointer: string;
  readonly code: BlockFaultCode;
  /** For developers, in Slack's own wording where that is known. */
  readonly message: string;
  /** True where Slack itself answers with an error; false where it takes the message and only readers lose. */
  readonly refused: boolean;
}

export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

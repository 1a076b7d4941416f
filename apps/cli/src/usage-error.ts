// What a person did wrong on the command line, or a file that can't be read.
import { KompassError } from "@kompass/model";

export type UsageCode =
  | "cli/usage"
  | "cli/missing-file"
  | "cli/not-a-file"
  | "cli/unreadable-file"
  | "cli/too-large"
  | "cli/broken-json"
  | "cli/broken-line"
  | "cli/unknown-framework"
  | "cli/unknown-language"
  | "cli/unknown-format"
  | "cli/unknown-node"
  | "cli/not-a-date"
  | "cli/not-a-target"
  | "cli/not-a-count"
  | "cli/no-question"
  | "cli/not-writable"
  | "cli/shared-store"
  | "cli/model-missing"
  | "cli/model-setting"
  | "cli/missing-setting"
  | "cli/wrong-setting"
  | "cli/not-a-mode"
  | "cli/not-an-address"
  | "cli/not-days";

interface UsageFacts {
  /** A file, an option or an argument. */
  readonly place: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly line?: number;
  readonly cause?: unknown;
}

/** Ends the command with exit code 2. */
export class UsageError extends KompassError {
  readonly code: UsageCode;
  readonly place: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly line: number | undefined;

  constructor(code: UsageCode, { place, facts = {}, line, cause }: UsageFacts) {
    super(`${code} at ${place}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
    this.facts = facts;
    this.line = line;
  }
}

// Bolt's and Slack's own log lines as ours: their debug lines hold requests word for word and are never written.
import { type Logger, LogLevel } from "@slack/bolt";
import { codeOf } from "./code-of.js";
import type { Log, LogLevel as OurLevel } from "./log.js";

export function createBoltLogger(log: Log): Logger {
  const write =
    (level: OurLevel) =>
    (...parts: unknown[]): void => {
      log(level, "slack-sdk", { message: parts.map(safe).join(" ") });
    };
  return {
    debug: () => undefined,
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Sentences of the SDK stay, without tokens; errors become their code; anything else, which may be a payload, its type. */
function safe(part: unknown): string {
  if (part instanceof Error) return codeOf(part);
  if (typeof part !== "string") return typeof part;
  return part.replace(/\bx(ox[a-z]|app)-[\w-]+/g, "[token]");
}

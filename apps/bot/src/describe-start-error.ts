// Why the program could not start, in lines for whoever started it.
import { ConfigError } from "./config/config-error.js";
import { StartError } from "./start-error.js";

/** `undefined` for an error that is not about settings, Slack or the store. */
export function describeStartError(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.lines;
  if (!(error instanceof StartError)) return undefined;
  const { code, part, reason } = error;
  if (reason === "storage/newer-version")
    return [
      `error[${code}] store: was written by a newer version of kompass (${reason}); start that version, or restore a backup from before the update`,
    ];
  return part === "slack"
    ? [`error[${code}] Slack: refused with ${reason}; check the tokens, and the network`]
    : [`error[${code}] store: can't be opened (${reason}); check DATABASE_URL or KOMPASS_DATA_DIR`];
}

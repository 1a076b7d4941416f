// The settings of the Slack app, as the environment or a .env file has them.
import { UsageError } from "../../usage-error.js";

export async function slackSettings() {
  // Loaded here, so that the other commands start without it.
  const { ConfigError, readEnvironment, readSettings } = await import("@kompass/bot/operators");
  try {
    return readSettings(readEnvironment());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [{ setting = "", message = "" } = {}] = error.faults;
    throw new UsageError("cli/wrong-setting", { place: setting, facts: { detail: message }, cause: error });
  }
}

/** Throws `cli/missing-setting`. */
export function needed(value: string | undefined, setting: string): string {
  if (value === undefined) throw new UsageError("cli/missing-setting", { place: setting });
  return value;
}

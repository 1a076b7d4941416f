// The variables of the environment, each of the form it must have.
import { ConfigError } from "./config-error.js";
import { type Settings, settingsSchema } from "./settings.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads our variables and nothing else; an empty one counts as not set. Throws a `ConfigError` with every wrong value. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const { data: settings, error } = settingsSchema.safeParse(given);
  if (error === undefined) return settings;
  throw new ConfigError(error.issues.map(({ path, message }) => ({ setting: path.join("."), message })));
}

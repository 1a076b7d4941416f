// What somebody is told who may not do something; nothing where they may.
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { NotAllowedError } from "./not-allowed-error.js";
import { notAllowedText } from "./not-allowed-text.js";
import { requireRight } from "./require-right.js";
import type { Level, Rights } from "./rights.js";

/** `user` is Slack's id. */
export async function refusalOf(
  level: Level,
  user: string,
  locale: Locale,
  store: TenantStore,
): Promise<string | undefined> {
  const error = await whyNot(level, user, store);
  return error && notAllowedText(error, locale);
}

/** The same for whoever finds the words later. */
export async function whyNot(
  level: Level,
  user: string,
  store: TenantStore,
  known?: Rights,
): Promise<NotAllowedError | undefined> {
  try {
    await requireRight(level, user, store, known);
    return undefined;
  } catch (error) {
    if (error instanceof NotAllowedError) return error;
    throw error;
  }
}

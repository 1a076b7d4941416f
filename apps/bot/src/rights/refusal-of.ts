// What somebody is told who may not do something; nothing where they may.
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { NotAllowedError } from "./not-allowed-error.js";
import { notAllowedText } from "./not-allowed-text.js";
import { requireRight } from "./require-right.js";
import type { Level } from "./rights.js";

/** `user` is Slack's id. */
export async function refusalOf(
  level: Level,
  user: string,
  locale: Locale,
  store: TenantStore,
): Promise<string | undefined> {
  try {
    await requireRight(level, user, store);
    return undefined;
  } catch (error) {
    if (error instanceof NotAllowedError) return notAllowedText(error, locale);
    throw error;
  }
}

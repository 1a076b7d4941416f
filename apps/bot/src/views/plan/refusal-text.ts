// Why an edit did not happen, in the words of whoever tried.
import { ForbiddenEditError, StaleItemError, UnknownItemError } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { NotAllowedError } from "../../rights/not-allowed-error.js";
import { notAllowedText } from "../../rights/not-allowed-text.js";

/** `undefined` for an error that is no refusal of an edit. */
export function refusalText(error: unknown, locale: Locale): string | undefined {
  const { refused, statuses } = planStringsOf(locale);
  if (error instanceof StaleItemError) return refused.stale(error.current.id, statuses[error.current.status]);
  if (error instanceof UnknownItemError) return refused.gone;
  if (error instanceof NotAllowedError) return notAllowedText(error, locale);
  if (!(error instanceof ForbiddenEditError)) return undefined;
  switch (error.reason) {
    case "verifies-own-work":
      return refused.ownWork(error.item);
    case "not-done":
      return refused.notDone(error.item);
    case "declined":
      return refused.declined(error.item);
    default:
      return refused.other;
  }
}

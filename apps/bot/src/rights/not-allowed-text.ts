// Why somebody may not do something, and who may, in their words.
import type { Locale } from "@kompass/model";
import { rightsStringsOf } from "../locales/rights/rights-strings-of.js";
import type { NotAllowedError } from "./not-allowed-error.js";

export function notAllowedText({ level, may }: NotAllowedError, locale: Locale): string {
  const names = new Intl.ListFormat(locale, { type: "disjunction" }).format(may);
  return rightsStringsOf(locale).notAllowed[level](names);
}

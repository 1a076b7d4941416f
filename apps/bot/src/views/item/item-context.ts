// What a view of an item knows beside the item.
import type { CalendarDate, Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";

export interface ItemContext {
  readonly locale: Locale;
  readonly today: CalendarDate;
  /** Slack's id of a person by the plan's random id; `undefined` where they are erased. */
  readonly userOf: (person: string) => string | undefined;
  /** The assessments at hand: what an item cites may be one of them. */
  readonly reviews: readonly Review[];
}

/** "<@U1>", as mrkdwn; words where the person is erased. */
export function mentionIn({ userOf, locale }: ItemContext, person: string): string {
  const user = userOf(person);
  return user === undefined ? itemStringsOf(locale).erased : `<@${user}>`;
}

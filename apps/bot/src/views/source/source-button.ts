// A way from an answer to the words of the source that it rests on.
import type { Answered } from "@kompass/answers";
import type { Button } from "@kompass/block-kit";
import { showingStringsOf } from "../../locales/showing/showing-strings-of.js";
import { writeCitedPlaces } from "../../sources/cited-places.js";

export const sourceAction = "source:show";

/** None where nothing with a place is cited. */
export function sourceButton({ citations, locale }: Answered): Button[] {
  const value = writeCitedPlaces(citations, locale);
  if (value === undefined) return [];
  const text = { type: "plain_text" as const, text: showingStringsOf(locale).showSource, emoji: false };
  return [{ type: "button", text, action_id: sourceAction, value }];
}

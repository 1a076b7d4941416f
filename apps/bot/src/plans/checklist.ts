// A checklist: items of the plan that were made together, and what they were made for.
import { type DeepReadonly, type Locale, locales } from "@kompass/model";
import { z } from "zod";

export const checklistSchema = z.object({
  /** What it is about: "5.2". */
  scope: z.string(),
  /** Its name in the language that it was made in: "5.2 Medarbeidernes fokus på service". */
  title: z.string(),
  /** The language of its items. */
  locale: z.enum(locales as readonly [Locale, ...Locale[]]),
});

export type Checklist = DeepReadonly<z.infer<typeof checklistSchema>>;

const cardPrefix = "checklist/";

/** The name of the card that shows it. */
export const checklistCard = (id: string): string => `${cardPrefix}${id}`;

/** The id of the checklist that a card shows; `undefined` where it shows something else. */
export const checklistOfCard = (card: string): string | undefined =>
  card.startsWith(cardPrefix) ? card.slice(cardPrefix.length) : undefined;

// The card of somebody's open items, in the language that they asked in.
import { type Locale, locales } from "@kompass/model";
import { myTasks } from "../plans/my-tasks.js";
import type { CardKind } from "./card.js";

/** `person` is the plan's random id. */
export const myTasksCard = (person: string, locale: Locale): string => `my-tasks/${person}/${locale}`;

export const myTasksCardKind: CardKind = {
  kind: "my-tasks",
  show: (id, store, now) => {
    const [person = "", language] = id.split("/");
    const locale = locales.find((each) => each === language);
    return locale === undefined ? Promise.resolve(undefined) : myTasks(person, locale, store, now);
  },
};

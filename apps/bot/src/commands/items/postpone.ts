// "Utsett T3 til uke 12".
import { printDate } from "@kompass/model";
import { dayOf } from "../../dates/day-of.js";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { readTypedDate } from "../../views/item/typed-date.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const postponeCommand = itemCommand(
  {
    nb: { before: "utsett|flytt|frist(?: for| på)?|sett frist(?: for| på)?" },
    nn: { before: "utset|utsett|flytt|frist(?: for| på)?|set frist(?: for| på)?" },
    sv: { before: "skjut upp|flytta|slutdatum(?: för)?|sätt slutdatum(?: för)?" },
    en: { before: "postpone|move|reschedule|due(?: date)?(?: for| of)?" },
  },
  ({ item: id, rest }, occasion) => {
    const { locale, dependencies, profile } = occasion;
    const strings = itemCommandStringsOf(locale);
    const typed = rest.replace(/^(?:til|till|to|for|er|is|på|on|=)\s+/iu, "");
    return changeItem(
      id,
      (item) => {
        if (typed === "") return { is: "unclear", why: strings.whichDay(id) };
        const read = readTypedDate(typed, { locale, today: dayOf(dependencies.now(), profile.timeZone) });
        if (read.is === "refused") return { is: "unclear", why: read.why };
        const day = (date: string | null): string =>
          date === null ? itemStringsOf(locale).none : printDate(date, locale);
        return {
          is: "edit",
          edit: { edit: "schedule", item: id, seen: item.version, start: item.start, due: read.date },
          said: strings.moved(itemTitle(item), day(item.due), day(read.date)),
        };
      },
      occasion,
    );
  },
);

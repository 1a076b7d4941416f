// "Ferdig T3", "T3 er gjort".
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const tickCommand = itemCommand(
  {
    nb: {
      before: "ferdig(?: med)?|gjort|fullført|(?:kryss|huk) av(?: for)?",
      after: "er (?:ferdig|gjort|fullført)|ferdig|gjort",
    },
    nn: {
      before: "ferdig(?: med)?|gjort|fullført|(?:kryss|huk) av(?: for)?",
      after: "er (?:ferdig|gjort|fullført)|ferdig|gjort",
    },
    sv: {
      before: "klar(?: med)?|klart|färdig(?: med)?|bocka av",
      after: "är (?:klar|klart|färdig|färdigt|gjord)|klar|färdig",
    },
    en: {
      before: "done(?: with)?|complete|completed|finish|finished|tick(?: off)?",
      after: "is (?:done|complete|finished)|done",
    },
  },
  ({ item: id }, occasion) =>
    changeItem(
      id,
      (item) => ({
        is: "edit",
        edit: { edit: "tick", item: id, seen: item.version },
        said: itemCommandStringsOf(occasion.locale).ticked(itemTitle(item)),
      }),
      occasion,
    ),
);

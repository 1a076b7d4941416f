// "Bekreft T3", and what was learnt.
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { withPeople } from "../../plans/people-in-text.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const verifyCommand = itemCommand(
  {
    nb: { before: "bekreft|verifiser" },
    nn: { before: "stadfest|verifiser" },
    sv: { before: "bekräfta|verifiera" },
    en: { before: "verify|confirm" },
  },
  ({ item: id, rest }, occasion) =>
    changeItem(
      id,
      async (item, store) => ({
        is: "edit",
        edit: {
          edit: "verify",
          item: id,
          seen: item.version,
          note: rest === "" ? null : (await withPeople(rest, store)).slice(0, 3000),
        },
        said: itemCommandStringsOf(occasion.locale).verified(itemTitle(item)),
      }),
      occasion,
    ),
);

// "Åpne T3 igjen".
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const reopenCommand = itemCommand(
  {
    nb: { before: "(?:gjen)?åpne" },
    nn: { before: "(?:gjen)?opne" },
    sv: { before: "öppna|återöppna" },
    en: { before: "reopen|re-open" },
  },
  ({ item: id }, occasion) =>
    changeItem(
      id,
      (item) => ({
        is: "edit",
        edit: { edit: "reopen", item: id, seen: item.version },
        said: itemCommandStringsOf(occasion.locale).reopened(itemTitle(item)),
      }),
      occasion,
    ),
);

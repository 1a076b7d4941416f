// "Begynn på T3".
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const beginCommand = itemCommand(
  {
    nb: { before: "(?:begynn|start)(?: på| med)?" },
    nn: { before: "(?:byrj|begynn|start)(?: på| med)?" },
    sv: { before: "(?:börja|starta)(?: med| på)?" },
    en: { before: "(?:begin|start)(?: on| with)?" },
  },
  ({ item: id }, occasion) =>
    changeItem(
      id,
      (item) => ({
        is: "edit",
        edit: { edit: "begin", item: id, seen: item.version },
        said: itemCommandStringsOf(occasion.locale).begun(itemTitle(item)),
      }),
      occasion,
    ),
);

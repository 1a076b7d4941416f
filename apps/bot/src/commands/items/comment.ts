// "Kommenter T3 …".
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { withPeople } from "../../plans/people-in-text.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const commentCommand = itemCommand(
  {
    nb: { before: "kommenter|kommentar(?: til| på)?" },
    nn: { before: "kommenter|kommentar(?: til| på)?" },
    sv: { before: "kommentera|kommentar(?: till| på)?" },
    en: { before: "comment(?: on)?" },
  },
  ({ item: id, rest }, occasion) => {
    const strings = itemCommandStringsOf(occasion.locale);
    return changeItem(
      id,
      async (item, store) =>
        rest === ""
          ? { is: "unclear", why: strings.whichComment(id) }
          : {
              is: "edit",
              edit: {
                edit: "comment",
                item: id,
                id: occasion.dependencies.newId(),
                text: (await withPeople(rest, store)).slice(0, 3000),
              },
              said: strings.commented(itemTitle(item)),
            },
      occasion,
    );
  },
);

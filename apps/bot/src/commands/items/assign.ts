// "Tildel T3 til @kari".
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const assignCommand = itemCommand(
  {
    nb: { before: "tildel|gi|deleger|eier(?: av| for)?" },
    nn: { before: "tildel|gje|gi|deleger|eigar(?: av| for)?" },
    sv: { before: "tilldela|ge|delegera|ägare(?: av| för)?" },
    en: { before: "assign|give|delegate|owner(?: of| for)?" },
  },
  ({ item: id, rest }, occasion) => {
    const strings = itemCommandStringsOf(occasion.locale);
    const isMe = /^(?:(?:til|till|to|er|är|is)\s+)?(?:meg|mig|me)\b/iu.test(rest);
    const user = isMe ? occasion.person : /<@([UW]\w+)>/.exec(rest)?.[1];
    return changeItem(
      id,
      async (item, { people }) => {
        if (user === undefined) return { is: "unclear", why: strings.whichPerson(id) };
        const person = await people.identify(user);
        return {
          is: "edit",
          edit: { edit: "assign", item: id, seen: item.version, role: item.owner.role, person },
          said: strings.assigned(itemTitle(item), `<@${user}>`),
        };
      },
      occasion,
    );
  },
);

// What somebody wants to say about an item.
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { input } from "../../modal.js";
import type { ItemForm } from "../item-form.js";

const text = "text";

export const commentForm: ItemForm = {
  name: "comment",
  explainedAt: text,
  inputs: (_, { locale }) => [
    input(text, itemStringsOf(locale).comment.text, {
      type: "plain_text_input",
      action_id: text,
      multiline: true,
      max_length: 3000,
    }),
  ],
  read: ({ one }, { id }, { key }) => {
    const said = one(text);
    return { is: "edits", edits: said === undefined ? [] : [{ edit: "comment", item: id, id: key, text: said }] };
  },
};

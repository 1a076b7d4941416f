// Somebody else confirms that it is done, and what came of it.
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { input, plain } from "../../modal.js";
import type { ItemForm } from "../item-form.js";

const note = "note";

export const verificationForm: ItemForm = {
  name: "verification",
  explainedAt: note,
  inputs: (_, { locale }) => {
    const { verification } = itemStringsOf(locale);
    return [
      input(
        note,
        verification.note,
        { type: "plain_text_input", action_id: note, multiline: true, max_length: 3000 },
        { optional: true, hint: plain(verification.noteHint) },
      ),
    ];
  },
  read: ({ one }, { id }, { seen }) => ({
    is: "edits",
    edits: [{ edit: "verify", item: id, seen, note: one(note) ?? null }],
  }),
};

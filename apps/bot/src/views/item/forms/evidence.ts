// What shows that something has been done: a link, a document or a note.
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { webAddress } from "../../../slack/web-address.js";
import { input, plain } from "../../modal.js";
import type { ItemForm } from "../item-form.js";

const names = { kind: "kind", text: "text", url: "url" } as const;
const kinds = ["link", "document", "note"] as const;

export const evidenceForm: ItemForm = {
  name: "evidence",
  explainedAt: names.text,
  inputs: (_, { locale }) => {
    const { evidence } = itemStringsOf(locale);
    const options = kinds.map((value) => ({ text: plain(evidence.kinds[value]), value }));
    const [first] = options;
    return [
      input(names.kind, evidence.kind, {
        type: "radio_buttons",
        action_id: names.kind,
        options,
        ...(first && { initial_option: first }),
      }),
      input(
        names.url,
        evidence.url,
        { type: "plain_text_input", action_id: names.url, max_length: 2000 },
        { optional: true },
      ),
      input(names.text, evidence.text, {
        type: "plain_text_input",
        action_id: names.text,
        multiline: true,
        max_length: 3000,
      }),
    ];
  },
  read: ({ one }, { id }, { key, locale }) => {
    const { evidence } = itemStringsOf(locale);
    const kind = kinds.find((each) => each === one(names.kind)) ?? "note";
    const typed = one(names.url);
    const url = typed === undefined ? null : webAddress(typed);
    if (url === undefined) return { is: "errors", errors: { [names.url]: evidence.notAnAddress } };
    if (url === null && kind === "link") return { is: "errors", errors: { [names.url]: evidence.urlMissing } };
    const text = one(names.text);
    return {
      is: "edits",
      edits: text === undefined ? [] : [{ edit: "add-evidence", item: id, id: key, kind, text, url }],
    };
  },
};

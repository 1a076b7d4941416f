// "Dokumentasjon T3 https://…": a link where there is one, else a note.
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { withPeople } from "../../plans/people-in-text.js";
import { webAddress } from "../../slack/web-address.js";
import { itemTitle } from "../../views/item/item-blocks.js";
import { changeItem } from "./change-item.js";
import { itemCommand } from "./item-command.js";

export const evidenceCommand = itemCommand(
  {
    nb: { before: "dokumentasjon(?: for| til| på)?|dokumenter|legg ved" },
    nn: { before: "dokumentasjon(?: for| til| på)?|dokumenter|legg ved" },
    sv: { before: "underlag(?: för| till)?|dokumentation(?: för| till)?|dokumentera|bifoga" },
    en: { before: "evidence(?: for| of)?|attach(?: to)?|document" },
  },
  ({ item: id, rest }, occasion) => {
    const strings = itemCommandStringsOf(occasion.locale);
    const address = /https?:\/\/\S+/i.exec(rest)?.[0];
    const url = address === undefined ? null : (webAddress(address) ?? null);
    const said = rest
      .replace(address ?? "", " ")
      .replace(/\s+/g, " ")
      .trim();
    return changeItem(
      id,
      async (item, store) => {
        if (rest === "") return { is: "unclear", why: strings.whichEvidence(id) };
        const text = (await withPeople(said === "" ? rest : said, store)).slice(0, 3000);
        const evidence = {
          id: occasion.dependencies.newId(),
          kind: url === null ? ("note" as const) : ("link" as const),
        };
        return {
          is: "edit",
          edit: { edit: "add-evidence", item: id, ...evidence, text, url },
          said: strings.documented(itemTitle(item)),
        };
      },
      occasion,
    );
  },
);

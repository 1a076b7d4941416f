// The card of a report that somebody has brought.
import { broughtReportKind } from "../intake/brought-report-document.js";
import { readShelf } from "../intake/shelf-document.js";
import { reportCard } from "../views/intake/report-card.js";
import type { CardKind } from "./card.js";

export const reportCardKind: CardKind = {
  kind: "report",
  show: async (id, store) => {
    const found = await store.documents.read(broughtReportKind, id);
    return found && reportCard(id, found.body, await readShelf(store));
  },
};

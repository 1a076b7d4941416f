// The words of `kompass plan` in Bokmål.
import { counted } from "../counted.js";
import type { PlanWords } from "./plan-words.js";

export const nb: PlanWords = {
  actions: "Anbefalte tiltak, i den rekkefølgen de bør gjøres:",
  checklist: "Sjekkliste:",
  efforts: { XS: "noen dagers", S: "noen ukers", M: "et kvartals", L: "et års", XL: "flere års" },
  levels: {
    "municipal-plan": "kommuneplan",
    "thematic-plan": "temaplan",
    "financial-plan": "handlings- og økonomiplan",
    "annual-budget": "årsbudsjett",
    "business-plan": "virksomhetsplan",
    reporting: "rapportering",
  },
  dimensions: { system: "system/prosess", scope: "omfang", result: "resultat/analyse" },
  why: ({ node, gain, lost, effort, findings }) =>
    `Kan gi inntil ${gain} av de ${lost} poengene som mangler på ${node}, med ${effort} arbeid${findings === "" ? "." : `, og svarer på ${findings}.`}`,
  first: "Det står først fordi det kan gi flest poeng for innsatsen.",
  none: "Ingen delområder her mangler poeng som et tiltak kan hente.",
  more: (count) => `… og ${counted(count, "tiltak", "tiltak")} til; --top N viser flere.`,
  bounds: "Poengene er det meste et tiltak kan gi. Ingen kan love dem.",
  totalTarget: (points) => `${points} poeng totalt`,
  shareTarget: (share) => `ingen delområder under ${share}`,
  reached: ({ target, missing, gain, count }) =>
    `Målet er ${target}. Det mangler ${missing} poeng. I beste fall gir ${counted(count, "tiltak", "tiltak")} ${gain} poeng, og det er den rimeligste veien dit:`,
  already: ({ target }) => `Målet er ${target}, og det er nådd.`,
  outOfReach: ({ target, missing, gain }) =>
    `Målet er ${target}. Det mangler ${missing} poeng, og tiltakene i katalogen kan i beste fall gi ${gain}. De som hjelper mest:`,
  due: (date) => `frist ${date}`,
  doneWhen: "Ferdig når:",
};

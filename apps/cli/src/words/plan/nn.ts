// The words of `kompass plan` in Nynorsk.
import { counted } from "../counted.js";
import type { PlanWords } from "./plan-words.js";

export const nn: PlanWords = {
  actions: "Tilrådde tiltak, i den rekkjefølgja dei bør gjerast:",
  checklist: "Sjekkliste:",
  efforts: { XS: "nokre dagars", S: "nokre vekers", M: "eit kvartals", L: "eit års", XL: "fleire års" },
  levels: {
    "municipal-plan": "kommuneplan",
    "thematic-plan": "temaplan",
    "financial-plan": "handlings- og økonomiplan",
    "annual-budget": "årsbudsjett",
    "business-plan": "verksemdsplan",
    reporting: "rapportering",
  },
  dimensions: { system: "system/prosess", scope: "omfang", result: "resultat/analyse" },
  why: ({ node, gain, lost, effort, findings }) =>
    `Kan gje inntil ${gain} av dei ${lost} poenga som manglar på ${node}, med ${effort} arbeid${findings === "" ? "." : `, og svarer på ${findings}.`}`,
  first: "Det står først fordi det kan gje flest poeng for innsatsen.",
  none: "Ingen delområde her manglar poeng som eit tiltak kan hente.",
  more: (count) => `… og ${counted(count, "tiltak", "tiltak")} til; --top N viser fleire.`,
  bounds: "Poenga er det meste eit tiltak kan gje. Ingen kan love dei.",
  totalTarget: (points) => `${points} poeng totalt`,
  shareTarget: (share) => `ingen delområde under ${share}`,
  reached: ({ target, missing, gain, count }) =>
    `Målet er ${target}. Det manglar ${missing} poeng. I beste fall gjev ${counted(count, "tiltak", "tiltak")} ${gain} poeng, og det er den rimelegaste vegen dit:`,
  already: ({ target }) => `Målet er ${target}, og det er nådd.`,
  outOfReach: ({ target, missing, gain }) =>
    `Målet er ${target}. Det manglar ${missing} poeng, og tiltaka i katalogen kan i beste fall gje ${gain}. Dei som hjelper mest:`,
  due: (date) => `frist ${date}`,
  doneWhen: "Ferdig når:",
};

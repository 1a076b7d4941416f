// The words of `kompass plan` in Swedish.
import { counted } from "../counted.js";
import type { PlanWords } from "./plan-words.js";

export const sv: PlanWords = {
  actions: "Rekommenderade åtgärder, i den ordning de bör göras:",
  checklist: "Checklista:",
  efforts: { XS: "några dagars", S: "några veckors", M: "ett kvartals", L: "ett års", XL: "flera års" },
  levels: {
    "municipal-plan": "översiktsplan",
    "thematic-plan": "temaplan",
    "financial-plan": "mål- och ekonomiplan",
    "annual-budget": "årsbudget",
    "business-plan": "verksamhetsplan",
    reporting: "uppföljning",
  },
  dimensions: { system: "system/process", scope: "omfattning", result: "resultat/analys" },
  why: ({ node, gain, lost, effort, findings }) =>
    `Kan ge upp till ${gain} av de ${lost} poäng som saknas på ${node}, med ${effort} arbete${findings === "" ? "." : `, och svarar på ${findings}.`}`,
  first: "Den står först eftersom den kan ge flest poäng för insatsen.",
  none: "Inget delområde här saknar poäng som en åtgärd kan hämta.",
  more: (count) => `… och ${counted(count, "åtgärd", "åtgärder")} till; --top N visar fler.`,
  bounds: "Poängen är det mesta en åtgärd kan ge. Ingen kan lova dem.",
  totalTarget: (points) => `${points} poäng totalt`,
  shareTarget: (share) => `inget delområde under ${share}`,
  reached: ({ target, missing, gain, count }) =>
    `Målet är ${target}. Det saknas ${missing} poäng. I bästa fall ger ${counted(count, "åtgärd", "åtgärder")} ${gain} poäng, och det är den billigaste vägen dit:`,
  already: ({ target }) => `Målet är ${target}, och det är nått.`,
  outOfReach: ({ target, missing, gain }) =>
    `Målet är ${target}. Det saknas ${missing} poäng, och åtgärderna i katalogen kan i bästa fall ge ${gain}. De som hjälper mest:`,
  due: (date) => `senast ${date}`,
  doneWhen: "Klart när:",
};

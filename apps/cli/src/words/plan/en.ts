// The words of `kompass plan` in English.
import { counted } from "../counted.js";
import type { PlanWords } from "./plan-words.js";

export const en: PlanWords = {
  actions: "Recommended actions, in the order in which to do them:",
  checklist: "Checklist:",
  efforts: { XS: "a few days'", S: "a few weeks'", M: "a quarter's", L: "a year's", XL: "several years'" },
  levels: {
    "municipal-plan": "municipal master plan",
    "thematic-plan": "thematic plan",
    "financial-plan": "financial plan",
    "annual-budget": "annual budget",
    "business-plan": "business plan",
    reporting: "reporting",
  },
  dimensions: { system: "system/process", scope: "scope", result: "result/analysis" },
  why: ({ node, gain, lost, effort, findings }) =>
    `Can win up to ${gain} of the ${lost} points missing on ${node} for ${effort} work${findings === "" ? "." : `, and answers ${findings}.`}`,
  first: "It comes first because it can win the most points for the effort.",
  none: "No sub-area here is missing points that an action can win.",
  more: (count) => `… and ${counted(count, "action", "actions")} more; --top N shows more of them.`,
  bounds: "The points are the most that an action can win. Nobody can promise them.",
  totalTarget: (points) => `${points} points in total`,
  shareTarget: (share) => `no sub-area below ${share}`,
  reached: ({ target, missing, gain, count }) =>
    `The target is ${target}. ${missing} points are missing. At best ${counted(count, "action wins", "actions win")} ${gain} points, and this is the cheapest way there:`,
  already: ({ target }) => `The target is ${target}, and it has been reached.`,
  outOfReach: ({ target, missing, gain }) =>
    `The target is ${target}. ${missing} points are missing, and the actions of the catalogue can win ${gain} at best. Those that help most:`,
  due: (date) => `due ${date}`,
  doneWhen: "Done when:",
};

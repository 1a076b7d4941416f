// Every rule of the understanding by its name, for measuring what each is worth.
import { cueNames } from "./cues/cues.js";
import { allIntents } from "./intents/all-intents.js";
import { refusalRules } from "./refusals.js";
import { conversationSteps, type RuleName, readingSteps } from "./rule-name.js";

export const allRules: readonly RuleName[] = [
  ...new Set<RuleName>([
    ...allIntents.map(({ kind }) => `intent/${kind}` as const),
    ...refusalRules.map(({ reason }) => `refusal/${reason}` as const),
    ...conversationSteps.map((step) => `conversation/${step}` as const),
    ...readingSteps.map((step) => `reading/${step}` as const),
    ...cueNames.map((name) => `hint/${name}` as const),
  ]),
];

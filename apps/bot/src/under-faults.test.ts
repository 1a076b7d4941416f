// Whatever goes wrong at whichever call or delivery: nothing is lost, nothing double, and the person always gets a word.
import { expect, test } from "vitest";
import { ask } from "./testing/scenarios/ask.js";
import { chart } from "./testing/scenarios/chart.js";
import { checklist } from "./testing/scenarios/checklist.js";
import { language } from "./testing/scenarios/language.js";
import { tryFaults } from "./testing/try-faults.js";

const tried = new Set<string>();

test.for([ask, chart, checklist, language])("$name", { timeout: 300_000 }, async (scenario) => {
  expect(await tryFaults(scenario, tried)).toEqual([]);
});

// A question that says only the half is understood from what was asked before it.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askInChannel } from "./seen.js";

export const followUp: Scenario = {
  name: "follow up",
  play: async (stage) => {
    const first = await askInChannel(stage, "Hva fikk vi på 5.2?", "3,3 av 20 poeng");
    const next = await askInChannel(stage, "Og 5.1?", "6,7 av 20 poeng", first.thread_ts);
    expect(next.thread_ts).toBe(first.thread_ts);
  },
};

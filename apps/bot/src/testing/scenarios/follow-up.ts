// A question that says only the half is understood from what was asked before it.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askInChannel } from "./seen.js";

export const followUp: Scenario = {
  name: "follow up",
  play: async (stage) => {
    const first = await askInChannel(stage, "Hva fikk vi på 5.2?");
    const next = await askInChannel(stage, "Og 5.1?", first.thread_ts);
    expect(next).toMatchObject({ thread_ts: first.thread_ts, text: expect.stringContaining("6,7 av 20 poeng") });
  },
};

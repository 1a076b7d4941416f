// A press under an answer shows the words of the source that it rests on.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askInChannel, windowWith } from "./seen.js";

export const source: Scenario = {
  name: "source",
  play: async (stage) => {
    const { person, bring } = stage;
    const { ts } = await askInChannel(stage, "Hva er svakest?", "3,3 av 20 poeng");
    const window = await bring(() => person.click(ts, "source:show"), windowWith(stage, "Medarbeidernes fokus"));
    expect(JSON.stringify(window.blocks)).toContain("3,3");
    person.closeModals();
  },
};

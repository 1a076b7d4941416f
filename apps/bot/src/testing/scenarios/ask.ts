// A question in a channel is answered in its thread, one by command for the person alone.
import { expect } from "vitest";
import { general } from "../connect.js";
import type { Scenario } from "./scenario.js";
import { askInChannel, saidByApp } from "./seen.js";

export const ask: Scenario = {
  name: "ask",
  play: async (stage) => {
    const answer = await askInChannel(stage, "Hva er svakest?", "3,3 av 20 poeng");
    expect(answer.channel).toBe(general);
    const { person, bring } = stage;
    const forMe = await bring(
      () => person.command("/kompass", "Hva fikk vi på 5.1?", general),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("6,7 av 20 poeng")),
    );
    expect(forMe.ephemeralFor).toBe(person.userId);
  },
};

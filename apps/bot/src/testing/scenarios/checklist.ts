// A checklist is proposed, chosen, put into the channel, and ticked there by the rest.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askInChannel, saidByApp, windowWith } from "./seen.js";

export const checklist: Scenario = {
  name: "checklist",
  ownWorkspace: true,
  play: async (stage) => {
    const { person, bring } = stage;
    const proposal = await askInChannel(stage, "lag sjekkliste for 5.2", "Forslag til sjekkliste");
    await bring(() => person.click(proposal.ts, "proposal:open"), windowWith(stage, "checklist:save"));
    const card = await bring(
      () => person.submitModal(),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("Alle i kanalen ser")),
    );
    expect(card.text).toMatch(/0 av \d+ er gjort/);
    await bring(
      () => person.click(card.ts, "item:tick"),
      ({ messages }) => messages.find(({ ts, text }) => ts === card.ts && /1 av \d+ er gjort/.test(text)),
    );
  },
};

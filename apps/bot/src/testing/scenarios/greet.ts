// Whoever meets the app first in a new workspace is greeted, once, with the example and a way to bring their own.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { directWord, saidByApp } from "./seen.js";

export const greet: Scenario = {
  name: "greet",
  ownWorkspace: true,
  play: async (stage) => {
    const { slack, person, bring } = stage;
    const greeting = await bring(() => person.openHome("messages"), directWord(stage, "Midtre Gauldal 2023"));
    await bring(() => person.click(greeting.ts, "report:how"), directWord(stage, "Slipp rapporten som fil her"));
    await bring(
      () => person.openHome("messages"),
      ({ suggestedPrompts }) => suggestedPrompts.find(({ channel }) => channel === person.directChannelId),
    );
    await slack.settled();
    expect(saidByApp(slack.snapshot())).toHaveLength(2);
  },
};

// Longer work shows its steps in the message that becomes the answer.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askDirectly } from "./seen.js";

export const stream: Scenario = {
  name: "stream",
  play: async (stage) => {
    const seen: string[] = [];
    const unsubscribe = stage.slack.subscribe((event) => {
      if ("message" in event && event.message.streaming_state === "in_progress") seen.push(event.message.ts);
    });
    const answer = await askDirectly(stage, "lag sjekkliste for 5.2", "Forslag til sjekkliste");
    unsubscribe();
    expect(answer.stream?.tasks.map(({ status }) => status)).toEqual(["complete", "complete"]);
    expect(seen).toContain(answer.ts);
  },
};

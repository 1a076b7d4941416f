// Somebody presses stop while the app is at work: it ends there, and nothing has changed.
import { expect } from "vitest";
import { workStringsOf } from "../../locales/longer-work/work-strings-of.js";
import type { Scenario } from "./scenario.js";
import { askDirectly, saidByApp } from "./seen.js";

export const stop: Scenario = {
  name: "stop",
  ownWorkspace: true,
  refusals: ["message_not_in_streaming_state"],
  play: async (stage) => {
    const { slack, person } = stage;
    // The second step waits until the press has come through.
    slack.arm("slow-answer", { of: "chat.appendStream", seconds: 0.5 });
    const unsubscribe = slack.subscribe((event) => {
      if (event.type !== "message_posted" || event.message.streaming_state !== "in_progress") return;
      const { channel, thread_ts: thread = "" } = event.message;
      queueMicrotask(() => person.stopSession(channel, thread));
    });
    await askDirectly(stage, "lag sjekkliste for 5.2", workStringsOf("nb").stopped);
    unsubscribe();
    expect(saidByApp(slack.snapshot()).filter(({ text }) => text.includes("Forslag"))).toEqual([]);
  },
};

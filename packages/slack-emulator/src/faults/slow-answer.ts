// A call that Slack takes at once and answers late, or never where the app waits no more.
import { setTimeout } from "node:timers/promises";
import type { CallFault } from "./fault.js";

export const slowAnswer: CallFault<"slow-answer"> = {
  name: "slow-answer",
  befalls: "call",
  async answer(proceed, { seconds, signal }) {
    const answer = await proceed();
    await setTimeout(seconds * 1_000, undefined, { signal });
    return answer;
  },
};

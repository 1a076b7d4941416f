// A call that Slack takes at once and answers late.
import { setTimeout } from "node:timers/promises";
import type { CallFault } from "./fault.js";

export const slowAnswer: CallFault<"slow-answer"> = {
  name: "slow-answer",
  befalls: "call",
  async answer(proceed, { seconds }) {
    const answer = await proceed();
    await setTimeout(seconds * 1_000);
    return answer;
  },
};

// A call that Slack has taken, and a connection that is cut before the answer: the app can't know which it was.
import { connectionCut } from "./connection-cut.js";
import type { CallFault } from "./fault.js";

export const lostAnswer: CallFault<"lost-answer"> = {
  name: "lost-answer",
  befalls: "call",
  async answer(proceed) {
    await proceed();
    throw connectionCut();
  },
};

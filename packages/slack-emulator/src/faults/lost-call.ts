// A connection that is cut before Slack has taken the call.
import { connectionCut } from "./connection-cut.js";
import type { CallFault } from "./fault.js";

export const lostCall: CallFault<"lost-call"> = {
  name: "lost-call",
  befalls: "call",
  answer: () => Promise.reject(connectionCut()),
};

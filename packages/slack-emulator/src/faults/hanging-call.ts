// A call that Slack neither takes nor answers: it ends when the app gives up, or ends itself.
import { connectionCut } from "./connection-cut.js";
import type { CallFault } from "./fault.js";

export const hangingCall: CallFault<"hanging-call"> = {
  name: "hanging-call",
  befalls: "call",
  answer: (_, { signal }) =>
    new Promise((_resolve, reject) => {
      const end = () => reject(connectionCut());
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    }),
};

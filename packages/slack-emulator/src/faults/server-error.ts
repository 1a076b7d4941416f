// Slack itself is broken: HTTP 503 and no JSON.
import type { CallFault } from "./fault.js";

export const serverError: CallFault<"server-error"> = {
  name: "server-error",
  befalls: "call",
  answer: () => Promise.resolve(new Response("upstream connect error", { status: 503 })),
};

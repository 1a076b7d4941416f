// Too many calls: HTTP 429, and when to come again.
import type { CallFault } from "./fault.js";

export const rateLimited: CallFault<"rate-limited"> = {
  name: "rate-limited",
  befalls: "call",
  answer(_, { seconds }) {
    const headers = { "retry-after": String(Math.ceil(seconds)) };
    return Promise.resolve(Response.json({ ok: false, error: "ratelimited" }, { status: 429, headers }));
  },
};

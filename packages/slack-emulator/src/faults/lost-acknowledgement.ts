// A delivery that the app took and acknowledged, and Slack has not heard so: the event comes again, a click has failed.
import type { DeliveryFault } from "./fault.js";

export const lostAcknowledgement: DeliveryFault<"lost-acknowledgement"> = {
  name: "lost-acknowledgement",
  befalls: "delivery",
  async attempt(attempt, route) {
    await route.attempt({ ...attempt, acknowledge: () => undefined });
    return { reason: "timeout", again: "later" };
  },
};

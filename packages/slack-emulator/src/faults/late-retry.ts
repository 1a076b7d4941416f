// An event that the app has acknowledged and that comes again with the next `redeliver`, out of order.
import type { DeliveryFault } from "./fault.js";

export const lateRetry: DeliveryFault<"late-retry"> = {
  name: "late-retry",
  befalls: "delivery",
  attempt(attempt, route, repeat) {
    repeat({ reason: "timeout", again: "connected" });
    return route.attempt(attempt);
  },
};

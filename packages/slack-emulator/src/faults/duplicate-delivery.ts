// An event that comes again at once, although the app has acknowledged it.
import type { DeliveryFault } from "./fault.js";

export const duplicateDelivery: DeliveryFault<"duplicate-delivery"> = {
  name: "duplicate-delivery",
  befalls: "delivery",
  attempt(attempt, route, repeat) {
    repeat({ reason: "timeout", again: "later" });
    return route.attempt(attempt);
  },
};

// A WebSocket that breaks while a delivery is on it; in process and over HTTP there is none to break.
import type { DeliveryFault } from "./fault.js";

export const droppedSocket: DeliveryFault<"dropped-socket"> = {
  name: "dropped-socket",
  befalls: "delivery",
  attempt(attempt, route) {
    const attempted = route.attempt(attempt);
    route.dropConnections?.();
    return attempted;
  },
};

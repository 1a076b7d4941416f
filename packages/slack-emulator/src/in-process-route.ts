// The way to an app in the same process; while the app is stopped, nothing is kept for it.
import type { EmulatorReceiver, EventProcessor } from "./receiver.js";
import type { Route } from "./route.js";

export function createInProcessRoute(): { readonly receiver: EmulatorReceiver; readonly route: Route } {
  let app: EventProcessor | undefined;
  let stopped = false;
  return {
    receiver: {
      init(connected) {
        app = connected;
      },
      start() {
        stopped = false;
        return Promise.resolve();
      },
      stop() {
        stopped = true;
        return Promise.resolve();
      },
    },
    route: {
      async attempt({ body, retry, acknowledge }) {
        if (app === undefined || stopped) return undefined;
        const retried = retry && { retryNum: retry.number, retryReason: retry.reason };
        await app.processEvent({ body, ack: (response) => Promise.resolve(acknowledge(response)), ...retried });
        return { reason: "timeout", again: "never" };
      },
    },
  };
}

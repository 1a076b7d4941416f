// The app was uninstalled, or its tokens revoked; Slack says either first, and sometimes late.
import { looksDeparted } from "../tenancy/departures.js";
import type { Listener } from "./surface.js";

export const noticeLeaving: Listener = (app, surface) => {
  for (const event of ["app_uninstalled", "tokens_revoked"] as const) {
    app.event(event, async ({ context }) => {
      await surface.turnOf(context).once((store) => looksDeparted(store, surface.dependencies.now()));
    });
  }
};

// A stream of server-sent events, one for each time that the workspace has changed.
import type { Route } from "../route.js";

export const streamChanges: Route = {
  method: "GET",
  path: "/api/events",
  respond(_request, response, { changes }) {
    changes.open(response);
  },
};

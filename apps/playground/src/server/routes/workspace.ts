// The workspace as it is now.
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const showWorkspace: Route = {
  method: "GET",
  path: "/api/workspace",
  respond(_request, response, { slack }) {
    sendJson(response, 200, slack.snapshot());
  },
};

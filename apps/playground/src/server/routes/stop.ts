// A person stops what the app is writing.
import { stopRequest } from "../../requests.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const stopWriting: Route = {
  method: "POST",
  path: "/api/stop",
  async respond(request, response, { slack }) {
    const { person, channel, thread } = await readJson(request, stopRequest);
    slack.signIn(person).stopSession(channel, thread);
    sendJson(response, 202, {});
  },
};

// A person presses a button of a message.
import { actionRequest } from "../../requests.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const pressButton: Route = {
  method: "POST",
  path: "/api/actions",
  async respond(request, response, { slack }) {
    const { person, message, action } = await readJson(request, actionRequest);
    slack.signIn(person).click(message, action);
    sendJson(response, 202, {});
  },
};

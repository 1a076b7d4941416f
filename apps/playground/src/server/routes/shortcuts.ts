// A person chooses a shortcut of the app, from the menu of a message or from anywhere.
import { shortcutRequest } from "../../requests.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const chooseShortcut: Route = {
  method: "POST",
  path: "/api/shortcuts",
  async respond(request, response, { slack }) {
    const { person, shortcut, message } = await readJson(request, shortcutRequest);
    if (message === undefined) slack.signIn(person).shortcut(shortcut);
    else slack.signIn(person).messageShortcut(shortcut, message);
    sendJson(response, 202, {});
  },
};

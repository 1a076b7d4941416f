// The shortcuts that the app's settings in Slack list, and a person choosing one: from the menu of a message or from anywhere.
import { createManifest } from "@kompass/bot/operators";
import { type AppShortcut, shortcutRequest, shortcutsQuery } from "../../requests.js";
import { readJson } from "../read-json.js";
import { readQuery } from "../read-query.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

/** In Slack a manifest has one language; here it is that of whoever sits at the keyboard. */
export const listShortcuts: Route = {
  method: "GET",
  path: "/api/shortcuts",
  respond(request, response) {
    const { language } = readQuery(request.url, shortcutsQuery);
    const { features } = createManifest({ mode: { kind: "socket" }, withThreads: false, locale: language });
    const shortcuts = (features.shortcuts ?? []).map(
      ({ callback_id: id, type, name = "", description = "" }): AppShortcut => ({ id, type, name, description }),
    );
    sendJson(response, 200, shortcuts);
  },
};

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

// A person opens the app's own page, or the tab where they talk with it.
import { homeRequest } from "../../requests.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const openHome: Route = {
  method: "POST",
  path: "/api/home",
  async respond(request, response, { slack }) {
    const { person, tab, beside } = await readJson(request, homeRequest);
    const member = slack.signIn(person);
    member.openHome(tab);
    if (beside !== undefined) member.lookAt({ type: "slack#/types/channel_id", value: beside });
    sendJson(response, 202, {});
  },
};

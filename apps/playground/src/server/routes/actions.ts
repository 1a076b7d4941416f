// A person presses or picks something in a message, a window or the app's own page.
import type { ActOptions, SlackEmulator } from "@kompass/slack-emulator";
import { type ActionRequest, actionRequest } from "../../requests.js";
import { frontWindow } from "../front-window.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const actOnElement: Route = {
  method: "POST",
  path: "/api/actions",
  async respond(request, response, { slack }) {
    act(await readJson(request, actionRequest), slack);
    sendJson(response, 202, {});
  },
};

function act(given: ActionRequest, slack: SlackEmulator): void {
  const { person: personId, place, block, action, choice, filled = [] } = given;
  const person = slack.signIn(personId);
  const options: ActOptions = {
    ...(block !== undefined && { blockId: block }),
    ...(choice !== undefined && { choice }),
  };
  const { homes } = slack.snapshot();
  if (homes.some(({ id, user }) => id === place && user === personId)) {
    person.clickHome(action, options);
  } else if (place.startsWith("V")) {
    const front = frontWindow(slack, personId, place);
    front.fill(filled);
    front.person.clickModal(action, options);
  } else {
    person.click(place, action, options);
  }
}

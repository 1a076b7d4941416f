// A person says something, or runs a command.
import { messageRequest } from "../../requests.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";
import { readTyped } from "../typed-text.js";

export const sayMessage: Route = {
  method: "POST",
  path: "/api/messages",
  async respond(request, response, { slack }) {
    const { person: personId, channel, text, thread } = await readJson(request, messageRequest);
    const person = slack.signIn(personId);
    const typed = readTyped(text, slack.snapshot().app);
    if (typed.kind === "command") {
      person.command(typed.command, typed.text, channel);
      sendJson(response, 202, {});
      return;
    }
    const { ts } = person.say(channel, typed.text, thread === undefined ? {} : { threadTs: thread });
    sendJson(response, 202, { ts });
  },
};

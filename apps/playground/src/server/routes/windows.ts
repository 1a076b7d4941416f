// A person hands in the window in front, or closes it.
import { IncompleteModalError } from "@kompass/slack-emulator";
import { windowRequest } from "../../requests.js";
import { frontWindow } from "../front-window.js";
import { readJson } from "../read-json.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

export const actOnWindow: Route = {
  method: "POST",
  path: "/api/windows",
  async respond(request, response, { slack }) {
    const asked = await readJson(request, windowRequest);
    const { person, fill } = frontWindow(slack, asked.person, asked.window);
    if (asked.does === "close") person.closeModal();
    if (asked.does === "close-all") person.closeModals();
    try {
      if (asked.does === "submit") {
        fill(asked.filled);
        person.submitModal();
      }
    } catch (error) {
      if (!(error instanceof IncompleteModalError)) throw error;
      const { code, message, blockIds } = error;
      sendJson(response, 422, { error: { code, message, blocks: blockIds } });
      return;
    }
    sendJson(response, 202, {});
  },
};

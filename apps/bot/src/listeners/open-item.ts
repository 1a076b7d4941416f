// "Endre T3" under an item, in a message or on the home page: the window that shows it whole.
import { readSeenItem } from "../plans/seen-item.js";
import { openModal } from "../slack/open-modal.js";
import { readClick } from "../slack/read-click.js";
import { readViewClick } from "../slack/read-view-click.js";
import { itemActions } from "../views/plan/checklist-view.js";
import { openWindow } from "../windows/open-window.js";
import type { Listener } from "./surface.js";

export const openItems: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(itemActions.more, async ({ ack, body, client, context }) => {
    await ack();
    const inView = readViewClick(body);
    const { person: user, value, trigger } = inView ?? readClick(body);
    const seen = readSeenItem(value);
    if (seen === undefined) return;
    const { name, locale } = await profileOf(user, client);
    const turn = turnOf(context);
    const answer =
      inView === undefined
        ? { send: "response" as const, url: readClick(body).responseUrl }
        : { send: "message" as const, channel: user, thread: null };
    await openWindow({
      item: seen.item,
      form: null,
      user,
      name,
      locale,
      turn,
      dependencies,
      show: (view) =>
        openModal({ client, trigger, view, turn, locale, replyTo: (message) => ({ ...answer, message }) }),
    });
  });
};

// Buttons of an item that do something at once: tick, reopen, verify.
import type { PlanEdit } from "@kompass/findings";
import { readSeenItem, type SeenItem } from "../plans/seen-item.js";
import { tryEdit } from "../plans/try-edit.js";
import { readClick } from "../slack/read-click.js";
import { plainView } from "../views/plain-view.js";
import { itemActions } from "../views/plan/checklist-view.js";
import type { Listener } from "./surface.js";

const edits: Readonly<Record<string, (item: SeenItem) => PlanEdit>> = {
  [itemActions.tick]: (item) => ({ edit: "tick", ...item }),
  [itemActions.reopen]: (item) => ({ edit: "reopen", ...item }),
  [itemActions.verify]: (item) => ({ edit: "verify", ...item, note: null }),
};

export const answerItemButtons: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^item:(tick|reopen|verify)$/, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, action, value, responseUrl: url } = readClick(body);
    const item = readSeenItem(value);
    const edit = item && edits[action]?.(item);
    if (edit === undefined) return;
    const { name, locale } = await profileOf(user, client);
    await turnOf(context).once(async (store, say) => {
      const tried = await tryEdit(edit, locale, { store, say, user, name, now: dependencies.now() });
      if (tried.outcome === "refused") await say({ send: "response", url, message: plainView(tried.explanation) });
    });
  });
};

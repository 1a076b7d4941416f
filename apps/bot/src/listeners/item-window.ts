// Buttons in the window of an item: what is done at once, and the forms on top of it.
import type { PlanEdit } from "@kompass/findings";
import { stringsOf } from "../locales/strings-of.js";
import { tryEdit } from "../plans/try-edit.js";
import { readViewClick, type ViewClick } from "../slack/read-view-click.js";
import { type ItemWindow, itemFormNames, itemWindowSchema, windowActions } from "../views/item/item-window.js";
import { openWindow } from "../windows/open-window.js";
import { forgetWindow } from "../windows/open-windows.js";
import type { Listener } from "./surface.js";

const steps: Readonly<Record<string, "tick" | "begin" | "reopen">> = {
  [windowActions.tick]: "tick",
  [windowActions.begin]: "begin",
  [windowActions.reopen]: "reopen",
};

function readPress(body: unknown): { readonly click: ViewClick; readonly window: ItemWindow } | undefined {
  const click = readViewClick(body);
  return click && { click, window: itemWindowSchema.parse(JSON.parse(click.metadata)) };
}

export const answerWindowSteps: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^item-window:(tick|begin|reopen)$/, async ({ ack, body, client, context }) => {
    await ack();
    const press = readPress(body);
    const step = press && steps[press.click.action];
    if (press === undefined || step === undefined) return;
    const { person: user, view } = press.click;
    const { item, seen } = press.window;
    const { name, locale } = await profileOf(user, client);
    await turnOf(context).once(async (store, say) => {
      const edit: PlanEdit = { edit: step, item, seen };
      const tried = await tryEdit(edit, locale, { store, say, user, name, now: dependencies.now() });
      if (tried.outcome === "refused") await say({ send: "window", item, view, notice: tried.explanation });
    });
  });
};

export const openItemForms: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^item-window:form:/, async ({ ack, body, client, context }) => {
    await ack();
    const press = readPress(body);
    const form = itemFormNames.find((name) => press?.click.action === `${windowActions.form}${name}`);
    if (press === undefined || form === undefined) return;
    const { person: user, trigger, view: below } = press.click;
    const { item } = press.window;
    const { name, locale } = await profileOf(user, client);
    const turn = turnOf(context);
    await openWindow({
      item,
      form,
      user,
      name,
      locale,
      turn,
      dependencies,
      show: async (view) => {
        try {
          const pushed = await client.views.push({ trigger_id: trigger, view: { ...view, blocks: [...view.blocks] } });
          return pushed.view?.id;
        } catch {
          const notice = stringsOf(locale).notOpened;
          await turn.once((_, say) => say({ send: "window", item, view: below, notice }));
          return undefined;
        }
      },
    });
  });
};

export const forgetClosedWindows: Listener = (app, { turnOf }) => {
  app.view({ callback_id: /^item-(window|form)$/, type: "view_closed" }, async ({ ack, view, context }) => {
    await ack();
    const { item } = itemWindowSchema.parse(JSON.parse(view.private_metadata));
    await turnOf(context).once((store) => forgetWindow(item, view.id, store));
  });
};

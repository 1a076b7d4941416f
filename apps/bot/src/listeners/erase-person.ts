// The button that erases somebody's data, after Slack has asked once more.
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { erasePersonalData } from "../privacy/personal-data.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readClick } from "../slack/read-click.js";
import { plainView } from "../views/plain-view.js";
import { eraseAction } from "../views/privacy/erasure-view.js";
import type { Listener } from "./surface.js";

export const erasePeople: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(eraseAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person: asker, value: user, channel, thread } = readClick(body);
    const { name, locale } = await profileOf(asker, client);
    await turnOf(context).once(async (store, say) => {
      const refused = await refusalOf("administer", asker, locale, store);
      const by = await store.people.identify(asker, name);
      if (refused === undefined) await erasePersonalData({ user, by, now: dependencies.now() }, store, say);
      const message = plainView(refused ?? privacyStringsOf(locale).erased);
      await say({ send: "message", channel, thread, message });
    });
  });
};

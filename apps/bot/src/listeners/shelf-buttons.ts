// Buttons beside an assessment: it is asked about from now on, or it is removed.
import { nameOfShelved } from "../intake/shelf.js";
import { chooseOnShelf, readShelf, takeFromShelf } from "../intake/shelf-document.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readClick } from "../slack/read-click.js";
import { shelfActions } from "../views/intake/shelf-view.js";
import { plainView } from "../views/plain-view.js";
import type { Listener } from "./surface.js";

export const answerShelfButtons: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^assessment:(use|remove):/, async ({ ack, body, client, context }) => {
    await ack();
    const { person, action, value: id, responseUrl: url } = readClick(body);
    const { name, locale } = await profileOf(person, client);
    const { shelf: strings } = intakeStringsOf(locale);
    await turnOf(context).once(async (store, say) => {
      const tell = (text: string) => say({ send: "response", url, message: plainView(text) });
      const mayNot = await refusalOf("administer", person, locale, store);
      if (mayNot !== undefined) return tell(mayNot);
      const meant = (await readShelf(store)).assessments.find((each) => each.id === id);
      if (meant === undefined) return tell(strings.notThere);
      const change = { by: await store.people.identify(person, name), now: dependencies.now() };
      const isUse = action.startsWith(shelfActions.use);
      await (isUse ? chooseOnShelf : takeFromShelf)(id, change, store);
      await tell((isUse ? strings.inUse : strings.removed)(nameOfShelved(meant)));
    });
  });
};

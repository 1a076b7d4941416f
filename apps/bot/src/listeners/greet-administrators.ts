// A workspace that the settings name was installed by nobody in particular: the first administrator to come is greeted.
import { greetingOf } from "../intake/greet-installers.js";
import { isFirstGreeting } from "../intake/greeted-document.js";
import { readShelf } from "../intake/shelf-document.js";
import type { Listener } from "./surface.js";

export const greetAdministrators: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "messages") return;
    const { isAdministrator, locale } = await profileOf(event.user, client);
    if (!isAdministrator) return;
    await turnOf(context).once(async (store, say) => {
      if ((await readShelf(store)).assessments.length > 0) return;
      if (!(await isFirstGreeting(store, dependencies.now()))) return;
      await say(greetingOf(event.user, await dependencies.reviewsOf(store), locale));
    });
  });
};

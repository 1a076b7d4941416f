// The app's page: shown when it is opened, and what can be pressed and picked on it at once.
import { locales } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { dayOf } from "../dates/day-of.js";
import type { FileWithWords } from "../files/hand-over.js";
import { rememberReader } from "../home/home-readers.js";
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { propose } from "../plans/propose.js";
import { readSeenItem } from "../plans/seen-item.js";
import { tryEdit } from "../plans/try-edit.js";
import { changePreferences, readPreferences } from "../preferences/preferences.js";
import { readHomeClick } from "../slack/read-home-click.js";
import { type FileOnHome, fileOnHomeSchema } from "../views/home/file-on-home.js";
import { homeActions } from "../views/home/home-view.js";
import { plainView } from "../views/plain-view.js";
import type { Listener } from "./surface.js";

export const showHome: Listener = (app, { dependencies, turnOf }) => {
  app.event("app_home_opened", async ({ event, context }) => {
    if (event.tab === "messages") return;
    await turnOf(context).once(async (store, say) => {
      await rememberReader(event.user, dependencies.now(), store);
      await say({ send: "home", person: event.user });
    });
  });
};

export const answerHomeTicks: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(homeActions.tick, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, value } = readHomeClick(body);
    const item = readSeenItem(value);
    if (item === undefined) return;
    const { name, locale } = await profileOf(user, client);
    await turnOf(context).once(async (store, say) => {
      const editing = { store, say, user, name, now: dependencies.now() };
      const tried = await tryEdit({ edit: "tick", ...item }, locale, editing);
      if (tried.outcome === "refused")
        await say({ send: "message", channel: user, thread: null, message: plainView(tried.explanation) });
      // Also for who ticks an item of somebody else.
      await say({ send: "home", person: user });
    });
  });
};

export const proposeFromHome: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(homeActions.propose, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value: scope } = readHomeClick(body);
    const { locale, timeZone } = await profileOf(person, client);
    await propose(
      { scope, start: dayOf(dependencies.now(), timeZone), locale },
      {
        turn: turnOf(context),
        dependencies,
        replyTo: (message) => ({ send: "message", channel: person, thread: null, message }),
      },
    );
  });
};

export const chooseLanguage: Listener = (app, { turnOf }) => {
  app.action(homeActions.language, async ({ ack, body, context }) => {
    await ack();
    const { person, value } = readHomeClick(body);
    const locale = locales.find((each) => each === value) ?? null;
    await turnOf(context).once(async (store, say) => {
      await changePreferences(person, { ...(await readPreferences(person, store)), locale }, store);
      await say({ send: "home", person });
    });
  });
};

export const handOverFromHome: Listener = (app, { profileOf, turnOf }) => {
  app.action(/^home:file:\d+$/, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, value } = readHomeClick(body);
    const wanted = fileOnHomeSchema.parse(JSON.parse(value));
    const { name } = await profileOf(user, client);
    await turnOf(context).once(async (store, say) => {
      const { file, comment } = await fileFor(wanted, { user, name }, store);
      await say({ send: "file", channel: user, thread: null, file, comment });
    });
  });
};

async function fileFor(
  wanted: FileOnHome,
  { user, name }: { readonly user: string; readonly name: string | undefined },
  { people }: TenantStore,
): Promise<FileWithWords> {
  const { comments } = reportStringsOf(wanted.locale);
  const { locale } = wanted;
  switch (wanted.file) {
    case "plan":
      return { file: wanted, comment: wanted.format === "csv" ? comments.planAsCsv : comments.planAsJson };
    case "calendar":
      return wanted.of === "plan"
        ? { file: { file: "calendar", person: null, locale }, comment: comments.wholeCalendar }
        : {
            file: { file: "calendar", person: await people.identify(user, name), locale },
            comment: comments.ownCalendar,
          };
    case "personal-data":
      return { file: { file: "personal-data", user, locale }, comment: privacyStringsOf(locale).yourData };
  }
}

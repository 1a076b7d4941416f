// The app's page: shown when it is opened, and what can be pressed and picked on it at once.
import { locales } from "@kompass/model";
import { dayOf } from "../dates/day-of.js";
import { rememberReader } from "../home/home-readers.js";
import { readShelf } from "../intake/shelf-document.js";
import { propose } from "../plans/propose.js";
import { readSeenItem } from "../plans/seen-item.js";
import { tryEdit } from "../plans/try-edit.js";
import { changePreferences } from "../preferences/preferences.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readHomeClick } from "../slack/read-home-click.js";
import { homeActions } from "../views/home/home-view.js";
import { chooseAssessmentAction } from "../views/home/rounds.js";
import { shelfView } from "../views/intake/shelf-view.js";
import { nameOfReview } from "../views/own-choice.js";
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
    const { locale, timeZone, chosenAssessment } = await profileOf(person, client);
    await propose(
      { scope, start: dayOf(dependencies.now(), timeZone), locale, chosenAssessment },
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
      await changePreferences(person, { locale }, store);
      await say({ send: "home", person });
    });
  });
};

export const chooseAssessment: Listener = (app, { turnOf }) => {
  app.action(chooseAssessmentAction, async ({ ack, body, context }) => {
    await ack();
    const { person, value } = readHomeClick(body);
    await turnOf(context).once(async (store, say) => {
      const { assessments } = await readShelf(store);
      const assessment = assessments.find(({ id }) => id === value)?.id ?? null;
      await changePreferences(person, { assessment }, store);
      await say({ send: "home", person });
    });
  });
};

export const listAssessmentsFromHome: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(homeActions.assessments, async ({ ack, body, client, context }) => {
    await ack();
    const { person } = readHomeClick(body);
    const { locale } = await profileOf(person, client);
    await turnOf(context).once(async (store, say) => {
      const [example] = await dependencies.reviewsOf(store);
      const mayAdminister = (await refusalOf("administer", person, locale, store)) === undefined;
      const message = shelfView(await readShelf(store), nameOfReview(example), { locale, mayAdminister });
      await say({ send: "message", channel: person, thread: null, message });
    });
  });
};

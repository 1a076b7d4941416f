// "Lag sjekkliste for 5.2" under an answer.
import { type Locale, locales } from "@kompass/model";
import { dayOf } from "../dates/day-of.js";
import { propose } from "../plans/propose.js";
import { readClick } from "../slack/read-click.js";
import { proposeAction } from "../views/plan/checklist-button.js";
import { replyIn } from "./reply-place.js";
import type { Listener } from "./surface.js";

export const proposeChecklists: Listener = (app, { dependencies, profileOf, audienceOf, turnOf }) => {
  app.action(proposeAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const [scope = "", language = ""] = value.split(" ");
    const { locale: personLocale, timeZone, chosenAssessment } = await profileOf(person, client);
    const locale: Locale = locales.find((each) => each === language) ?? personLocale;
    const start = dayOf(dependencies.now(), timeZone);
    await propose(
      { scope, start, locale, chosenAssessment },
      {
        turn: turnOf(context),
        dependencies,
        replyTo: isPrivate
          ? (message) => ({ send: "response", url, message })
          : await replyIn({ channel, thread, person }, client, audienceOf),
      },
    );
  });
};

// "Lag sjekkliste for 5.2" under an answer.
import { type Locale, locales } from "@kompass/model";
import { dayOf } from "../dates/day-of.js";
import type { Turn } from "../delivery/turn.js";
import type { Work } from "../longer-work/work.js";
import { workInThread } from "../longer-work/work-in-thread.js";
import { propose } from "../plans/propose.js";
import { readClick } from "../slack/read-click.js";
import { proposeAction } from "../views/plan/checklist-button.js";
import { replyIn } from "./reply-place.js";
import type { ReplyTo } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

export const proposeChecklists: Listener = (app, surface) => {
  const { dependencies, profileOf, audienceOf, turnOf } = surface;
  app.action(proposeAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value, at, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const [scope = "", language = ""] = value.split(" ");
    const { locale: personLocale, timeZone, chosenAssessment } = await profileOf(person, client);
    const locale: Locale = locales.find((each) => each === language) ?? personLocale;
    const start = dayOf(dependencies.now(), timeZone);
    const replyTo: ReplyTo = isPrivate
      ? (message) => ({ send: "response", url, message })
      : await replyIn({ channel, thread, person }, client, audienceOf);
    const turn = turnOf(context);
    const proposing = (within: Turn, work?: Work) =>
      propose(
        { scope, start, locale, chosenAssessment },
        { turn: within, dependencies, replyTo, ...(work && { work }) },
      );
    if (isPrivate || !channel.startsWith("D")) return proposing(turn);
    const place = { channel, thread, asked: at };
    return workInThread({ place, text: "", locale, client, turn }, surface, proposing);
  });
};

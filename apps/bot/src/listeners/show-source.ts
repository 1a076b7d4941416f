// "Vis kilde" under an answer: a window with the words that it rests on, for whoever presses.
import { openModal } from "../slack/open-modal.js";
import { readClick } from "../slack/read-click.js";
import { readCitedPlaces } from "../sources/cited-places.js";
import { quotedPlaces } from "../sources/quoted-places.js";
import { sourceAction } from "../views/source/source-button.js";
import { sourceModal } from "../views/source/source-modal.js";
import type { Listener } from "./surface.js";

export const showSources: Listener = (app, { dependencies, turnOf }) => {
  app.action(sourceAction, async ({ ack, body, client, context }) => {
    await ack();
    const { value, trigger, responseUrl: url } = readClick(body);
    const { locale, places } = readCitedPlaces(value);
    const turn = turnOf(context);
    const reviews = await turn.read(dependencies.reviewsOf);
    const view = sourceModal(quotedPlaces(places, reviews), locale);
    await openModal({
      client,
      trigger,
      view,
      turn,
      locale,
      replyTo: (message) => ({ send: "response", url, message }),
    });
  });
};

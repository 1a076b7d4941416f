// A form of an item is handed in.
import { readSubmission } from "../slack/read-submission.js";
import { itemFormId, itemWindowSchema } from "../views/item/item-window.js";
import { type FormAnswer, handInForm } from "../windows/hand-in-form.js";
import type { Listener } from "./surface.js";

export const saveItemForms: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.view(itemFormId, async ({ ack, body, client, context }) => {
    const { person: user, view, metadata, one, many } = readSubmission(body);
    const { form, ...window } = itemWindowSchema.parse(JSON.parse(metadata));
    if (form === null) return;
    const { name, locale } = await profileOf(user, client);
    let answer: FormAnswer;
    // Answered when it is stored: a window that closes has saved what stood in it.
    const stored = async () => {
      if (answer === undefined) await ack();
      else if (answer.response_action === "errors") await ack(answer);
      else await ack({ ...answer, view: { ...answer.view, blocks: [...answer.view.blocks] } });
    };
    await turnOf(context).once(
      async (store, say) => {
        const now = dependencies.now();
        const person = await store.people.identify(user, name);
        const drawing = { store, reviews: await dependencies.reviewsOf(store), now, locale, person };
        const editing = { store, say, user, name, now };
        answer = await handInForm({ ...window, form, view, person, locale }, { one, many }, drawing, editing);
      },
      { stored },
    );
  });
};

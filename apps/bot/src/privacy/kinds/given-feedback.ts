// What a person has said about answers: it stays on the review list without them.
import { feedbackOf, forgetWhoGaveFeedback } from "../../feedback/feedback-document.js";
import type { PersonalKind } from "../personal-kind.js";

export const givenFeedback: PersonalKind = {
  name: "feedback",
  collect: async ({ person }, store) =>
    person === undefined ? undefined : (await feedbackOf(person, store)).map(({ body }) => body),
  erase: async ({ person }, store) => {
    if (person !== undefined) await forgetWhoGaveFeedback(person, store);
  },
};

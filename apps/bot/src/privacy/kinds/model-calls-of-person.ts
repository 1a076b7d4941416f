// What a language model was sent on behalf of a person, and what it replied.
import { callsOf, forgetCallsOf } from "../../language-model/calls-document.js";
import type { PersonalKind } from "../personal-kind.js";

export const modelCallsOfPerson: PersonalKind = {
  name: "model-calls",
  collect: async ({ user }, store) => {
    const days = await callsOf(user, store);
    return days.length === 0 ? undefined : days.flatMap(({ body }) => body.calls);
  },
  erase: ({ user }, store) => forgetCallsOf(user, store),
};

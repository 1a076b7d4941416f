// What a person owns and has done in the plan; the log stays, and names them by the random id.
import { planId } from "../../plans/plan-id.js";
import type { PersonalKind } from "../personal-kind.js";

export const planWork: PersonalKind = {
  name: "plan",
  collect: async ({ person }, { plans }) => {
    if (person === undefined) return undefined;
    const { items } = await plans.read(planId);
    const log = await plans.log(planId);
    return {
      items: items.filter(({ owner, participants }) => owner.person === person || participants.includes(person)),
      changes: log.filter(({ by }) => by === person),
    };
  },
  erase: async () => undefined,
};

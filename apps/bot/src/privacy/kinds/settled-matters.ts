// What a person has settled for the workspace; the log stays, and names them by the random id.
import type { PersonalKind } from "../personal-kind.js";

export const settledMatters: PersonalKind = {
  name: "settled",
  collect: async ({ person }, { audit }) => (await audit.list()).filter(({ by }) => by === person),
  erase: async () => undefined,
};

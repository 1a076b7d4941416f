// The words about who may do what in Bokmål.
import type { RightsStrings } from "./rights-strings.js";

const administrators = "den som installerte appen, eller en administrator i Slack";

export const nb: RightsStrings = {
  forMembersOnly:
    "Beklager, her svarer jeg bare ansatte og folkevalgte i kommunen. Gjester og deltakere fra andre organisasjoner får ikke se evalueringen.",
  whoAreYou:
    "Slack får ikke fortalt meg hvem du er akkurat nå, og da kan jeg ikke svare. Prøv gjerne en gang til om litt.",
  notAllowed: {
    administer: () => `Dette kan bare ${administrators} gjøre.`,
    decide: (may) =>
      `Å vedta eller velge bort tiltak er lagt til ${may || administrators}. Be dem gjøre det, eller be en administrator om å gi deg lov.`,
    edit: (may) =>
      `Å endre planen er lagt til ${may || administrators}. Be dem gjøre det, eller be en administrator om å gi deg lov. Det du selv eier, kan du alltid merke som gjort og dokumentere.`,
    see: (may) => `Her svarer jeg bare ${may || administrators}. Be en administrator om å gi deg lov.`,
  },
};

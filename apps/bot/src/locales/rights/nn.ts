// The words about who may do what in Nynorsk.
import type { RightsStrings } from "./rights-strings.js";

const administrators = "den som installerte appen, eller ein administrator i Slack";

export const nn: RightsStrings = {
  forMembersOnly:
    "Orsak, her svarar eg berre tilsette og folkevalde i kommunen. Gjester og deltakarar frå andre organisasjonar får ikkje sjå evalueringa.",
  whoAreYou:
    "Slack får ikkje fortalt meg kven du er akkurat no, og då kan eg ikkje svare. Prøv gjerne ein gong til om litt.",
  notAllowed: {
    administer: () => `Dette kan berre ${administrators} gjere.`,
    decide: (may) =>
      `Å vedta eller velje bort tiltak er lagt til ${may || administrators}. Be dei gjere det, eller be ein administrator om å gi deg lov.`,
    edit: (may) =>
      `Å endre planen er lagt til ${may || administrators}. Be dei gjere det, eller be ein administrator om å gi deg lov. Det du sjølv eig, kan du alltid merkje som gjort og dokumentere.`,
    see: (may) => `Her svarar eg berre ${may || administrators}. Be ein administrator om å gi deg lov.`,
  },
};

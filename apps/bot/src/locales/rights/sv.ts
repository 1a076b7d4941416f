// The words about who may do what in Swedish.
import type { RightsStrings } from "./rights-strings.js";

const administrators = "den som installerade appen eller en administratör i Slack";

export const sv: RightsStrings = {
  forMembersOnly:
    "Tyvärr svarar jag bara kommunens anställda och förtroendevalda här. Gäster och deltagare från andra organisationer får inte se utvärderingen.",
  whoAreYou:
    "Slack kan inte tala om för mig vem du är just nu, och då kan jag inte svara. Försök gärna igen om en liten stund.",
  notAllowed: {
    administer: () => `Det här får bara ${administrators} göra.`,
    decide: (may) =>
      `Att besluta om eller avstå från åtgärder ligger hos ${may || administrators}. Be dem göra det, eller be en administratör att ge dig rätt till det.`,
    edit: (may) =>
      `Att ändra i planen ligger hos ${may || administrators}. Be dem göra det, eller be en administratör att ge dig rätt till det. Det du själv äger kan du alltid markera som klart och dokumentera.`,
    see: (may) => `Här svarar jag bara ${may || administrators}. Be en administratör att ge dig rätt till det.`,
  },
};

// The words about who may do what in English.
import type { RightsStrings } from "./rights-strings.js";

const administrators = "whoever installed the app, or an administrator in Slack";

export const en: RightsStrings = {
  forMembersOnly:
    "Sorry, here I only answer people who work for the municipality or are elected to it. Guests and people from other organisations can't see the evaluation.",
  whoAreYou: "Slack can't tell me who you are just now, so I can't answer. Please try again in a little while.",
  notAllowed: {
    administer: () => `Only ${administrators} can do this.`,
    decide: (may) =>
      `Adopting and declining actions is up to ${may || administrators}. Ask them to do it, or ask an administrator to let you.`,
    edit: (may) =>
      `Changing the plan is up to ${may || administrators}. Ask them to do it, or ask an administrator to let you. What you own yourself you can always tick and document.`,
    see: (may) => `Here I only answer ${may || administrators}. Ask an administrator to let you in.`,
  },
};

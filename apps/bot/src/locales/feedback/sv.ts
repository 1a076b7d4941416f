// The words about what people think of answers in Swedish.
import type { FeedbackStrings } from "./feedback-strings.js";

export const sv: FeedbackStrings = {
  up: { text: "Användbart", label: "Svaret var användbart" },
  down: { text: "Inte användbart", label: "Svaret var inte användbart" },
  comment: {
    title: "Vad var fel?",
    thanks: "Tack, det är noterat. Skriv gärna vad som var fel med svaret på detta:",
    label: "Vad var fel?",
    submit: "Skicka",
    close: "Hoppa över",
  },
  list: {
    headline: (up, down) => `Återkoppling: ${up} användbart, ${down} inte användbart`,
    none: "Det har inte kommit någon återkoppling på svaren ännu.",
    comment: "Kommentar:",
    more: (count) => `${count} äldre visas inte.`,
    sentDirectly: "Jag har skickat återkopplingen till dig i ett direktmeddelande.",
  },
};

// The words about what people think of answers in Bokmål.
import type { FeedbackStrings } from "./feedback-strings.js";

export const nb: FeedbackStrings = {
  up: { text: "Nyttig", label: "Svaret var nyttig" },
  down: { text: "Ikke nyttig", label: "Svaret var ikke nyttig" },
  comment: {
    title: "Hva var galt?",
    thanks: "Takk, det er notert. Skriv gjerne hva som var galt med svaret på dette:",
    label: "Hva var galt?",
    submit: "Send",
    close: "Hopp over",
  },
  list: {
    headline: (up, down) => `Tilbakemeldinger: ${up} nyttig, ${down} ikke nyttig`,
    none: "Det har ikke kommet noen tilbakemeldinger på svarene ennå.",
    comment: "Kommentar:",
    more: (count) => `${count} eldre er ikke vist.`,
    sentDirectly: "Jeg har sendt deg tilbakemeldingene i en direktemelding.",
  },
};

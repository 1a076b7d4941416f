// The words about what people think of answers in Nynorsk.
import type { FeedbackStrings } from "./feedback-strings.js";

export const nn: FeedbackStrings = {
  up: { text: "Nyttig", label: "Svaret var nyttig" },
  down: { text: "Ikkje nyttig", label: "Svaret var ikkje nyttig" },
  comment: {
    title: "Kva var gale?",
    thanks: "Takk, det er notert. Skriv gjerne kva som var gale med svaret på dette:",
    label: "Kva var gale?",
    submit: "Send",
    close: "Hopp over",
  },
  list: {
    headline: (up, down) => `Tilbakemeldingar: ${up} nyttig, ${down} ikkje nyttig`,
    none: "Det har ikkje kome nokon tilbakemeldingar på svara enno.",
    comment: "Kommentar:",
    more: (count) => `${count} eldre er ikkje viste.`,
    sentDirectly: "Eg har sendt deg tilbakemeldingane i ei direktemelding.",
  },
};

// The words about what people think of answers in English.
import type { FeedbackStrings } from "./feedback-strings.js";

export const en: FeedbackStrings = {
  up: { text: "Useful", label: "The answer was useful" },
  down: { text: "Not useful", label: "The answer was not useful" },
  comment: {
    title: "What was wrong?",
    thanks: "Thank you, that is noted. You may say what was wrong with the answer to this:",
    label: "What was wrong?",
    submit: "Send",
    close: "Skip",
  },
  list: {
    headline: (up, down) => `Feedback: ${up} useful, ${down} not useful`,
    none: "Nobody has said anything about the answers yet.",
    comment: "Comment:",
    more: (count) => `${count} older ones are not shown.`,
    sentDirectly: "I have sent you the feedback in a direct message.",
  },
};

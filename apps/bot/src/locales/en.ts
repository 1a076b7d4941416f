// The words of the Slack surface in English.
import type { BotStrings } from "./bot-strings.js";

export const en: BotStrings = {
  line: (line) => `line ${line}`,
  page: (page) => `page ${page}`,
  categories: { S: "strength", U: "challenge", V: "weakness" },
  sources: "Sources",
  note: "Note",
  askNext: "Ask next:",
  canAnswer: "You can ask about this:",
  moreFindings: (count) => (count === 1 ? "One more finding is not shown." : `${count} more findings are not shown.`),
  cut: "This answer has been shortened. Ask about one area at a time to see everything.",
  asked: (person, question) => `${person} asked: ${question}`,
  working: "is looking it up in the evaluation …",
  apology: "Sorry, something went wrong and I could not answer. Please try again in a little while.",
  notOpened: "The window could not be opened. Press the button once more.",
  table: {
    caption: "Scores",
    node: "Area",
    points: "Points",
    maximum: "Maximum",
    share: "Share",
    basis: "Basis",
    bases: {
      declared: "printed",
      "declared-sum": "sum of printed",
      computed: "computed",
      stated: "from the framework",
      asked: "from the question",
    },
  },
  chart: { points: (maximum) => `Points of ${maximum}`, percent: "Percent of the maximum" },
  help: {
    headline: "Ask about your evaluation",
    introduction:
      "I answer questions about your Kommunekompasset evaluation: scores, strengths and weaknesses, what lies behind a score, and whether the figures add up. Every answer points to its place in the report.",
    ways: [
      "Write to me in a direct message.",
      "Mention me in a channel.",
      "Type /kompass and your question; then only you see the answer.",
    ],
    examples: "Try, for example:",
    questions: [
      "What is our weakest sub-area?",
      "How many points did we get in total?",
      "What are our strengths in area 5?",
      "What does the report say about sick leave?",
      "Does the sum add up for area 2?",
    ],
  },
};

// The words of the window for a question in English.
import type { AskingStrings } from "./asking-strings.js";

export const en: AskingStrings = {
  title: "Ask about evaluation",
  label: "What would you like to know?",
  hint: "The answer comes in your direct messages with kompass.",
  submit: "Ask",
  close: "Cancel",
};

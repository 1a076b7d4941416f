// The words of the window for a question in Swedish.
import type { AskingStrings } from "./asking-strings.js";

export const sv: AskingStrings = {
  title: "Fråga om utvärdering",
  label: "Vad vill du veta?",
  hint: "Svaret kommer i dina direktmeddelanden med kompass.",
  submit: "Fråga",
  close: "Avbryt",
};

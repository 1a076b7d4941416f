// The words of the window for a question in Nynorsk.
import type { AskingStrings } from "./asking-strings.js";

export const nn: AskingStrings = {
  title: "Spør om evalueringa",
  label: "Kva vil du vite?",
  hint: "Svaret kjem i direktemeldingane dine med kompass.",
  submit: "Spør",
  close: "Avbryt",
};

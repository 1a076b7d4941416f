// The words of the window for a question in Bokmål.
import type { AskingStrings } from "./asking-strings.js";

export const nb: AskingStrings = {
  title: "Spør om evalueringen",
  label: "Hva vil du vite?",
  hint: "Svaret kommer i direktemeldingene dine med kompass.",
  submit: "Spør",
  close: "Avbryt",
};

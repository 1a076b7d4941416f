// What the app says of its work in Swedish.
import type { WorkStrings } from "./work-strings.js";

export const sv: WorkStrings = {
  steps: {
    asksModel: "Frågar språkmodellen",
    looksUp: "Slår upp poäng och iakttagelser",
    choosesActions: "Väljer åtgärder och sätter tidsfrister",
    readsPlan: "Går igenom planen och loggen",
    writesReport: "Skriver rapporten",
    writesCaseFile: "Skriver tjänsteskrivelsen",
    fetchesFile: (name) => `Hämtar ${name}`,
    readsFile: (name) => `Läser ${name}`,
  },
  done: "Klart.",
  stopped: "Jag avbröt. Ingenting har ändrats.",
};

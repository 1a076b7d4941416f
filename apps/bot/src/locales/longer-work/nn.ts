// What the app says of its work in Nynorsk.
import type { WorkStrings } from "./work-strings.js";

export const nn: WorkStrings = {
  steps: {
    asksModel: "Spør språkmodellen",
    looksUp: "Slår opp poeng og funn",
    choosesActions: "Vel tiltak og set fristar",
    readsPlan: "Går gjennom planen og loggen",
    writesReport: "Skriv rapporten",
    writesCaseFile: "Skriv saksframlegget",
    fetchesFile: (name) => `Hentar ${name}`,
    readsFile: (name) => `Les ${name}`,
  },
  done: "Ferdig.",
  stopped: "Eg stoppa. Ingenting er endra.",
};

// What the app says of its work in Bokmål.
import type { WorkStrings } from "./work-strings.js";

export const nb: WorkStrings = {
  steps: {
    asksModel: "Spør språkmodellen",
    looksUp: "Slår opp poeng og funn",
    choosesActions: "Velger tiltak og setter frister",
    readsPlan: "Går gjennom planen og loggen",
    writesReport: "Skriver rapporten",
    writesCaseFile: "Skriver saksframlegget",
    fetchesFile: (name) => `Henter ${name}`,
    readsFile: (name) => `Leser ${name}`,
  },
  done: "Ferdig.",
  stopped: "Jeg stoppet. Ingenting er endret.",
};

// What the app says of its work in English.
import type { WorkStrings } from "./work-strings.js";

export const en: WorkStrings = {
  steps: {
    asksModel: "Asking the language model",
    looksUp: "Looking up scores and findings",
    choosesActions: "Choosing actions and setting deadlines",
    readsPlan: "Going through the plan and its log",
    writesReport: "Writing the report",
    writesCaseFile: "Writing the case file",
    fetchesFile: (name) => `Getting ${name}`,
    readsFile: (name) => `Reading ${name}`,
  },
  done: "Done.",
  stopped: "I have stopped. Nothing was changed.",
};

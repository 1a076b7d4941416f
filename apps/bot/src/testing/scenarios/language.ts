// The language that somebody picks is the one they read, whatever they write in.
import type { Scenario } from "./scenario.js";
import { askDirectly, pageWith } from "./seen.js";

export const language: Scenario = {
  name: "language change",
  play: async (stage) => {
    const { person, bring } = stage;
    await bring(() => person.openHome(), pageWith(stage, "Fem svakeste delområder"));
    await bring(
      () => person.clickHome("home:language", { choice: "nn" }),
      pageWith(stage, "Dei fem svakaste delområda"),
    );
    await askDirectly(stage, "What is our weakest sub-area?", "Svakast er 5.2");
  },
};

// The app's page shows where the municipality stands, and brings what is pressed there.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { directWord, pageWith } from "./seen.js";

export const home: Scenario = {
  name: "Home",
  play: async (stage) => {
    const { person, bring } = stage;
    const page = await bring(() => person.openHome(), pageWith(stage, "Totalt: 555 av 800 poeng"));
    expect(page).toContain("Fem svakeste delområder");
    await bring(() => person.clickHome("home:propose"), directWord(stage, "Forslag til sjekkliste: 5.2"));
  },
};

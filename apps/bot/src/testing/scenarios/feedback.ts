// What somebody thinks of an answer stands in the list of those who review it.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askDirectly, noWindow, windowWith } from "./seen.js";

export const feedback: Scenario = {
  name: "feedback",
  play: async (stage) => {
    const { person, bring } = stage;
    const { ts, blocks } = await askDirectly(stage, "Hva er sterkest?", "Sterkest er 7.3");
    const choice = valuesIn(blocks).find((value) => value.includes('"vote":"down"')) ?? "";
    await bring(() => person.click(ts, "feedback", { choice }), windowWith(stage, "Hva var galt?"));
    person.fill({ comment: "Feil linje." });
    await bring(() => person.submitModal(), noWindow(stage));
    const list = await askDirectly(stage, "tilbakemeldinger", "1 ikke nyttig");
    expect(list.text).toContain("«Hva er sterkest?»");
    expect(list.text).toContain("Kommentar: Feil linje.");
  },
};

const valuesIn = (blocks: unknown): readonly string[] =>
  [...JSON.stringify(blocks).matchAll(/"value":("(?:[^"\\]|\\.)*")/g)].map(([, value = ""]) =>
    String(JSON.parse(value)),
  );

// Asked for a picture of the scores, the app brings one, with its figures in words.
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { askDirectly } from "./seen.js";

export const chart: Scenario = {
  name: "chart",
  play: async (stage) => {
    const { files = [] } = await askDirectly(stage, "vis radar", "5 Brukernes fokus og service: 41 av 100 poeng");
    const { name, bytes } = stage.person.readFile(files[0]?.id ?? "");
    expect(name).toMatch(/^radardiagram-.*\.png$/);
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe("PNG");
  },
};

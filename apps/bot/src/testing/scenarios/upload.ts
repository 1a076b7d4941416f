// A report that somebody brings is what questions are answered from, once they have confirmed it, until it is removed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import type { Scenario } from "./scenario.js";
import { answerTo, askDirectly, saidByApp, windowWith } from "./seen.js";

/** The example as if it were another municipality's, where 5.2 fared otherwise. */
const report = () => {
  const source = readFileSync(
    createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt"),
    "utf8",
  );
  return Buffer.from(source.replace("Medarbeidernes fokus på service 3,3", "Medarbeidernes fokus på service 18,3"));
};

export const upload: Scenario = {
  name: "upload and confirm",
  ownWorkspace: true,
  play: async (stage) => {
    const { person, bring } = stage;
    const direct = person.directChannelId;
    const brought = await bring(
      () => person.upload(direct, [{ name: "nordvik-2031.txt", bytes: report() }]),
      (workspace, sent) => answerTo(sent)(workspace),
    );
    expect(brought.text).toContain("35 delområder");
    expect(brought.text).toContain("Ingenting er tatt i bruk ennå.");

    await bring(() => person.click(brought.ts, "report:settle"), windowWith(stage, "municipality"));
    person.fill({ seen: ["seen"], municipality: "Nordvik", year: "2031" });
    await bring(
      () => person.submitModal(),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("Nordvik 2031 er tatt i bruk")),
    );
    expect((await askDirectly(stage, "Hva fikk vi på 5.2?")).text).toContain("18,3 av 20 poeng");

    const { ts, blocks } = await askDirectly(stage, "fjern evalueringen");
    const [remove = ""] = /assessment:remove:[\w-]+/.exec(JSON.stringify(blocks)) ?? [];
    await bring(
      () => person.click(ts, remove),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("fjernet")),
    );
    expect((await askDirectly(stage, "Hva fikk vi på 5.2?")).text).toContain("3,3 av 20 poeng");
  },
};

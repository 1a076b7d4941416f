// A report that somebody brings is what questions are answered from, once they have confirmed it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Scenario } from "./scenario.js";
import { answerTo, askDirectly, saidByApp, windowWith } from "./seen.js";

/** The example as if it were another municipality's, where 5.2 fared otherwise. */
const wholeReport = readFileSync(
  createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt"),
  "utf8",
).replace("Medarbeidernes fokus på service 3,3", "Medarbeidernes fokus på service 18,3");

/** Of a report that gives 5.2 18.3 points. */
export const uploadOf = (report: string): Scenario => ({
  name: "upload and confirm",
  ownWorkspace: true,
  play: async (stage) => {
    const { person, bring } = stage;
    const { ts } = await bring(
      () => person.upload(person.directChannelId, [{ name: "nordvik-2031.txt", bytes: Buffer.from(report) }]),
      (workspace, sent) => answerTo(sent, "Ingenting er tatt i bruk ennå.")(workspace),
    );
    const { blocks } = await bring(() => person.click(ts, "report:settle"), windowWith(stage, "municipality"));
    const isInDoubt = JSON.stringify(blocks).includes('"seen"');
    person.fill({ ...(isInDoubt && { seen: ["seen"] }), municipality: "Nordvik", year: "2031" });
    await bring(
      () => person.submitModal(),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("Nordvik 2031 er tatt i bruk")),
    );
    await askDirectly(stage, "Hva fikk vi på 5.2?", "18,3 av 20 poeng");
  },
});

export const upload = uploadOf(wholeReport);

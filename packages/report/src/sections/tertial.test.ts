import { tertialOf, tertialReport } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, locales } from "@kompass/model";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { reportAsMarkdown } from "../formats/markdown.js";
import { reportAsSpreadsheet } from "../formats/spreadsheet.js";
import { log, nameOf } from "../testing/written-plan.js";
import { tertialTree } from "./tertial.js";

const framework = defineFramework(kommunekompasset2020);
const report = tertialReport(framework, log, tertialOf("2026-02-28"));
const tree = (locale: "nb" | "nn" | "sv" | "en") =>
  tertialTree(report, { framework, subject: "Testkommune", locale, nameOf });

test("the report counts, lists by area and plan level, and names who is responsible", () => {
  const markdown = reportAsMarkdown(tree("nb"), "nb");
  expect(markdown).toMatch(/^# Oppfølging av Kommunekompasset i Testkommune, 1\. januar 2026 til 30\. april 2026\n/);
  expect(markdown).toContain("- Gjort: 1\n- Bekreftet: 1\n- Flyttet: 1\n- Forsinket: 0\n- Åpent: 1\n- Ikke aktuelt: 1");
  expect(markdown).toContain("| 5 Brukernes fokus og service | 1 | 1 | 1 | 0 | 1 | 0 |");
  expect(markdown).toContain("| virksomhetsplan | 1 | 1 | 1 | 0 | 1 | 1 |");
  expect(markdown).toContain(
    "| Tiltak a | 5.2 Medarbeidernes fokus på service | Kari | 1. mars 2026 | 10. februar 2026 | bekreftet |",
  );
  expect(markdown).toContain(
    "| Tiltak \\| c | 5.2 Medarbeidernes fokus på service | enhetsleder | 1. mars 2026 | 1. juni 2026 |",
  );
});

test("the spreadsheet has a sheet for each table, with dates as dates and no formulas", async () => {
  const bytes = Buffer.from(await reportAsSpreadsheet(tree("nb")));
  const counts = await readSheet(bytes, "Etter område");
  expect(counts[1]).toEqual(["5 Brukernes fokus og service", 1, 1, 1, 0, 1, 0]);
  const [, done] = await readSheet(bytes, "Gjort");
  expect(done?.[3]).toEqual(new Date("2026-03-01T00:00:00Z"));
  const [, declined] = await readSheet(bytes, "Ikke aktuelt");
  expect(declined?.[0]).toBe("=1+1");
});

test("a period without a plan says so", () => {
  const empty = tertialReport(framework, [], tertialOf("2026-02-28"));
  const blocks = tertialTree(empty, { framework, subject: "T", locale: "en", nameOf }).blocks;
  expect(blocks).toEqual([{ kind: "paragraph", text: "No items." }]);
});

test.each(locales)("in %s every table is there and has a name that a sheet can have", (locale) => {
  const tables = tree(locale).blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  expect(tables).toHaveLength(7);
  for (const { name, columns, rows } of tables) {
    expect(name.length).toBeLessThanOrEqual(31);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
});

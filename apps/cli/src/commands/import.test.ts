import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AssessmentDocument } from "@kompass/model";
import { expect, test } from "vitest";
import { aFolder } from "../testing/folder.js";
import { kompass, kompassJson } from "../testing/kompass.js";

const reportFile = fileURLToPath(import.meta.resolve("@kompass/example-midtre-gauldal-2023/source.txt"));
const report = readFileSync(reportFile, "utf8");

interface Imported {
  readonly assessment: AssessmentDocument;
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

const importing = (file: string) => kompassJson<Imported>("import", file);

test("the real report gives its scores, findings and table", async () => {
  const { assessment } = await importing(reportFile);
  expect(assessment.claims).toHaveLength(43);
  expect(assessment.findings).toHaveLength(105);
  expect(assessment.claims.find(({ target }) => target === "5.2")).toMatchObject({
    printed: "3,3",
    value: 3.3,
    max: 20,
    line: 961,
  });
  expect(assessment.tables[0]?.columns.at(-1)).toBe("SUM");
});

/** Windows-1252 as far as the report needs it: one byte a character. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (character) =>
      ({ "–": 0x96, "”": 0x94, "“": 0x93, "’": 0x92, "…": 0x85, "•": 0x95, "⬧": 0x95 })[character] ??
      character.charCodeAt(0),
  );

test.each([
  ["Windows line ends", report.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\ufeff${report}`],
])("%s make no difference", async (_what, text) => {
  const folder = aFolder();
  const plain = await importing(folder.file("midtre-gauldal-2023.txt", report));
  const other = await importing(folder.file("midtre-gauldal-2023.txt", text));
  const withoutDigest = ({ sources: _, ...rest }: AssessmentDocument) => rest;
  expect(withoutDigest(other.assessment)).toEqual(withoutDigest(plain.assessment));
});

test("Windows-1252 is read, and said", async () => {
  const { assessment, problems } = await importing(aFolder().file("midtre-gauldal-2023.txt", windows1252(report)));
  expect(assessment.claims).toHaveLength(43);
  expect(assessment.findings).toHaveLength(105);
  expect(problems.filter(({ severity }) => severity === "info").map(({ code }) => code)).toContain(
    "importers/older-encoding",
  );
});

test("--out writes an assessment that every command reads", async () => {
  const folder = aFolder();
  const out = folder.path("out.json");
  expect(await kompass("import", reportFile, "--out", out)).toMatchObject({ exitCode: 0 });
  const scored = await kompassJson<{ nodes: readonly { id: string; declared: number }[] }>("score", out);
  expect(scored.nodes.find(({ id }) => id === "5.2")?.declared).toBe(3.3);
  expect(folder.list()).toEqual(["out.json"]);
});

test("--strict ends with 1 and writes nothing where something is wanting", async () => {
  const folder = aFolder();
  expect(await kompass("import", reportFile, "--strict", "--out", folder.path("out.json"))).toMatchObject({
    exitCode: 1,
  });
  expect(folder.list()).toEqual([]);
});

test("a place that can't be written to is an error, and nothing is left behind", async () => {
  const folder = aFolder();
  const { exitCode, complained } = await kompass("import", reportFile, "--out", folder.path("missing/out.json"));
  expect(exitCode).toBe(2);
  expect(complained).toContain("error[cli/not-writable]");
  expect(folder.list()).toEqual([]);
});

test("a text without scores yields none, and says so", async () => {
  const file = aFolder().file("letter.txt", "Kjære innbygger\n\nI 2023 hadde vi 1000 besøk på biblioteket.\n");
  const { assessment, problems } = await importing(file);
  expect(assessment.claims).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain("importers/no-scores");
  expect((await kompass("import", file)).exitCode).toBe(0);
  expect((await kompass("import", file, "--strict")).exitCode).toBe(1);
});

test.each([
  ["nb", "feil linje 492: område 2 Samfunnsutvikling: oppgitt poengsum er 77, men radene gir 73,1"],
  ["nn", "feil linje 492: område 2 Samfunnsutvikling: oppgjeven poengsum er 77, men radene gjev 73,1"],
  ["sv", "fel rad 492: område 2 Samhällsutveckling: angiven poängsumma är 77, men raderna ger 73,1"],
  ["en", "error line 492: area 2 Community development: the printed score is 77, but the rows add up to 73.1"],
])("in %s every problem is said in that language, with long titles cut", async (locale, said) => {
  const { printed } = await kompass("import", reportFile, "--lang", locale);
  expect(printed).toContain(said);
  expect(printed).toContain("Anslag årlig endring i kommunens utgiftsbehov (i 1000…");
  expect(printed).not.toContain("befolkningsendringer");
});

test("the JSON keeps the importer's messages unless a language is asked for, and never cuts them", async () => {
  const said = (problems: Imported["problems"]) => problems.find(({ code }) => code === "importers/table-label");
  const plain = await importing(reportFile);
  const swedish = await kompassJson<Imported>("import", reportFile, "--lang", "sv");
  expect(said(plain.problems)?.message).toMatch(/^Row "Sum 2023-2026" of .*befolkningsendringer"? holds the sum of/);
  expect(said(swedish.problems)?.message).toMatch(
    /^raden ”Sum 2023-2026” i tabellen ”Anslag .*befolkningsendringer” visar/,
  );
  const withoutMessage = ({ message: _, ...rest }: Imported["problems"][number]) => rest;
  expect(swedish.problems.map(withoutMessage)).toEqual(plain.problems.map(withoutMessage));
});

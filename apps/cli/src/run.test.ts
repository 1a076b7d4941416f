import { expect, test } from "vitest";
import { aFolder } from "./testing/folder.js";
import { kompass } from "./testing/kompass.js";

const huge = () => new Uint8Array(20 * 1024 * 1024 + 1).fill(97);

test.each([
  ["a missing file", () => ["import", aFolder().path("none.txt")], "cli/missing-file"],
  ["a directory", () => ["import", aFolder().path(".")], "cli/not-a-file"],
  ["an empty file", () => ["import", aFolder().file("empty.txt", "")], "importers/empty-file"],
  [
    "a binary file",
    () => ["import", aFolder().file("picture.png", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]))],
    "importers/binary-file",
  ],
  ["a file of more than 20 MB", () => ["import", aFolder().file("huge.txt", huge())], "cli/too-large"],
  [
    "an unknown framework",
    () => ["import", aFolder().file("a.txt", "text"), "--framework", "kommunekompasset-1814"],
    "cli/unknown-framework",
  ],
  [
    "a format that nothing reads",
    () => ["import", aFolder().file("a.txt", "text"), "--as", "docx"],
    "importers/unsupported-format",
  ],
  [
    "decisions that are no JSON",
    () => ["import", aFolder().file("a.txt", "text"), "--decisions", aFolder().file("d.json", "{")],
    "cli/broken-json",
  ],
  ["an unknown language", () => ["score", "--lang", "fi"], "cli/unknown-language"],
  ["an unknown option", () => ["score", "--loud"], "cli/usage"],
  ["an unknown command", () => ["sing"], "cli/usage"],
  ["an unknown assessment", () => ["score", "nowhere-1999"], "cli/missing-file"],
  ["broken JSON", () => ["check", aFolder().file("a.json", '{\n  "id": \n')], "cli/broken-json"],
  ["JSON that is no assessment", () => ["score", aFolder().file("a.json", "[1, 2]")], "model/invalid-assessment"],
  ["a question that is missing", () => ["ask"], "cli/no-question"],
  [
    "a batch line that is no question",
    () => ["ask", "--batch", aFolder().file("q.jsonl", '{"id":"1","question":"?"}\n{"id":2}\n')],
    "cli/broken-line",
  ],
])("%s is one clear line and exit code 2", async (_what, args, code) => {
  const { exitCode, printed, complained } = await kompass(...args());
  expect(exitCode).toBe(2);
  expect(printed).toBe("");
  expect(complained).toMatch(/^error\[[a-z]+\/[a-z-]+\] [^\n]+: [^\n]+\n$/);
  expect(complained).toContain(`error[${code}]`);
});

test("an error is JSON where JSON is asked for", async () => {
  const file = aFolder().file("a.json", '{\n  "id": \n');
  const { complained } = await kompass("score", file, "--json");
  expect(JSON.parse(complained)).toEqual({
    error: { code: "cli/broken-json", message: expect.any(String), pointer: null, line: 3 },
  });
});

test("a fault in an assessment is named by its place", async () => {
  const file = aFolder().file(
    "a.json",
    JSON.stringify({
      id: "x",
      subject: { name: "X" },
      framework: { id: "kommunekompasset-2020" },
      period: null,
      claims: [{ id: "C", target: "5", value: 5, max: 100, printed: "6", origin: "document", line: 1 }],
      findings: [],
    }),
  );
  const { complained } = await kompass("score", file, "--json");
  expect(JSON.parse(complained).error).toMatchObject({
    code: "model/invalid-assessment",
    pointer: "/claims/0/printed",
  });
});

test.each(["nb", "nn", "sv", "en"])("errors speak %s where it is asked for", async (locale) => {
  const { complained } = await kompass("score", "nowhere", "--lang", locale);
  expect(complained).toMatch(/error\[cli\/missing-file\] nowhere: .*midtre-gauldal-2023/);
});

test("help is no error", async () => {
  expect(await kompass("--help")).toMatchObject({ exitCode: 0, complained: "" });
  expect((await kompass()).printed).toContain("Usage: kompass");
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assembleFramework } from "./assemble-framework.ts";
import { readSources } from "./read-sources.ts";
import { framework, sourceFolder } from "./testing/framework-under-test.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kompass-framework-"));
  cpSync(sourceFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function assembleAfter(file: string, find: string | RegExp, replacement: string) {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(find, replacement);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return assembleFramework(readSources(folder), "1.0.0");
}

test("the untouched sources give the document", () => {
  expect(assembleFramework(readSources(folder), framework.version)).toEqual(framework);
});

test.each([
  ["a key that stands twice", "texts/sv.yaml", "\nB:\n", "\nA:\n", /sv\.yaml:\d+: .*unique/],
  ["a misspelt field", "areas/area-5.yaml", "aliases:", "alias:", /area-5\.yaml: has unknown fields: alias/],
  ["a field that is missing", "texts/en.yaml", /\n {2}short: .*/, "", /texts\/en\/A: lacks short/],
  ["a number where a text belongs", "areas/area-5.yaml", 'id: "5.2"', "id: 5.2", /must be a text/],
  ["a maximum of zero", "areas/area-5.yaml", "maximum: 20", "maximum: 0", /maximum: must be a text/],
  ["an unknown provenance", "texts/nn.yaml", "provenance: translated", "provenance: guessed", /must be one of/],
  ["a stated text without a source", "texts/nn.yaml", "provenance: translated", "provenance: stated", /source: stands/],
  ["a page that is not listed", "texts/sv.yaml", "page: skr", "page: nowhere", /names no page/],
  [
    "a language that is missing in a passage",
    "passages.yaml",
    /\n {4}sv: .*/,
    "",
    /passages\.yaml\/0\/texts: lacks sv/,
  ],
  ["a weight for no dimension", "policy.yaml", 'result: "1/3"', 'effect: "1/3"', /unknown fields: effect/],
  ["a node that stands twice", "areas/area-2.yaml", 'id: "2.1"', 'id: "1.1"', /nodes\/1\.1: stands twice/],
])("%s is refused with its place", (_, file, find, replacement, message) => {
  expect(() => assembleAfter(file, find, replacement)).toThrow(
    expect.objectContaining({ code: "framework-2020/invalid-source", message: expect.stringMatching(message) }),
  );
});

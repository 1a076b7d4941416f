// Keeps the rules of ARCHITECTURE.md over every file of the repository.
import { expect, test } from "vitest";
import { allRules } from "./scripts/architecture/all-rules.ts";
import { readRepository } from "./scripts/architecture/read-repository.ts";

const repository = readRepository(import.meta.dirname);

test("the sources of every workspace are read", () => {
  for (const { folder } of repository.workspaces.filter((workspace) => !workspace.folder.startsWith("examples/"))) {
    expect(repository.files.some(({ path }) => path.startsWith(`${folder}/src/`))).toBe(true);
  }
});

test.each(Object.entries(allRules))("%s", (_name, rule) => {
  const breaches = rule(repository).map(({ path, line, what }) => `${path}:${line}  ${what}`);
  expect(breaches).toEqual([]);
});

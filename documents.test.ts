// The documents are true: what they show is what one gets, and what they name is there.
import { execSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { asShown, patternOf, shownCommandsOf } from "./scripts/documents/console-block.ts";
import { namedThingsOf } from "./scripts/documents/named-things.ts";

const root = import.meta.dirname;
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const documents = globSync(["*.md", "docs/**/*.md"], { cwd: root })
  .sort()
  .map((path) => ({ path, folder: dirname(join(root, path)), text: readFileSync(join(root, path), "utf8") }));

describe.each(documents)("$path", ({ folder, text }) => {
  const { links, paths, scripts: named } = namedThingsOf(text);

  test("links lead somewhere", () => {
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  test("paths are there", () => {
    expect(paths.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
  });

  test("scripts are there", () => {
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

const shown = documents.flatMap(({ path, text }) => shownCommandsOf(text).map((each) => ({ path, ...each })));

test.each(shown)("$path: $command", { timeout: 60_000 }, ({ command, output }) => {
  const printed = execSync(command, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  expect(asShown(printed)).toMatch(patternOf(output));
});

test("README shows at least one command with its output", () => {
  expect(shown.some(({ path }) => path === "README.md")).toBe(true);
});

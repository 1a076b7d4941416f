// The privacy guide names everything that is kept, and how long, as the code has it.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lastingDocuments } from "../tenancy/lasting-documents.js";
import { allPersonalKinds } from "./all-personal-kinds.js";

const root = join(import.meta.dirname, "../../../..");
const guide = readFileSync(join(root, "docs/privacy.md"), "utf8");

/** The rows of the table below a heading, by the name in their first cell. */
function tableBelow(heading: string): ReadonlyMap<string, readonly string[]> {
  const section = guide.split(`\n${heading}\n`)[1]?.split(/\n#+ /)[0] ?? "";
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)];
  return new Map(rows.map(([, name = "", cells = ""]) => [name, cells.split(" | ")]));
}

const sources = globSync("{apps/bot,packages/storage,packages/answers}/src/**/*.ts", { cwd: root })
  .filter((path) => !/\.test(-prop)?\.ts$|\/testing\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** A kind is declared where its name stands: `const …: DocumentKind<…> = { name: "…"`, on one line or several. */
const declared = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/const \w+: DocumentKind<[^=]*> = ([^;]*);/g)].map(([, made = ""]) => ({
    path,
    name: /\bname: "([^"]+)"/.exec(made)?.[1],
  })),
);

describe("documents", () => {
  const rows = tableBelow("### Documents");

  test("of every kind that the code declares stand in the guide, and no other", () => {
    expect(declared.filter(({ name }) => name === undefined)).toEqual([]);
    expect([...rows.keys()].toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
  });

  test("are nowhere made of a kind that is declared in another way", () => {
    const asKinds = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:as|satisfies) DocumentKind|DocumentKind<[^>]*>\s*=>\s*\(?\{/g)].map(() => path),
    );
    expect(asKinds).toEqual([]);
  });

  test("say how long they stay, and go with the workspace as the code has it", () => {
    const wrong = [...rows].filter(([name, cells]) => {
      const stays = name === "plan" || lastingDocuments.includes(name);
      return (
        cells.length !== 4 || cells.some((cell) => cell === "") || cells[3] !== (stays ? "after the time" : "at once")
      );
    });
    expect(wrong).toEqual([]);
  });
});

test("every table of the database stands in the guide, and no other", () => {
  const tables = readFileSync(join(root, "packages/storage/src/tables.ts"), "utf8");
  const body = /export interface Tables \{\n(.*?)\n\}/s.exec(tables)?.[1] ?? "";
  const names = [...body.matchAll(/^ {2}readonly (\w+): \{$/gm)].map(([, name]) => name);
  const rows = tableBelow("### Tables");
  expect(names.length).toBeGreaterThan(5);
  expect([...rows.keys()].toSorted()).toEqual(names.toSorted());
  expect([...rows.values()].filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ""))).toEqual([]);
});

test("everything that a person gets and that is erased stands in the guide by its name", () => {
  const section = guide.split("## A person's rights")[1]?.split("\n## ")[0] ?? "";
  const names = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(names.toSorted()).toEqual(allPersonalKinds.map(({ name }) => name).toSorted());
});

// What is read out of a document, on small documents made up for it.
import { describe, expect, test } from "vitest";
import { asShown, patternOf, shownCommandsOf } from "./console-block.ts";
import { namedThingsOf } from "./named-things.ts";

describe("shownCommandsOf", () => {
  test("takes each command of a console block with what stands below it, and no other block", () => {
    const document = "```sh\n$ no\n```\n```console\n$ one 'a b'\nx\n\ny\n$ two\n```\n";
    expect(shownCommandsOf(document)).toEqual([
      { command: "one 'a b'", output: "x\n\ny" },
      { command: "two", output: "" },
    ]);
  });
});

describe("patternOf", () => {
  test("holds each character, and … for anything", () => {
    expect("a (1)\nb").toMatch(patternOf("a (1)\nb"));
    expect("a\nb\nc\nz").toMatch(patternOf("a\n…\nz"));
    expect("a (2)").not.toMatch(patternOf("a (1)"));
    expect("ab").not.toMatch(patternOf("a"));
  });

  test("spaces and line ends that look alike are alike", () => {
    expect(asShown("16,5\u00a0%\r\nb\n")).toMatch(patternOf("16,5 %\nb"));
  });
});

describe("namedThingsOf", () => {
  const document =
    "[a](docs/a.md#part) [b](https://x.example) `pnpm check:packages` and `packages/*/src/` but not packages/none\n" +
    "```sh\nnpx --yes pnpm@12 bench --check\npnpm install\nnode apps/cli/dist/main.js\n```\n";

  test("links within the repository", () => expect(namedThingsOf(document).links).toEqual(["docs/a.md"]));
  test("paths in code", () =>
    expect(namedThingsOf(document).paths.toSorted()).toEqual(["apps/cli/dist/main.js", "packages/*/src"]));
  test("scripts but not pnpm's own commands", () =>
    expect(namedThingsOf(document).scripts.toSorted()).toEqual(["bench", "check:packages"]));
});

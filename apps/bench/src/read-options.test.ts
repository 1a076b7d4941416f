// The command line of the benchmarks.
import { expect, test } from "vitest";
import { readOptions } from "./read-options.js";

const known = ["score/points", "answer/warm"];

test("no names are all names", () => {
  expect(readOptions([], known)).toEqual({ names: known, json: false, check: false });
});

test("names and options in any order", () => {
  expect(readOptions(["--json", "answer/warm", "--check"], known)).toEqual({
    names: ["answer/warm"],
    json: true,
    check: true,
  });
});

test("an unknown name is said with those that there are", () => {
  expect(readOptions(["answer/hot"], known)).toEqual({
    wrong: '"answer/hot" is no benchmark; there are score/points, answer/warm',
  });
});

test("an unknown option is said", () => {
  expect(readOptions(["--fast"], known)).toMatchObject({ wrong: expect.stringContaining("--fast") });
});

// The command line of the evaluation.
import { expect, test } from "vitest";
import { readOptions } from "./read-options.js";

test("nothing said asks everything", () => {
  expect(readOptions([])).toEqual({
    kinds: [],
    locales: [],
    without: [],
    job: "figures",
    fails: false,
    json: false,
    questions: undefined,
    model: null,
  });
});

test("names may be parted by commas or said again", () => {
  expect(
    readOptions(["--kind", "topic,total", "--kind", "table", "--lang", "sv", "--without", "intent/rank"]),
  ).toMatchObject({ kinds: ["topic", "total", "table"], locales: ["sv"], without: ["intent/rank"] });
});

test("--rules and --check together ask whether every rule is worth keeping", () => {
  expect(readOptions(["--rules", "--check"])).toMatchObject({ job: "check-rules" });
});

test.each([
  [["--kind", "riddle"], '"riddle" is no kind'],
  [["--lang", "da"], '"da" is no language'],
  [["--without", "intent/nothing"], '"intent/nothing" is no rule'],
  [["--write", "--check"], "--write and --check do not go together"],
  [["--check", "--kind", "topic"], "--check asks all"],
  [["--rules", "--check", "--without", "intent/rank"], "--check asks all"],
  [["--questions", "no-such-folder"], "there is no folder no-such-folder"],
  [["--model", "oracle"], '"oracle" is no model'],
  [["--model", "scripted", "--rules"], "--model goes together with"],
  [["--fast"], "--fast"],
])("%j is refused", (parameters, wrong) => {
  expect(readOptions(parameters)).toMatchObject({ wrong: expect.stringContaining(wrong) });
});

// The journal of the workspace: read again, cut where it was being written, set aside where it can't be read.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackEmulator } from "@kompass/slack-emulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleWorkspace } from "../example-workspace.js";
import { direct, people } from "../testing/scripted-slack.js";
import { openJournal } from "./journal.js";

let folder: string;
let reports: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kompass journal "));
  reports = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** One run of the page's workspace, until its process dies. */
function run() {
  const journal = openJournal(folder, (line) => reports.push(line));
  const slack = createSlackEmulator({ ...exampleWorkspace, earlier: journal.earlier });
  journal.follow(slack);
  const texts = () => slack.snapshot().messages.map(({ text }) => text);
  return { slack, texts, person: slack.signIn(people.nb), die: journal.close };
}

const path = () => join(folder, "events.jsonl");

test("what was said and uploaded is there at the next start, and the one after", () => {
  const first = run();
  first.person.say(direct, "en");
  const bytes = new TextEncoder().encode("innhold");
  first.person.upload(direct, [{ name: "a.txt", bytes }], { text: "to" });
  first.die();
  const second = run();
  second.person.say(direct, "tre");
  second.die();
  const third = run();
  expect(third.texts()).toEqual(["en", "to", "tre"]);
  const [file] = third.slack.snapshot().files;
  expect(third.person.readFile(file?.id ?? "").bytes).toEqual(bytes);
  third.die();
  expect(reports).toEqual([]);
});

test("a line that was being written is dropped, and the next stands on a line of its own", () => {
  const first = run();
  first.person.say(direct, "en");
  first.die();
  appendFileSync(path(), '{"type":"message_posted","message":{"ts":"1');
  const second = run();
  expect(second.texts()).toEqual(["en"]);
  second.person.say(direct, "to");
  second.die();
  const third = run();
  expect(third.texts()).toEqual(["en", "to"]);
  third.die();
  expect(reports).toEqual([]);
});

test.each([
  ["of another version", '{"journal":"kompass-playground","version":2}\n'],
  ["of something else", "hei\n"],
  ["damaged in the middle", '{"journal":"kompass-playground","version":1}\n{"type":\n{"type":"x"}\n'],
])("a journal %s is set aside as it is, with a word", (_, content) => {
  writeFileSync(path(), content);
  const { person, texts, die } = run();
  expect(texts()).toEqual([]);
  person.say(direct, "en");
  die();
  const aside = readdirSync(folder).filter((name) => name.includes("set-aside"));
  expect(aside.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([content]);
  expect(reports).toEqual([expect.stringContaining("warning[playground/journal-set-aside]")]);
});

test("every prefix of a journal can be gone on from", () => {
  const { person, die } = run();
  for (const text of ["en", "to", "tre"]) person.say(direct, text);
  die();
  const whole = readFileSync(path());
  for (let length = 0; length <= whole.length; length += 97) {
    writeFileSync(path(), whole.subarray(0, length));
    const next = run();
    next.person.say(direct, "ny");
    const texts = next.texts();
    expect(texts).toEqual([...["en", "to", "tre"].slice(0, texts.length - 1), "ny"]);
    next.die();
  }
  expect(reports).toEqual([]);
});

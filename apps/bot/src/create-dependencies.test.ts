// The whole way: a person in Slack, the app, the engine, and the evaluation that the product ships with.
import { validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { createDependencies } from "./create-dependencies.js";
import { stringsOf } from "./locales/strings-of.js";
import { connect as connectWith, general, openTestStorage, people } from "./testing/connect.js";

const connect = () => connectWith({ answer: "real" });

test("the weakest sub-area comes with its score, its line, and the remarks that explain it", async () => {
  const { slack, person, replies } = await connect();
  person.mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  const [reply] = replies();
  expect(reply?.text).toContain("5.2 Medarbeidernes fokus på service");
  expect(reply?.text).toContain("3,3 av 20 poeng (16,5\u00a0%)");
  const shown = JSON.stringify(reply?.blocks);
  expect(shown).toContain("3,3 av 20 poeng (16,5\u00a0%)");
  expect(shown).toContain("svakhet, F5-V-01, linje 1044");
  expect(shown).toContain("5.2 (linje 961)");
  expect(slack.snapshot().refused).toEqual([]);
});

test("the sum that does not add up comes with both numbers, the possible explanations and a table", async () => {
  const { slack, person, replies } = await connect();
  person.say(person.directChannelId, "Går regnestykket opp for område 2?");
  await slack.settled();
  const [reply] = replies();
  const shown = JSON.stringify(reply?.blocks);
  for (const part of ["77 poeng", "73,1 poeng", "2.1 Strategisk fokus er feil", "11,25"]) {
    expect(reply?.text).toContain(part);
    expect(shown).toContain(part);
  }
  expect(reply?.blocks.map(({ type }) => type)).toContain("data_table");
});

test("a question that leans on the one before is understood in its thread", async () => {
  const { slack, person, replies } = await connect();
  const { ts } = person.mention(general, "Hva fikk vi på 7.4?");
  await slack.settled();
  person.mention(general, "Og 7.3?", { threadTs: ts });
  await slack.settled();
  expect(replies()[1]?.text).toContain("7.3");
  expect(replies()[1]?.text).toMatch(/\d av \d+ poeng/);
});

test("a question whose words tell no language is answered in the person's", async () => {
  const { slack, replies } = await connect();
  slack.signIn(people.sv).mention(general, "5.2?");
  slack.signIn(people.en).mention(general, "5.2?");
  await slack.settled();
  expect(replies().map(({ text }) => text)).toEqual([
    expect.stringContaining("poäng"),
    expect.stringContaining("points"),
  ]);
});

test("a suggestion of the engine leads to an answer when it is pressed", async () => {
  const { slack, person, replies } = await connect();
  person.mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  for (const action of ["ask:0", "ask:1", "ask:2"]) {
    person.click(replies()[0]?.ts ?? "", action);
    await slack.settled();
  }
  expect(replies()).toHaveLength(4);
  expect(slack.snapshot().refused).toEqual([]);
});

describe.each(locales)("help in %s", (locale) => {
  test.each(stringsOf(locale).help.questions)("%s", async (question) => {
    const storage = await openTestStorage();
    const { answer: ask, reviewsOf } = createDependencies(storage);
    const answer = await ask({ question, context: [], personLocale: "nb" }, await storage.inTenant("T1", reviewsOf));
    expect(answer).toMatchObject({ status: "answered", locale });
    expect(validateMessage({ text: answer.text })).toEqual([]);
  });
});

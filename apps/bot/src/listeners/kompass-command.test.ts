// The command /kompass.
import { expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";

test("the question is answered for the person alone", async () => {
  const { slack, person, asked, replies } = await connect();
  person.command("/kompass", "Hva er vårt svakeste delområde?", general);
  await slack.settled();
  expect(asked[0]).toMatchObject({ question: "Hva er vårt svakeste delområde?", personLocale: "nb" });
  expect(replies()).toMatchObject([
    { channel: general, ephemeralFor: person.userId, text: "Svar på: Hva er vårt svakeste delområde?" },
  ]);
  expect(slack.snapshot().refused).toEqual([]);
});

test.each([
  ["", people.nb, "Spør om evalueringen deres"],
  ["hjelp", people.nn, "Spør om evalueringa dykkar"],
  ["help", people.en, "Ask about your evaluation"],
  ["hjälp", people.sv, "Fråga om er utvärdering"],
])("/kompass %s gives help", async (text, id, headline) => {
  const { slack, asked, replies } = await connect();
  slack.signIn(id).command("/kompass", text, general);
  await slack.settled();
  expect(asked).toEqual([]);
  expect(replies()).toMatchObject([
    { ephemeralFor: id, blocks: [{ type: "header", text: { text: headline } }, {}, { type: "actions" }] },
  ]);
});

test("a person's commands in a channel are one conversation, another's are another", async () => {
  const { slack, person, asked } = await connect();
  person.command("/kompass", "Hva fikk vi på 5.2?", general);
  await slack.settled();
  person.command("/kompass", "Hvorfor?", general);
  slack.signIn(people.sv).command("/kompass", "Varför?", general);
  await slack.settled();
  expect(asked.map(({ context }) => context)).toEqual([[], ["Hva fikk vi på 5.2?"], []]);
});

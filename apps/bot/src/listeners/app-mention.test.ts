// Mentions in channels.
import { expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";

test("a mention is answered in its thread, with text and blocks", async () => {
  const { slack, person, asked, replies } = await connect();
  const { ts } = person.mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  expect(asked).toEqual([{ question: "Hva er vårt svakeste delområde?", context: [], personLocale: "nb" }]);
  expect(replies()).toMatchObject([
    {
      channel: general,
      thread_ts: ts,
      text: "Svar på: Hva er vårt svakeste delområde?",
      blocks: [
        { type: "header", text: { text: "Svar på: Hva er vårt svakeste delområde?" } },
        { type: "context" },
        { type: "actions" },
        { type: "context_actions" },
      ],
    },
  ]);
  expect(slack.snapshot().refused).toEqual([]);
});

test("a mention inside a thread is answered in that thread, with its earlier questions as context", async () => {
  const { slack, person, asked, replies } = await connect();
  const { ts } = person.mention(general, "Hva fikk vi på 5.2?");
  await slack.settled();
  slack.signIn(people.sv).mention(general, "varför?", { threadTs: ts });
  await slack.settled();
  person.mention(general, "Totalt?");
  await slack.settled();
  expect(asked.map(({ context }) => context)).toEqual([[], ["Hva fikk vi på 5.2?"], []]);
  expect(replies().map(({ thread_ts: thread }) => thread)).toMatchObject([ts, ts, expect.not.stringMatching(ts)]);
});

test("only the last questions of a thread are context", async () => {
  const { slack, person, asked } = await connect();
  const { ts } = person.mention(general, "en");
  await slack.settled();
  for (const question of ["to", "tre", "fire", "fem", "seks", "sju"]) {
    person.mention(general, question, { threadTs: ts });
    await slack.settled();
  }
  expect(asked.at(-1)?.context).toEqual(["to", "tre", "fire", "fem", "seks"]);
});

test("Slack's markup does not reach the answer", async () => {
  const { slack, person, asked } = await connect();
  person.mention(general, "poeng  for 5 &amp; 6, <https://example.org|se her> <@U0000000002>\n<#C1|plan>?");
  await slack.settled();
  expect(asked[0]?.question).toBe("poeng for 5 & 6, se her plan?");
});

test("a mention with nothing else gets help", async () => {
  const { slack, person, asked, replies } = await connect();
  person.mention(general, "");
  await slack.settled();
  expect(asked).toEqual([]);
  expect(replies()[0]?.text).toContain("Spør om evalueringen deres");
});

test("a message in a channel that does not mention the app is none of its business", async () => {
  const { slack, person, asked } = await connect({ subscriptions: ["app_mention", "message.im", "message.channels"] });
  person.say(general, "Hva er vårt svakeste delområde?");
  person.mention(general, "Totalt?");
  await slack.settled();
  expect(asked.map(({ question }) => question)).toEqual(["Totalt?"]);
});

test("another bot's mention and an edited mention are ignored", async () => {
  const users = [
    { id: people.nb, name: "ingrid", locale: "nb-NO" },
    { id: "U9", name: "other", isBot: true },
  ];
  const { slack, person, asked, app } = await connect({ users });
  slack.signIn("U9").mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  const ack = () => Promise.resolve();
  const edited = {
    type: "app_mention",
    channel: general,
    user: people.nb,
    text: "Totalt?",
    ts: "1.000001",
    edited: { user: people.nb, ts: "1.000002" },
  };
  await app.processEvent({
    body: { type: "event_callback", team_id: "T0000000001", event: edited, authorizations: [] },
    ack,
  });
  expect(asked).toEqual([]);
  expect(person.userId).toBe(people.nb);
});

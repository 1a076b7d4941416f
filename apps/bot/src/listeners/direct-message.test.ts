// Direct messages.
import { expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";
import { answered } from "../testing/hand-made-answers.js";

test("a direct message is answered in its thread", async () => {
  const { slack, person, replies } = await connect();
  const { ts } = person.say(person.directChannelId, "Totalt?");
  await slack.settled();
  expect(replies()).toMatchObject([{ channel: person.directChannelId, thread_ts: ts, text: "Svar på: Totalt?" }]);
});

test("a direct message that mentions the app is answered once", async () => {
  const { slack, person, asked, replies } = await connect();
  person.mention(person.directChannelId, "Totalt?");
  await slack.settled();
  expect(asked.map(({ question }) => question)).toEqual(["Totalt?"]);
  expect(replies()).toHaveLength(1);
});

test("an app_mention that comes from a direct channel all the same is not answered twice", async () => {
  const { app, person, asked } = await connect();
  const event = {
    type: "app_mention",
    channel: person.directChannelId,
    user: person.userId,
    text: "Totalt?",
    ts: "1.000001",
  };
  await app.processEvent({
    body: { type: "event_callback", team_id: "T0000000001", event },
    ack: () => Promise.resolve(),
  });
  expect(asked).toEqual([]);
});

test("the direct channel is one conversation, and a thread in it is a closer one", async () => {
  const { slack, person, asked } = await connect();
  const ask = async (text: string, threadTs?: string) => {
    const { ts } = person.say(person.directChannelId, text, threadTs === undefined ? {} : { threadTs });
    await slack.settled();
    return ts;
  };
  const first = await ask("Hva fikk vi på 5.2?");
  await ask("Hva fikk vi på 7.4?");
  await ask("Hvorfor?", first);
  expect(asked.map(({ context }) => context)).toEqual([[], ["Hva fikk vi på 5.2?"], ["Hva fikk vi på 5.2?"]]);
});

test("two people never share a conversation", async () => {
  const { slack, person, asked } = await connect();
  const other = slack.signIn(people.nn);
  person.say(person.directChannelId, "Hva fikk vi på 5.2?");
  await slack.settled();
  other.say(other.directChannelId, "Kvifor?");
  await slack.settled();
  expect(asked.map(({ context }) => context)).toEqual([[], []]);
});

test("the app's own messages, edits and deletions are not questions", async () => {
  const { slack, person, app, asked } = await connect();
  const { ts } = person.say(person.directChannelId, "Totalt?");
  await slack.settled();
  person.edit(ts, "Totalt nå?");
  await app.client.chat.postMessage({
    token: slack.botToken,
    channel: person.userId,
    text: "Hva er vårt svakeste delområde?",
  });
  await slack.settled();
  expect(asked.map(({ question }) => question)).toEqual(["Totalt?"]);
});

test.each(["hjelp", "Hjälp!", "help?", " "])("«%s» is answered with help in the person's language", async (text) => {
  const { slack, asked, replies } = await connect();
  const swede = slack.signIn(people.sv);
  swede.say(swede.directChannelId, text);
  await slack.settled();
  expect(asked).toEqual([]);
  expect(replies()[0]?.text).toContain("Fråga om er utvärdering");
});

test.each(Object.entries(people))("the language of a person's Slack is handed on: %s", async (locale, id) => {
  const { slack, asked } = await connect();
  const someone = slack.signIn(id);
  someone.say(someone.directChannelId, "5.2");
  await slack.settled();
  expect(asked[0]?.personLocale).toBe(locale);
});

test("a language that we don't speak becomes Bokmål", async () => {
  const { slack, person, asked } = await connect({ users: [{ id: "U7", name: "jan", locale: "de-DE" }] });
  person.say(person.directChannelId, "5.2");
  await slack.settled();
  expect(asked.map(({ personLocale }) => personLocale)).toEqual(["nb"]);
});

test("a person's language is looked up once", async () => {
  const { slack, person, calls } = await connect();
  for (const text of ["5.2", "5.3"]) {
    person.say(person.directChannelId, text);
    await slack.settled();
  }
  expect(calls.filter((method) => method === "users.info")).toHaveLength(1);
});

/** What the thread shows while a question is answered, once `reply` resolves. */
async function statusesWhile(reply: (shown: Promise<void>) => Promise<void>) {
  const shown = Promise.withResolvers<void>();
  const { slack, person, replies } = await connect({
    answer: async ({ question }) => {
      await reply(shown.promise);
      return answered(`Svar på: ${question}`);
    },
  });
  const statuses: string[] = [];
  slack.subscribe((event) => {
    if (event.type !== "status_set") return;
    statuses.push(event.status.status);
    shown.resolve();
  });
  person.say(person.directChannelId, "Totalt?");
  await slack.settled();
  expect(replies()).toHaveLength(1);
  expect(slack.snapshot().statuses).toEqual([]);
  return statuses;
}

test("the thread shows that the app is at work to whoever waits, until it has answered", async () => {
  expect(await statusesWhile((shown) => shown)).toEqual(["slår opp i evalueringen …", ""]);
});

test("an answer that comes at once needs no sign that it is coming", async () => {
  expect(await statusesWhile(() => Promise.resolve())).toEqual([]);
});

test("a group of people in another channel is not a direct message", async () => {
  const { slack, person, asked } = await connect({ subscriptions: ["message.im", "message.channels"] });
  person.say(general, "Totalt?");
  await slack.settled();
  expect(asked).toEqual([]);
});

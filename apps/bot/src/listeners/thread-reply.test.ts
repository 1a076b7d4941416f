// Threads that go on without a mention, and everything else that people say in channels.
import { expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";

const subscriptions = ["app_mention", "message.channels", "message.groups", "message.im"] as const;

async function start(options: Parameters<typeof connect>[0] = {}) {
  const connected = await connect({ subscriptions, answer: "real", ...options });
  const { app, slack, person, storage, logLines, replies } = connected;
  const heard: { readonly id: string; readonly text: string }[] = [];
  const taken = app.processEvent;
  app.processEvent = (delivered) => {
    const { event_id: id, event } = delivered.body;
    heard.push({ id, text: event.text ?? event.message?.text });
    return taken(delivered);
  };
  /** The texts of what was heard and left a trace in the store. */
  const stored = () =>
    storage.inTenant("T0000000001", async ({ inbox }) => {
      const texts: string[] = [];
      for (const { id, text } of heard) if (!(await inbox.receive(`event/${id}`, "{}", 0))) texts.push(text);
      return texts;
    });
  const { ts } = person.mention(general, "Hva fikk vi på 5.2?");
  await slack.settled();
  return {
    ...connected,
    thread: ts,
    heard,
    stored,
    answers: () => replies().map(({ text }) => text.split(" ").slice(0, 2).join(" ")),
    /** What was logged since the first answer. */
    since: (
      (before) => () =>
        logLines.slice(before)
    )(logLines.length),
  };
}

test("a mention that comes as an event of its own and as a message is answered once", async () => {
  const { slack, person, thread, answers } = await start();
  person.mention(general, "Og 7.4?", { threadTs: thread });
  await slack.settled();
  expect(answers()).toEqual(["5.2 Medarbeidernes", "7.4 Likeverd"]);
});

test("in a thread with a mention the next question needs none, whoever asks it", async () => {
  const { slack, person, thread, answers, replies } = await start();
  person.say(general, "Og 7.4?", { threadTs: thread });
  slack.signIn(people.sv).say(general, "Och 5.1?", { threadTs: thread });
  await slack.settled();
  expect(answers()).toHaveLength(3);
  expect(answers().slice(0, 2)).toEqual(["5.2 Medarbeidernes", "7.4 Likeverd"]);
  expect(replies().every(({ thread_ts: ts }) => ts === thread)).toBe(true);
  expect(slack.snapshot().refused).toEqual([]);
});

test("who goes on before the first answer has come is answered too", async () => {
  const { slack, person, answers } = await start();
  const { ts } = person.mention(general, "Hva fikk vi på 5.1?");
  person.say(general, "Og hva fikk vi på 7.4?", { threadTs: ts });
  await slack.settled();
  expect(answers().slice(1).toSorted()).toEqual(["5.1 Strategi", "7.4 Likeverd"]);
});

test("so it is where the app was told to do something, and in a closed channel", async () => {
  const { slack, person, answers } = await start({
    channels: [
      { id: general, name: "general" },
      { id: "C0000000002", name: "closed", isPrivate: true },
    ],
  });
  const { ts } = person.mention("C0000000002", "mine oppgaver");
  await slack.settled();
  person.say("C0000000002", "Hva er svakest?", { threadTs: ts });
  await slack.settled();
  expect(answers()).toHaveLength(3);
  expect(answers().at(-1)).toMatch(/^Svakest/);
});

test("talk among people in such a thread needs no reply", async () => {
  const { slack, person, thread, answers, calls } = await start();
  const before = calls.length;
  for (const text of ["Takk!", "Fint, da tar vi det på mandag", `<@${people.sv}> hva er svakest?`]) {
    person.say(general, text, { threadTs: thread });
    await slack.settled();
  }
  expect(answers()).toHaveLength(1);
  expect(calls.slice(before).filter((method) => /^(chat|assistant)\./.test(method))).toEqual([]);
});

test("what is asked there and not known is told so", async () => {
  const { slack, person, thread, replies } = await start();
  person.say(general, "Hva sier rapporten om svømmehallen?", { threadTs: thread });
  await slack.settled();
  expect(replies()).toHaveLength(2);
});

test("every other message is let go: not answered, not stored, not logged, and nobody is looked up", async () => {
  const { slack, person, thread, replies, since, calls, heard, stored } = await start();
  const before = calls.length;
  const { ts } = person.say(general, "Hva er svakest?");
  person.say(general, "Hva er svakest her?", { threadTs: ts });
  const own = person.say(general, "Hva er svakest i tråden?", { threadTs: thread });
  await slack.settled();
  person.edit(ts, "Hva er sterkest?");
  person.edit(own.ts, "Hva er sterkest i tråden?");
  await slack.settled();
  expect(replies()).toHaveLength(2);
  expect(heard.length).toBeGreaterThan(7);
  const asked = heard[0]?.text ?? "";
  expect([...new Set(await stored())].toSorted()).toEqual([asked, "Hva er svakest i tråden?"].toSorted());
  expect(since().filter((line) => !line.includes('"answered"'))).toEqual([]);
  expect(calls.slice(before).filter((method) => method === "users.info")).toEqual([]);
});

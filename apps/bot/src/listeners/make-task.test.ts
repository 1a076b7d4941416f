// A message becomes a task.
import type { SlackEmulatorOptions } from "@kompass/slack-emulator";
import { expect, test } from "vitest";
import { planId } from "../plans/plan-id.js";
import { connect, general, people } from "../testing/connect.js";

const team = "T0000000001";

async function start(options: SlackEmulatorOptions = {}) {
  const connected = await connect({ answer: "real", ...options });
  const { slack, storage, person } = connected;
  const items = async () => (await storage.inTenant(team, ({ plans }) => plans.read(planId))).items;
  const make = async (
    text: string,
    choices: Readonly<Record<string, string | readonly string[]>>,
    channel = general,
  ) => {
    const { ts } = slack.signIn(people.nn).say(channel, text);
    await slack.settled();
    person.messageShortcut("make-task", ts);
    await slack.settled();
    person.fill(choices);
    person.submitModal();
    await slack.settled();
    return ts;
  };
  return { ...connected, items, make, modal: () => slack.snapshot().modals.at(-1) };
}

test("with the words of the message, the score of what it is about, an owner and a date", async () => {
  const { slack, make, items, replies, storage } = await start();
  const ts = await make("Vi må skrive serviceerklæring for 5.2, <@U0000000003>!", {
    owner: [people.sv],
    "typed-due": "uke 12",
  });
  const owner = await storage.inTenant(team, (store) => store.people.identify(people.sv));
  expect(await items()).toMatchObject([
    {
      id: "T1",
      kind: "action",
      title: "Vi må skrive serviceerklæring for 5.2, !",
      doneWhen: "Det meldingen ber om, er gjort.",
      scope: ["5.2"],
      owner: { person: owner },
      due: "2026-03-20",
      evidence: [
        {
          kind: "note",
          text: "Oppgaven ble laget av denne meldingen: «Vi må skrive serviceerklæring for 5.2, !»",
          url: expect.stringContaining(`/archives/${general}/p${ts.replace(".", "")}`),
        },
      ],
    },
  ]);
  expect((await items())[0]?.cites[0]).toMatchObject({ ref: "5.2", quote: null, line: 961 });
  expect(replies().at(-1)).toMatchObject({ channel: general, thread_ts: ts });
  expect(replies().at(-1)?.text).toContain("T1 Vi må skrive");
  expect(slack.snapshot().refused).toEqual([]);
});

test("that can be ticked in place", async () => {
  const { slack, make, person, items, replies } = await start();
  await make("Bestill kurs", { about: "7.4" });
  const card = replies().at(-1)?.ts ?? "";
  person.click(card, "item:tick", { blockId: `item:T1:${(await items())[0]?.version}` });
  await slack.settled();
  expect((await items())[0]).toMatchObject({ status: "done", scope: ["7.4"] });
  expect(slack.snapshot().messages.find(({ ts }) => ts === card)?.text).toContain("gjort, ikke bekreftet");
});

test("once, however often it is handed in", async () => {
  const { slack, person, items, modal, app, replies } = await start();
  const { ts } = slack.signIn(people.nn).say(general, "Bestill kurs");
  await slack.settled();
  person.messageShortcut("make-task", ts);
  await slack.settled();
  person.fill({ about: "5.2" });
  const view = modal();
  const values = slack
    .snapshot()
    .inputs.find(({ place, user }) => place === view?.id && user === person.userId)?.values;
  const body = (trigger: string) => ({
    type: "view_submission",
    trigger_id: trigger,
    team: { id: team },
    user: { id: person.userId },
    view: { ...view, state: { values } },
  });
  for (const trigger of ["a", "b"]) await app.processEvent({ body: body(trigger), ack: () => Promise.resolve() });
  expect(await items()).toHaveLength(1);
  expect(replies()).toHaveLength(1);
});

test("and the person alone gets it where the app is not in the channel", async () => {
  const elsewhere = "C0000000002";
  const members = Object.values(people);
  const { slack, make, person, replies } = await start({
    channels: [{ id: elsewhere, name: "ledergruppe", members }],
  });
  await make("Bestill kurs", { about: "5.2" }, elsewhere);
  expect(replies().at(-1)?.channel).toBe(person.directChannelId);
  expect(slack.snapshot().refused).toEqual([]);
});

test("not with a day that nobody can tell", async () => {
  const { make, items, modal } = await start();
  await make("Bestill kurs", { about: "5.2", "typed-due": "snart" });
  expect(modal()?.errors["typed-due"]).toContain("Jeg forstår ikke datoen");
  expect(await items()).toEqual([]);
});

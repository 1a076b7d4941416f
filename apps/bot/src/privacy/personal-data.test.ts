// What is kept of people is handed to them, and goes when it is erased; the logs replay as before.
import { replayLog } from "@kompass/findings";
import type { UserOptions } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { planId } from "../plans/plan-id.js";
import { connect, general, people } from "../testing/connect.js";
import { collectPersonalData } from "./personal-data.js";

const anything = z.unknown();

const team = "T0000000001";
const users: readonly UserOptions[] = [
  { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
  { id: people.en, name: "emily", realName: "Emily Smith", locale: "en-GB", timezone: "Europe/London" },
];

async function start() {
  const connected = await connect({ answer: "real", users });
  const { slack, person, storage, replies } = connected;
  const emily = slack.signIn(people.en);
  const settled = async () => {
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
  };
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const read = () =>
    storage.inTenant(team, async ({ plans, audit }) => ({
      plan: await plans.read(planId),
      log: await plans.log(planId),
      audit: await audit.list(),
    }));
  /** Everything that Emily leaves behind: questions, a language, an opened page, an item that she owns and ticks. */
  const leaveTraces = async () => {
    emily.mention(general, "What is our weakest sub-area?");
    await settled();
    emily.say(emily.directChannelId, "How many points did we get in total?");
    await settled();
    emily.command("/kompass", "What about area 7?", general);
    await settled();
    emily.openHome();
    await settled();
    emily.clickHome("home:language", { choice: "sv" });
    await settled();
    person.mention(general, "lag sjekkliste for 5.2");
    await settled();
    person.click(last().ts, "proposal:open");
    await settled();
    person.fill({ owner: people.en });
    person.submitModal();
    await settled();
    const card = last();
    const item = (await read()).plan.items.find(({ kind }) => kind === "action");
    emily.click(card.ts, "item:more", { blockId: `item:${item?.id}:${item?.version}` });
    await settled();
    emily.click(card.ts, "item:tick", { blockId: `item:${item?.id}:${item?.version}` });
    await settled();
    return card;
  };
  const everything = async () => {
    const kinds = ["conversation", "preferences", "standing", "home-reader"];
    const rows = await storage.inTenant(team, ({ documents }) =>
      Promise.all(kinds.map((name) => documents.list({ name, schema: anything }))),
    );
    return JSON.stringify(rows);
  };
  return { ...connected, emily, settled, last, read, leaveTraces, everything };
}

describe("«gi meg mine data»", () => {
  test.each([
    ["gi meg dataene mine", "Her er alt som er lagret om deg"],
    ["send meg dataa mine", "Her er alt som er lagra om deg"],
    ["ge mig mina data", "Här är allt som finns lagrat om dig"],
    ["Give me my data!", "Here is everything that is stored about you"],
  ])("«%s» brings the file", async (text, comment) => {
    const { emily, settled, last } = await start();
    emily.say(emily.directChannelId, text);
    await settled();
    expect(last()).toMatchObject({ channel: emily.directChannelId, text: expect.stringContaining(comment) });
    expect(last().files).toHaveLength(1);
  });

  test("holds what is kept about the person, and nothing of others", async () => {
    const { leaveTraces, storage } = await start();
    await leaveTraces();
    const kept = await storage.inTenant(team, (store) => collectPersonalData(people.en, store));
    expect(kept).toMatchObject({
      person: { slackUser: people.en, name: "Emily Smith" },
      preferences: { locale: "sv" },
      home: { since: expect.any(String) },
      conversations: expect.arrayContaining([["What about area 7?"], ["How many points did we get in total?"]]),
      windows: [expect.objectContaining({ locale: "sv" })],
      plan: { changes: [{ edit: { edit: "tick" } }] },
    });
    expect(JSON.stringify(kept)).not.toMatch(/Ingrid|U0000000001|lag sjekkliste/);
  });

  test("asked in a channel, goes to the person directly", async () => {
    const { emily, settled, replies } = await start();
    emily.mention(general, "give me my data");
    await settled();
    expect(
      replies()
        .filter(({ files }) => files)
        .map(({ channel }) => channel),
    ).toEqual([emily.directChannelId]);
    expect(replies().find(({ channel }) => channel === general)?.text).toContain("direct message");
  });

  test("is a button on the app's page too", async () => {
    const { emily, settled, last } = await start();
    emily.openHome();
    await settled();
    emily.clickHome("home:file:7");
    await settled();
    expect(last()).toMatchObject({
      channel: emily.directChannelId,
      files: [expect.objectContaining({ title: "Data about you in Kompass" })],
    });
  });
});

describe("«slett persondata for @…»", () => {
  test("asks an administrator once more, directly, and then nothing names the person any more", async () => {
    const { person, slack, settled, last, leaveTraces, read, everything, storage } = await start();
    const card = await leaveTraces();
    const before = await read();
    expect(await everything()).toContain(people.en);
    person.mention(general, `slett persondata for <@${people.en}>`);
    await settled();
    expect(last()).toMatchObject({
      channel: person.directChannelId,
      text: expect.stringContaining("Slette persondata for Emily Smith?"),
    });
    expect(await read()).toEqual(before);
    person.click(last().ts, "privacy:erase");
    await settled();
    expect(last().text).toContain("Persondataene er slettet");
    expect(await everything()).not.toContain(people.en);
    const after = await read();
    expect(after.log).toEqual(before.log);
    expect(replayLog(planId, after.log).items).toEqual(after.plan.items);
    expect(after.audit.at(-1)).toMatchObject({ subject: "erasure" });
    expect(await storage.inTenant(team, (store) => store.people.known(people.en))).toBeUndefined();
    const shown = slack.snapshot().messages.find(({ ts }) => ts === card.ts);
    expect(shown?.text).not.toContain(people.en);
    expect(await storage.inTenant(team, (store) => collectPersonalData(people.en, store))).toMatchObject({
      person: { id: undefined, name: undefined },
      conversations: [],
      windows: undefined,
    });
    const windows = await storage.inTenant(team, ({ documents }) =>
      documents.list({ name: "item-windows", schema: anything }),
    );
    expect(JSON.stringify(windows)).toContain('"windows":[]');
  });

  test("is not for others, and says who may", async () => {
    const { emily, settled, last } = await start();
    emily.mention(general, `erase personal data of <@${people.nb}>`);
    await settled();
    expect(last().text).toContain("Only whoever installed the app");
  });

  test("asks whom, where nobody or several are named", async () => {
    const { person, settled, last } = await start();
    for (const whom of ["", ` <@${people.en}> og <@${people.nb}>`]) {
      person.mention(general, `slett persondata for${whom}`);
      await settled();
      expect(last().text).toContain("Hvem gjelder det?");
    }
  });

  test("a person who comes back is somebody new", async () => {
    const { person, emily, settled, last, leaveTraces, storage } = await start();
    await leaveTraces();
    const before = await storage.inTenant(team, (store) => store.people.known(people.en));
    person.say(person.directChannelId, `slett persondata for <@${people.en}>`);
    await settled();
    person.click(last().ts, "privacy:erase");
    await settled();
    emily.say(emily.directChannelId, "make a checklist for 5.1");
    await settled();
    emily.click(last().ts, "proposal:open");
    await settled();
    emily.submitModal();
    await settled();
    const after = await storage.inTenant(team, (store) => store.people.known(people.en));
    expect(after).toEqual(expect.any(String));
    expect(after).not.toBe(before);
  });
});

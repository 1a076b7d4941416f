// What people may do to a plan, by who they are.
import type { Person } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import type { Rights } from "../rights/rights.js";
import { connect, general, people } from "../testing/connect.js";
import { editStored } from "./edit-item.js";
import { planId } from "./plan-id.js";

const team = "T0000000001";

async function start(rights: "default" | Rights = "default") {
  const userGroups = [{ id: "S1", handle: "ledergruppa", users: [people.sv] }];
  const connected = await connect({ answer: "real", rights, userGroups });
  const { slack, storage, replies } = connected;
  const items = async () => (await storage.inTenant(team, ({ plans }) => plans.read(planId))).items;
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  const saveChecklist = async (who: Person, owner?: string) => {
    who.mention(general, "lag sjekkliste for 5.2");
    await slack.settled();
    who.click(last().ts, "proposal:open");
    await slack.settled();
    if (owner !== undefined) who.fill({ owner });
    who.submitModal();
    await slack.settled();
    return last();
  };
  const press = async (who: Person, card: string, item: string, action: string) => {
    const found = (await items()).find(({ id }) => id === item);
    who.click(card, action, { blockId: `item:${item}:${found?.version}` });
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
    return (await items()).find(({ id }) => id === item);
  };
  return { ...connected, items, last, saveChecklist, press };
}

describe("where nobody has been named", () => {
  test("an administrator makes a checklist", async () => {
    const { person, saveChecklist, items } = await start();
    await saveChecklist(person);
    expect((await items()).length).toBeGreaterThan(5);
  });

  test.each([
    [people.nn, "Å endre planen er lagt til den som installerte appen, eller ein administrator"],
    [people.sv, "Att ändra i planen ligger hos den som installerade appen"],
    [people.en, "Changing the plan is up to whoever installed the app, or an administrator"],
  ])("%s sees the proposal, and is told in their language who may save one", async (id, explanation) => {
    const { slack, last, items } = await start();
    const member = slack.signIn(id);
    member.mention(general, "lag sjekkliste for 5.2");
    await slack.settled();
    expect(last().text).toContain("5.2");
    member.click(last().ts, "proposal:open");
    await slack.settled();
    expect(last()).toMatchObject({ text: expect.stringContaining(explanation), ephemeralFor: id });
    expect(slack.snapshot()).toMatchObject({ modals: [], refused: [] });
    expect(await items()).toEqual([]);
  });

  test("a member ticks what they own, and nothing else", async () => {
    const { slack, person, saveChecklist, press, last } = await start();
    const { ts } = await saveChecklist(person, people.en);
    const member = slack.signIn(people.en);
    expect(await press(member, ts, "T1", "item:tick")).toMatchObject({ status: "open" });
    expect(last()).toMatchObject({
      text: expect.stringContaining("Changing the plan is up to"),
      ephemeralFor: people.en,
    });
    expect(await press(member, ts, "T7", "item:tick")).toMatchObject({ kind: "action", status: "done" });
    expect(await press(member, ts, "T7", "item:reopen")).toMatchObject({ status: "open" });
  });
});

describe("where people and groups are named", () => {
  const editors: Rights = {
    decide: { who: "named", people: [], groups: [] },
    edit: { who: "named", people: [], groups: [{ id: "S1", name: "@ledergruppa" }] },
    see: { who: "everyone" },
  };

  test("who is in the group edits, and an administrator who is not is told who may", async () => {
    const { slack, person, saveChecklist, press, last } = await start(editors);
    const { ts } = await saveChecklist(slack.signIn(people.sv));
    expect(await press(slack.signIn(people.sv), ts, "T1", "item:tick")).toMatchObject({ status: "done" });
    expect(await press(person, ts, "T2", "item:tick")).toMatchObject({ status: "open" });
    expect(last().text).toContain("Å endre planen er lagt til @ledergruppa.");
  });

  test("who loses the right between two presses is refused at the second, also in a window that stands open", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const users: string[] = [people.sv];
    const { slack, replies, storage } = await connect({
      answer: "real",
      rights: editors,
      userGroups: [{ id: "S1", handle: "ledergruppa", users }],
      now: () => now,
    });
    const member = slack.signIn(people.sv);
    member.mention(general, "lag sjekkliste for 5.2");
    await slack.settled();
    member.click(replies().at(-1)?.ts ?? "", "proposal:open");
    await slack.settled();
    users.pop();
    now = new Date(now.getTime() + 61_000);
    member.submitModal();
    await slack.settled();
    expect(slack.snapshot().modals[0]?.errors).toEqual({
      start: expect.stringContaining("Att ändra i planen ligger hos @ledergruppa."),
    });
    expect((await storage.inTenant(team, ({ plans }) => plans.read(planId))).items).toEqual([]);
  });

  test("who edits does not decide", async () => {
    const { slack, storage, saveChecklist, items } = await start(editors);
    await saveChecklist(slack.signIn(people.sv));
    const seen = (await items())[0]?.version ?? 0;
    const editing = {
      say: async () => undefined,
      user: people.sv,
      name: "Astrid",
      now: new Date("2026-01-06T09:00:00Z"),
    };
    const attempt = (edit: Parameters<typeof editStored>[0]) =>
      storage.inTenant(team, (store) => editStored(edit, { ...editing, store }));
    const decline = { edit: "decline", item: "T1", seen, reason: "Nei", decidedOn: null } as const;
    await expect(attempt(decline)).rejects.toMatchObject({ code: "bot/not-allowed", level: "decide" });
    await expect(attempt({ edit: "tick", item: "T1", seen })).resolves.toBeDefined();
  });
});

// From a weak sub-area to a checklist that several people work on.
import { type PlanItem, replayLog } from "@kompass/findings";
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";
import { planId } from "./plan-id.js";

const team = "T0000000001";

async function start() {
  const connected = await connect({ answer: "real" });
  const { slack, storage, replies } = connected;
  const items = async (): Promise<readonly PlanItem[]> =>
    (await storage.inTenant(team, ({ plans }) => plans.read(planId))).items;
  const last = () => {
    const reply = replies().at(-1);
    if (reply === undefined) throw new Error("the app has said nothing");
    return reply;
  };
  return { ...connected, items, last, log: () => storage.inTenant(team, ({ plans }) => plans.log(planId)), slack };
}

/** A saved checklist for 5.2 in the channel; its card is the last reply. */
async function startWithChecklist() {
  const started = await start();
  const { slack, person, last } = started;
  person.mention(general, "lag sjekkliste for 5.2");
  await slack.settled();
  person.click(last().ts, "proposal:open");
  await slack.settled();
  person.fill({ owner: people.nn });
  person.submitModal();
  await slack.settled();
  expect(slack.snapshot().refused).toEqual([]);
  return started;
}

describe("a checklist is proposed", () => {
  test.each([
    ["lag sjekkliste for 5.2", "Forslag til sjekkliste: 5.2 Medarbeidernes fokus på service"],
    ["Lag en sjekkliste for det svakeste delområdet!", "Forslag til sjekkliste: 5.2"],
    ["lag ei sjekkliste for kva som er det svakaste delområdet", "Framlegg til sjekkliste: 5.2"],
    ["skapa en checklista för 5.2", "Förslag till checklista: 5.2"],
    ["make a checklist for the weakest sub-area", "Proposed checklist: 5.2"],
  ])("«%s»", async (text, headline) => {
    const { slack, person, last, items } = await start();
    person.mention(general, text);
    await slack.settled();
    expect(last().text).toContain(headline);
    expect(await items()).toEqual([]);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("for what the conversation is about, where no words say it", async () => {
    const { slack, person, last } = await start();
    const { ts } = person.mention(general, "Hva fikk vi på 7.4?");
    await slack.settled();
    person.mention(general, "lag sjekkliste", { threadTs: ts });
    await slack.settled();
    expect(last().text).toContain("Forslag til sjekkliste: 7.4");
  });

  test("by the button under an answer, in the answer's language", async () => {
    const { slack, person, last } = await start();
    person.mention(general, "Which sub-area is our weakest?");
    await slack.settled();
    person.click(last().ts, "checklist:propose");
    await slack.settled();
    expect(last().text).toContain("Proposed checklist: 5.2");
  });

  test("not where nobody can tell what for: then it asks", async () => {
    const { slack, person, last } = await start();
    person.mention(general, "lag sjekkliste for sykefraværet i Oslo");
    await slack.settled();
    expect(last().text).toContain("Hva skal sjekklisten gjelde?");
  });
});

describe("a checklist is saved", () => {
  test("with what was chosen: items that cite the assessment, with dates and the owner of the actions", async () => {
    const { items, last } = await startWithChecklist();
    const all = await items();
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => `T${index + 1}`));
    expect(all.map(({ kind }) => kind)).toEqual([
      ...["recap", "prioritise", "decide", "assign", "evidence", "verify"],
      ...Array.from({ length: all.length - 6 }, () => "action"),
    ]);
    expect(all[0]).toMatchObject({ due: "2026-01-06", status: "open" });
    expect(all[0]?.cites.map(({ ref }) => ref)).toEqual(expect.arrayContaining(["5.2", "F5-V-01"]));
    expect(all.filter(({ kind }) => kind === "action").every(({ owner }) => owner.person !== null)).toBe(true);
    expect(last().text).toContain("Sjekkliste: 5.2 Medarbeidernes fokus på service");
    expect(last().text).toContain(`<@${people.nn}>`);
  });

  test("once, however often the proposal is handed in", async () => {
    const { slack, person, replies, items } = await startWithChecklist();
    const before = (await items()).length;
    const [proposal] = replies();
    person.click(proposal?.ts ?? "", "proposal:open");
    await slack.settled();
    person.submitModal();
    await slack.settled();
    expect(await items()).toHaveLength(before);
    expect(replies().filter(({ text }) => text.startsWith("Sjekkliste:"))).toHaveLength(1);
  });
});

describe("several people work on it", () => {
  test("what one ticks everybody sees, in the message itself", async () => {
    const { slack, items, last } = await startWithChecklist();
    slack.signIn(people.sv).click(last().ts, "item:tick", { blockId: `item:T2:${(await items())[1]?.version}` });
    await slack.settled();
    expect((await items())[1]).toMatchObject({ id: "T2", status: "done" });
    expect(last().text).toMatch(/1 av \d+ er gjort/);
    expect(last().text).toMatch(/T2 .+\(gjort, ikke bekreftet/);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("who is told of a state that is gone learns so, and nothing is overwritten", async () => {
    const { items, last, replies, log, app } = await startWithChecklist();
    const [, item] = await items();
    const stale = last();
    const reopen = (id: string, trigger: string) => ({
      type: "block_actions",
      trigger_id: trigger,
      team: { id: team },
      user: { id },
      channel: { id: general },
      container: { type: "message", message_ts: stale.ts, channel_id: general },
      response_url: "https://hooks.slack.com/actions/unknown",
      actions: [{ type: "button", action_id: "item:tick", block_id: "b", value: `T2:${item?.version}` }],
    });
    const ack = () => Promise.resolve();
    await app.processEvent({ body: reopen(people.nb, "a"), ack });
    await app.processEvent({ body: { ...reopen(people.sv, "b") }, ack });
    expect((await log()).filter(({ edit }) => edit.edit === "tick")).toHaveLength(1);
    expect(replies().at(-1)?.text).toMatch(/T2/);
  });

  test("nobody verifies their own work, and somebody else does", async () => {
    const { slack, person, items, last, replies } = await startWithChecklist();
    const press = async (who: typeof person, action: string) => {
      const item = (await items()).find(({ id }) => id === "T1");
      who.click(last().ts, action, { blockId: `item:T1:${item?.version}` });
      await slack.settled();
    };
    const card = last();
    await press(person, "item:tick");
    person.click(card.ts, "item:verify", { blockId: `item:T1:${(await items())[0]?.version}` });
    await slack.settled();
    expect(replies().at(-1)?.text).toContain("må bekreftes av en annen");
    slack.signIn(people.sv).click(card.ts, "item:verify", { blockId: `item:T1:${(await items())[0]?.version}` });
    await slack.settled();
    expect((await items())[0]).toMatchObject({ status: "verified" });
  });

  test("the log replays to the plan, and names people by random ids alone", async () => {
    const { slack, items, last, log } = await startWithChecklist();
    slack.signIn(people.sv).click(last().ts, "item:tick", { blockId: `item:T1:${(await items())[0]?.version}` });
    await slack.settled();
    expect(replayLog(planId, await log()).items).toEqual(await items());
    expect(JSON.stringify(await log())).not.toMatch(/U000000000/);
  });
});

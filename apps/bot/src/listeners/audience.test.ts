// Where outsiders would read along, the asker alone is answered.
import type { ChannelOptions, UserOptions } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { connect, people } from "../testing/connect.js";

const ingrid: UserOptions = { id: people.nb, name: "ingrid", locale: "nb-NO", isAdmin: true };
const sigrid: UserOptions = { id: people.nn, name: "sigrid", locale: "nn-NO" };
const guest: UserOptions = { id: "U0000000011", name: "guest", isUltraRestricted: true };
const adviser: UserOptions = { id: "U0000000014", name: "adviser", teamId: "T0000000099", isStranger: false };
const app = "U00000000B1";
const inside = [people.nb, people.nn, app];
const channels: readonly ChannelOptions[] = [
  { id: "C1", name: "leaders", members: inside },
  { id: "C2", name: "shared", members: inside, isExtShared: true },
  { id: "C3", name: "invited", members: inside, isPendingExtShared: true },
  { id: "C4", name: "with-guest", members: [...inside, guest.id] },
  { id: "C5", name: "with-adviser", members: [...inside, adviser.id], isPrivate: true },
];

async function start(options: Parameters<typeof connect>[0] = {}) {
  const connected = await connect({ users: [ingrid, sigrid, guest, adviser], channels, ...options });
  const ask = async (channel: string, question = "Hva er vårt svakeste delområde?") => {
    connected.person.mention(channel, question);
    await connected.slack.settled();
    expect(connected.slack.snapshot().refused).toEqual([]);
    return connected.replies().at(-1);
  };
  return { ...connected, ask };
}

test("among colleagues everybody reads the answer", async () => {
  const { ask } = await start();
  expect(await ask("C1")).not.toHaveProperty("ephemeralFor");
});

describe.each([
  ["shared with another organisation", "C2"],
  ["into which another organisation is invited", "C3"],
  ["with a guest", "C4"],
  ["with somebody of another organisation", "C5"],
])("in a channel %s", (_, channel) => {
  test("the asker alone reads the answer", async () => {
    const { ask } = await start();
    expect(await ask(channel)).toMatchObject({ channel, ephemeralFor: people.nb });
  });

  test("a checklist goes to whoever makes it, and no word of it into the channel", async () => {
    const { ask, slack, person, replies } = await start({ answer: "real" });
    const proposal = await ask(channel, "lag sjekkliste for 5.2");
    expect(proposal).toMatchObject({ ephemeralFor: people.nb });
    person.click(proposal?.ts ?? "", "proposal:open");
    await slack.settled();
    person.submitModal();
    await slack.settled();
    expect(replies().at(-1)).toMatchObject({ channel: person.directChannelId });
    expect(replies().at(-1)?.text).toContain("Sjekkliste: 5.2");
    expect(replies().filter((message) => message.channel === channel && message.ephemeralFor === undefined)).toEqual(
      [],
    );
  });
});

test.each(["conversations.info", "conversations.members", "users.list"])(
  "where %s can't be asked, the asker alone is answered, and Slack is asked again next time",
  async (asked) => {
    let isDown = true;
    const { ask } = await start({
      intercept: (method) =>
        isDown && method === asked ? Response.json({ ok: false, error: "internal_error" }) : undefined,
    });
    expect(await ask("C1")).toMatchObject({ ephemeralFor: people.nb });
    isDown = false;
    expect(await ask("C1")).not.toHaveProperty("ephemeralFor");
  },
);

test("Slack is asked once in five minutes, and then sees what has changed", async () => {
  let now = new Date("2026-01-05T09:00:00Z");
  const members = [...inside];
  const changing = { id: "C1", name: "leaders", members };
  const { ask, calls } = await start({ channels: [changing], now: () => now });
  const lookUps = () => calls.filter((method) => method === "conversations.info").length;
  await ask("C1");
  await ask("C1");
  expect(lookUps()).toBe(1);
  members.push(guest.id);
  now = new Date(now.getTime() + 5 * 60_000 + 1);
  expect(await ask("C1")).toMatchObject({ ephemeralFor: people.nb });
  expect(lookUps()).toBe(2);
});

test("who is answered alone and is no longer in the channel is answered directly", async () => {
  const { ask, person } = await start({
    intercept: (method) =>
      method === "chat.postEphemeral" ? Response.json({ ok: false, error: "user_not_in_channel" }) : undefined,
  });
  expect(await ask("C2")).toMatchObject({ channel: person.directChannelId });
});

test("a card in a channel that is opened to others stays as it was there", async () => {
  let now = new Date("2026-01-05T09:00:00Z");
  const members = [...inside];
  const { ask, slack, person, replies, storage } = await start({
    answer: "real",
    channels: [{ id: "C1", name: "leaders", members }],
    now: () => now,
  });
  const proposal = await ask("C1", "lag sjekkliste for 5.2");
  person.click(proposal?.ts ?? "", "proposal:open");
  await slack.settled();
  person.submitModal();
  await slack.settled();
  const card = replies().at(-1);
  expect(card).toMatchObject({ channel: "C1" });
  members.push(guest.id);
  now = new Date(now.getTime() + 5 * 60_000 + 1);
  person.click(card?.ts ?? "", "item:tick");
  await slack.settled();
  const { items } = await storage.inTenant("T0000000001", ({ plans }) => plans.read("plan"));
  expect(items[0]).toMatchObject({ status: "done" });
  expect(replies().find(({ ts }) => ts === card?.ts)?.text).toBe(card?.text);
});

// Who is let in, and what the others are told.
import type { UserOptions } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import type { Rights } from "../rights/rights.js";
import { connect, general, people } from "../testing/connect.js";

const team = "T0000000001";
const ingrid: UserOptions = { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", isAdmin: true };
const outsiders: readonly UserOptions[] = [
  { id: "U0000000011", name: "guest", locale: "nb-NO", isRestricted: true },
  { id: "U0000000012", name: "visitor", locale: "nn-NO", isUltraRestricted: true },
  { id: "U0000000013", name: "consultant", locale: "sv-SE", teamId: "T0000000099" },
  // Slack calls nobody a stranger with whom the app shares a channel.
  { id: "U0000000014", name: "adviser", locale: "en-GB", teamId: "T0000000099", isStranger: false },
];
const words = { nb: "Beklager, her svarer jeg bare", nn: "Orsak, her svarar", sv: "Tyvärr svarar", en: "Sorry, here" };

describe.each([
  ["a guest", "U0000000011", words.nb],
  ["a guest in one channel", "U0000000012", words.nn],
  ["a stranger", "U0000000013", words.sv],
  ["somebody of another organisation in a shared channel", "U0000000014", words.en],
])("%s", (_, id, no) => {
  const start = async () => {
    const members = [people.nb, "U00000000B1"];
    const channels = [
      { id: general, name: "general" },
      { id: "C2", name: "leaders", members },
    ];
    const connected = await connect({ users: [ingrid, ...outsiders], channels, answer: "real" });
    const { slack, replies } = connected;
    const told = async () => {
      await slack.settled();
      expect(slack.snapshot().refused).toEqual([]);
      return replies();
    };
    return { ...connected, outsider: slack.signIn(id), join: () => members.push(id), told };
  };

  test("who mentions the app is told no in their language, and nobody else sees it", async () => {
    const { outsider, told, asked } = await start();
    outsider.mention(general, "Hva er vårt svakeste delområde?");
    const replies = await told();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text: expect.stringContaining(no), ephemeralFor: id });
    expect(asked).toEqual([]);
  });

  test("who writes directly is told no", async () => {
    const { outsider, told, asked } = await start();
    outsider.say(outsider.directChannelId, "lag sjekkliste for 5.2");
    const replies = await told();
    expect(replies.map(({ text }) => text)).toEqual([expect.stringContaining(no)]);
    expect(asked).toEqual([]);
  });

  test("who types the command is told no", async () => {
    const { outsider, told } = await start();
    outsider.command("/kompass", "Hva fikk vi totalt?", general);
    expect((await told()).map(({ text, ephemeralFor }) => [text, ephemeralFor])).toEqual([
      [expect.stringContaining(no), id],
    ]);
  });

  test("who joins a channel and presses a button there is told no, and nothing happens", async () => {
    const { slack, person, outsider, join, told, replies, storage } = await start();
    person.mention("C2", "lag sjekkliste for 5.2");
    await slack.settled();
    join();
    outsider.click(replies().at(-1)?.ts ?? "", "proposal:open");
    expect((await told()).at(-1)).toMatchObject({ text: expect.stringContaining(no), ephemeralFor: id });
    expect(slack.snapshot().modals).toEqual([]);
    expect((await storage.inTenant(team, ({ plans }) => plans.read("plan"))).items).toEqual([]);
  });

  test("who opens the pages of the app is shown nothing of the evaluation", async () => {
    const { slack, outsider, told } = await start();
    outsider.openHome();
    outsider.openHome("messages");
    expect(await told()).toEqual([]);
    expect(JSON.stringify(slack.snapshot().homes)).not.toMatch(/Medarbeider|poeng|points/);
  });
});

test("where Slack does not tell who somebody is, they are asked to try again", async () => {
  const down = () => Response.json({ ok: false, error: "internal_error" });
  const { slack, person, replies, asked } = await connect({
    intercept: (method) => (method === "users.info" ? down() : undefined),
  });
  person.mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  expect(replies().map(({ text }) => text)).toEqual([expect.stringContaining("Slack får ikke fortalt meg")]);
  expect(asked).toEqual([]);
});

describe("where an administrator has named who may see", () => {
  const onlyLeaders: Rights = {
    decide: { who: "administrators" },
    edit: { who: "administrators" },
    see: { who: "named", people: [], groups: [{ id: "S1", name: "@ledergruppa" }] },
  };
  const userGroups = [{ id: "S1", handle: "ledergruppa", users: [people.nn] }];

  test("members of the group are answered, and others are told who may", async () => {
    const { slack, replies } = await connect({ rights: onlyLeaders, userGroups });
    slack.signIn(people.nn).mention(general, "Kva er det svakaste delområdet?");
    await slack.settled();
    expect(replies().at(-1)?.text).toContain("Svar på:");
    slack.signIn(people.en).mention(general, "What is our weakest sub-area?");
    await slack.settled();
    expect(replies().at(-1)).toMatchObject({
      text: expect.stringContaining("Here I only answer @ledergruppa."),
      ephemeralFor: people.en,
    });
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("administrators see, so that they can name others", async () => {
    const { slack, person, replies } = await connect({ rights: onlyLeaders, userGroups });
    person.mention(general, "Hva er vårt svakeste delområde?");
    await slack.settled();
    expect(replies().at(-1)?.text).toContain("Svar på:");
  });

  test("who is in a group is looked up once a minute", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const { slack, person, calls } = await connect({ rights: onlyLeaders, userGroups, now: () => now });
    const lookUps = () => calls.filter((method) => method === "usergroups.users.list").length;
    for (const expected of [1, 1, 2]) {
      person.mention(general, "Hva er vårt svakeste delområde?");
      await slack.settled();
      expect(lookUps()).toBe(expected);
      now = new Date(now.getTime() + 40_000);
    }
  });
});

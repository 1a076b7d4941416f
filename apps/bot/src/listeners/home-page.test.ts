// What people find and do on the app's page.
import type { UserOptions } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { putOnShelf, takeFromShelf } from "../intake/shelf-document.js";
import { loadExampleReview } from "../load-example-review.js";
import { planId } from "../plans/plan-id.js";
import { readRights } from "../rights/rights-document.js";
import { readSettings } from "../settings/workspace-settings-document.js";
import { connect, general, people } from "../testing/connect.js";

const team = "T0000000001";
const users: readonly UserOptions[] = [
  { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
  { id: people.nn, name: "sigrid", realName: "Sigrid", locale: "nn-NO", timezone: "Europe/Oslo" },
  { id: people.en, name: "emily", realName: "Emily", locale: "en-GB", timezone: "Europe/London" },
  { id: "U0000000011", name: "guest", locale: "sv-SE", isRestricted: true },
];
const userGroups = [{ id: "S1", handle: "ledergruppa", users: [people.nn] }];

/** The action id of the button that brings a file. */
function buttonOf(blocks: unknown, file: string): string {
  const found = JSON.stringify(blocks).match(
    new RegExp(`"action_id":"(home:file:\\d+)","value":"{\\\\"file\\\\":\\\\"${file}`),
  );
  return found?.[1] ?? "none";
}

async function start(options: Parameters<typeof connect>[0] = {}) {
  const connected = await connect({ answer: "real", rights: "default", users, userGroups, ...options });
  const { slack, storage, replies } = connected;
  const settled = async () => {
    await slack.settled();
    expect(slack.snapshot().refused).toEqual([]);
  };
  const page = (user: string) =>
    JSON.stringify(slack.snapshot().homes.find((home) => home.user === user)?.blocks ?? []);
  const open = async (user: string) => {
    const who = slack.signIn(user);
    who.openHome();
    await settled();
    return who;
  };
  const items = async () => (await storage.inTenant(team, ({ plans }) => plans.read(planId))).items;
  /** A checklist for 5.2 by the administrator, whose actions are somebody's. */
  const makeChecklist = async (owner: string) => {
    connected.person.mention(general, "lag sjekkliste for 5.2");
    await settled();
    connected.person.click(replies().at(-1)?.ts ?? "", "proposal:open");
    await settled();
    connected.person.fill({ owner });
    connected.person.submitModal();
    await settled();
  };
  const settledRights = () => storage.inTenant(team, readRights);
  return { ...connected, settled, page, open, items, makeChecklist, settledRights };
}

describe("the page", () => {
  test("shows where the municipality stands, in the reader's language", async () => {
    const { open, page } = await start();
    await open(people.nn);
    expect(page(people.nn)).toContain("Totalt: 555 av 800 poeng");
    expect(page(people.nn)).toContain("Dei fem svakaste delområda");
    await open(people.en);
    expect(page(people.en)).toContain("Total: 555 of 800 points");
  });

  test("tells guests that it is not for them, and nothing else", async () => {
    const { open, page } = await start();
    await open("U0000000011");
    expect(page("U0000000011")).toContain("Tyvärr svarar jag bara");
    expect(page("U0000000011")).not.toMatch(/555|5\.2/);
  });

  test("offers settings to administrators alone", async () => {
    const { open, page } = await start();
    await open(people.nb);
    await open(people.nn);
    expect(page(people.nb)).toContain("Endre hvem som kan hva");
    expect(page(people.nn)).not.toContain("Endre kven som kan kva");
  });

  test("proposes a checklist in the direct channel", async () => {
    const { open, page, replies, settled } = await start();
    const member = await open(people.nb);
    member.clickHome("home:propose");
    await settled();
    expect(replies().at(-1)).toMatchObject({ channel: member.directChannelId });
    expect(replies().at(-1)?.text).toContain("Forslag til sjekkliste: 5.2");
    // Who may not save one is not led into it.
    await open(people.en);
    expect(page(people.en)).not.toContain("home:propose");
  });
});

describe("items on the page", () => {
  test("come when somebody assigns them, and can be ticked there", async () => {
    const { open, page, makeChecklist, items, settled } = await start();
    const owner = await open(people.en);
    expect(page(people.en)).toContain("You have no open items.");
    await makeChecklist(people.en);
    const item = (await items()).find(({ kind }) => kind === "action");
    expect(page(people.en)).toContain(`*${item?.id}*`);
    owner.clickHome("home:tick", { blockId: `home:item:${item?.id}:${item?.version}` });
    await settled();
    expect((await items()).find(({ id }) => id === item?.id)).toMatchObject({ status: "done" });
    expect(page(people.en)).not.toContain(`*${item?.id}*`);
  });

  test("are not drawn for who has never opened the page", async () => {
    const { makeChecklist, slack } = await start();
    await makeChecklist(people.en);
    expect(slack.snapshot().homes).toEqual([]);
  });

  test("of others are shown when they are late, and a refusal says who may change them", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const { open, page, makeChecklist, items, replies, settled } = await start({ now: () => now });
    await makeChecklist(people.en);
    now = new Date("2026-01-09T09:00:00Z");
    const reader = await open(people.nn);
    expect(page(people.nn)).toContain("*T1*");
    const version = (await items())[0]?.version;
    reader.clickHome("home:tick", { blockId: `home:item:T1:${version}` });
    await settled();
    expect((await items())[0]).toMatchObject({ status: "open" });
    expect(replies().at(-1)).toMatchObject({
      channel: reader.directChannelId,
      text: expect.stringContaining("Å endre planen er lagt til"),
    });
  });
});

describe("the choice of a language", () => {
  test("stands above the language of the message and of Slack, until Slack is followed again", async () => {
    const { open, page, person, replies, settled } = await start();
    await open(people.nb);
    person.clickHome("home:language", { choice: "nn" });
    await settled();
    expect(page(people.nb)).toContain("Dei fem svakaste delområda");
    person.say(person.directChannelId, "What is our weakest sub-area?");
    await settled();
    expect(replies().at(-1)?.text).toMatch(/^Svakast er 5\.2/);
    person.say(person.directChannelId, "make a checklist for 5.2");
    await settled();
    expect(replies().at(-1)?.text).toContain("Framlegg til sjekkliste");
    person.clickHome("home:language", { choice: "slack" });
    await settled();
    expect(page(people.nb)).toContain("Fem svakeste delområder");
    person.say(person.directChannelId, "What is our weakest sub-area?");
    await settled();
    expect(replies().at(-1)?.text).toMatch(/weakest/);
  });
});

describe("the choice of a round", () => {
  const twoRounds = async () => {
    const started = await start();
    const { assessment } = loadExampleReview();
    const bring = (id: string, period: number, printed: string) => {
      const claims = assessment.claims.map((claim) =>
        claim.target === "5.2" ? { ...claim, printed, value: Number(printed) } : claim,
      );
      const document = { ...assessment, id: `round-${period}`, period, claims };
      const entry = { id, subject: assessment.subject.name, period, fileName: `${period}.pdf` };
      const change = { by: "p1", now: new Date("2026-01-05T08:00:00Z") };
      return started.storage.inTenant(team, (store) =>
        putOnShelf({ ...entry, settled: { findings: 0, discrepancies: [] } }, document, change, store),
      );
    };
    await bring("old", 2019, "9");
    await bring("new", 2023, "3");
    return started;
  };

  test("shows every round with its total, and holds for the questions and checklists of who chooses", async () => {
    const { open, page, person, replies, settled, slack, items } = await twoRounds();
    await open(people.nb);
    expect(page(people.nb)).toMatch(/Midtre Gauldal 2023: 555 av 800 poeng.*\(vises her\).*Midtre Gauldal 2019: 555/);
    person.clickHome("home:assessment", { choice: "old" });
    await settled();
    expect(page(people.nb)).toContain('"text":"Midtre Gauldal 2019"');
    person.say(person.directChannelId, "Hvor mange poeng fikk vi på 5.2?");
    await settled();
    expect(replies().at(-1)?.text).toMatch(/9 av 20 poeng/);
    expect(replies().at(-1)?.text).toContain("Svaret bygger på Midtre Gauldal 2019, som du har valgt");
    person.mention(general, "lag sjekkliste for 5.2");
    await settled();
    // Somebody else goes on with it: it stays about the round that it was made from.
    const proposal = replies().at(-1)?.ts ?? "";
    const other = slack.signIn(people.nb);
    other.click(proposal, "proposal:open");
    await settled();
    other.submitModal();
    await settled();
    expect(new Set((await items()).flatMap(({ cites }) => cites.map(({ assessment }) => assessment)))).toEqual(
      new Set(["round-2019"]),
    );
    const colleague = slack.signIn(people.nn);
    colleague.say(colleague.directChannelId, "Kor mange poeng fekk vi på 5.2?");
    await settled();
    expect(replies().at(-1)?.text).toMatch(/3 av 20 poeng/);
    expect(replies().at(-1)?.text).not.toContain("Svaret byggjer på");
  });

  test("is given up again, and ends where the round is removed", async () => {
    const { open, page, person, settled, storage } = await twoRounds();
    await open(people.nb);
    person.clickHome("home:assessment", { choice: "old" });
    await settled();
    person.clickHome("home:assessment", { choice: "workspace" });
    await settled();
    expect(page(people.nb)).toMatch(/Midtre Gauldal 2023: [^"]*\(vises her\)/);
    person.clickHome("home:assessment", { choice: "old" });
    await settled();
    const change = { by: "p1", now: new Date("2026-01-05T10:00:00Z") };
    await storage.inTenant(team, (store) => takeFromShelf("old", change, store));
    await open(people.nb);
    expect(page(people.nb)).not.toContain("2019");
    expect(page(people.nb)).toContain('"text":"Midtre Gauldal 2023"');
  });

  test("is what a file of the assessment holds; administrators get the list with buttons", async () => {
    const { open, person, slack, settled, replies } = await twoRounds();
    await open(people.nb);
    person.clickHome("home:assessment", { choice: "old" });
    await settled();
    for (const file of ["tertial", "case-file", "assessment"]) {
      person.clickHome(buttonOf(slack.snapshot().homes[0]?.blocks, file));
      await settled();
    }
    expect(slack.snapshot().files.map(({ name }) => name.replace(/-[\da-f]{8}(?=\.)/, ""))).toEqual([
      "tertialrapport-2026-01-05.xlsx",
      "saksframlegg.md",
      "evaluering-2019.json",
    ]);
    person.clickHome("home:assessments");
    await settled();
    expect(replies().at(-1)).toMatchObject({ channel: person.directChannelId });
    expect(JSON.stringify(replies().at(-1)?.blocks)).toContain("assessment:use:old");
  });
});

describe("who may do what", () => {
  test("is told to everybody, with what they may themselves", async () => {
    const { open, page } = await start();
    await open(people.nn);
    expect(page(people.nn)).toContain("Du kan spørje og lese, og merke det du sjølv eig");
    expect(page(people.nn)).toContain("Endre planen: Administratorar");
    await open(people.nb);
    expect(page(people.nb)).toContain("vedta eller velge bort tiltak");
  });

  test("is settled by an administrator, applies from then on, and is logged by a random id", async () => {
    const { open, person, slack, settled, settledRights, storage, makeChecklist, items } = await start();
    await open(people.nb);
    person.clickHome("home:rights");
    await settled();
    person.fill({ "edit-who": "named", "edit-people": [people.en], "edit-groups": ["S1"], "decide-who": "everyone" });
    person.submitModal();
    await settled();
    expect(slack.snapshot().modals).toEqual([]);
    const emily = await storage.inTenant(team, (store) => store.people.known(people.en));
    expect(await settledRights()).toEqual({
      decide: { who: "everyone" },
      edit: { who: "named", people: [emily], groups: [{ id: "S1", name: "@ledergruppa" }] },
      see: { who: "everyone" },
    });
    const log = await storage.inTenant(team, ({ audit }) => audit.list());
    expect(log).toMatchObject([
      { subject: "rights", by: await storage.inTenant(team, (s) => s.people.known(people.nb)) },
    ]);
    expect(log[0]?.body).toEqual(await settledRights());
    expect(JSON.stringify(log)).not.toMatch(/U000000000/);
    await makeChecklist(people.en);
    expect((await items()).length).toBeGreaterThan(5);
  });

  test("names at least one, and no guest", async () => {
    const { open, person, slack, settled, settledRights } = await start();
    await open(people.nb);
    person.clickHome("home:rights");
    await settled();
    person.fill({ "edit-who": "named" });
    person.submitModal();
    await settled();
    expect(slack.snapshot().modals[0]?.errors).toEqual({ "edit-people": "Velg minst én person eller gruppe." });
    person.fill({ "edit-people": ["U0000000011"] });
    person.submitModal();
    await settled();
    expect(slack.snapshot().modals[0]?.errors).toEqual({ "edit-people": expect.stringContaining("gjest") });
    expect(await settledRights()).toMatchObject({ edit: { who: "administrators" } });
  });
});

describe("settings", () => {
  test("are settled by an administrator and logged", async () => {
    const channels = [
      { id: general, name: "general" },
      { id: "C2", name: "leaders", members: [people.nb, "U00000000B1"] },
    ];
    const { open, person, settled, storage } = await start({ channels });
    await open(people.nb);
    person.clickHome("home:settings");
    await settled();
    person.fill({
      locale: "nn",
      timeZone: "Europe/Stockholm",
      country: "SE",
      digestChannel: "C2",
      digestDay: "3",
    });
    person.submitModal();
    await settled();
    const settings = {
      locale: "nn",
      timeZone: "Europe/Stockholm",
      country: "SE",
      digestChannel: "C2",
      digestDay: 3,
    };
    expect(await storage.inTenant(team, readSettings)).toMatchObject(settings);
    expect(await storage.inTenant(team, ({ audit }) => audit.list())).toMatchObject([
      { position: 1, subject: "settings", body: settings },
    ]);
  });

  test("that make no sense are told at their input", async () => {
    const { open, person, settled, slack } = await start();
    await open(people.nb);
    person.clickHome("home:settings");
    await settled();
    person.fill({ timeZone: "Europe/Trondheim" });
    person.submitModal();
    await settled();
    expect(slack.snapshot().modals[0]?.errors).toEqual({ timeZone: expect.stringContaining("kan jeg ikke bruke") });
  });

  test("take no channel where others would read the digest", async () => {
    const channels = [
      { id: general, name: "general" },
      { id: "C2", name: "shared", members: [people.nb, "U00000000B1"], isExtShared: true },
    ];
    const { open, person, settled, slack } = await start({ channels });
    await open(people.nb);
    person.clickHome("home:settings");
    await settled();
    person.fill({ digestChannel: "C2" });
    person.submitModal();
    await settled();
    expect(slack.snapshot().modals[0]?.errors).toEqual({ digestChannel: expect.stringContaining("gjester") });
  });
});

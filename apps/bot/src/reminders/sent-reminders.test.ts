// Reminders and digests as they reach people in Slack.
import { addDays, type NewItem } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import { describe, expect, test } from "vitest";
import { editStored } from "../plans/edit-item.js";
import { defaultSettings, type WorkspaceSettings } from "../settings/workspace-settings.js";
import { changeSettings, readSettings } from "../settings/workspace-settings-document.js";
import { connect, general, people } from "../testing/connect.js";
import { countWorkingDays, isDayOff, shownAt, workingDayAfter } from "../testing/day-book.js";
import { startClock } from "../testing/start-clock.js";
import type { Country } from "../working-days/work-calendar.js";
import { scheduleDigest } from "./schedule-digest.js";

const team = "T0000000001";
const hour = 60 * 60 * 1_000;
const noMessage = () => Promise.resolve();

async function start(from: string, options: Parameters<typeof connect>[0] = {}) {
  const clock = startClock(from);
  const connected = await connect({ ...options, now: clock.now });
  const { storage, replies, worker } = connected;
  const editing = async (work: Parameters<typeof storage.inTenant>[1]) => void (await storage.inTenant(team, work));
  return {
    ...connected,
    clock,
    /** Puts items into the plan; `owner` is Slack's id. */
    add: (owner: string, items: readonly Partial<NewItem>[]) =>
      editing(async (store) => {
        const person = await store.people.identify(owner);
        const owned = items.map((item) => ({ ...anItem("T1"), owner: { role: null, person }, ...item }));
        const edit = { edit: "add-items", items: owned } as const;
        await editStored(edit, { store, say: noMessage, user: owner, name: undefined, now: clock.now() });
      }),
    settle: (settings: Partial<WorkspaceSettings>) =>
      editing(async (store) => {
        const settled = { ...(await readSettings(store)), ...settings };
        await changeSettings(settled, { by: "anybody", now: clock.now() }, store);
      }),
    runUntil: (to: string) => clock.runUntil(to, hour, worker),
    /** "2026-01-07 09:00 T1", by the clock of Oslo. */
    sentTo: (channel: string) =>
      replies()
        .filter((message) => message.channel === channel)
        .map(({ ts, text }) => {
          const at = shownAt({ country: "NO", timeZone: "Europe/Oslo" }, Math.floor(Number(ts)) * 1_000);
          return `${at} ${/T\d+/.exec(text)?.[0] ?? "digest"}`;
        }),
  };
}

const directOf = (user: string): string => `D${user.slice(1)}`;

describe("an owner is reminded", () => {
  test("before, on and after the day, in their own language, with what can be done about it", async () => {
    const { add, runUntil, sentTo, replies, slack } = await start("2026-01-05T08:00:00Z");
    await add(people.sv, [{ id: "T1", title: "Inför servicegarantier", due: "2026-01-15" }]);
    await runUntil("2026-01-30T12:00:00Z");
    expect(sentTo(directOf(people.sv))).toEqual([
      "2026-01-12 09:00 T1",
      "2026-01-15 09:00 T1",
      "2026-01-16 09:00 T1",
      "2026-01-22 09:00 T1",
      "2026-01-29 09:00 T1",
    ]);
    expect(replies()[0]?.text).toContain("T1 «Inför servicegarantier» ska vara klar 15 januari 2026.");
    expect(replies()[1]?.text).toContain("ska vara klar nu");
    expect(replies()[2]?.text).toContain("är försenad");
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("no more once it is done, by the button of the reminder itself", async () => {
    const { add, runUntil, sentTo, replies, slack } = await start("2026-01-05T08:00:00Z");
    await add(people.nb, [{ id: "T1", due: "2026-01-15" }]);
    await runUntil("2026-01-12T12:00:00Z");
    slack.signIn(people.nb).click(replies()[0]?.ts ?? "", "item:tick");
    await slack.settled();
    await runUntil("2026-03-01T12:00:00Z");
    expect(sentTo(directOf(people.nb))).toEqual(["2026-01-12 09:00 T1"]);
  });

  test("later, where they ask for that", async () => {
    const { add, runUntil, sentTo, replies, slack } = await start("2026-01-05T08:00:00Z");
    await add(people.nb, [{ id: "T1", due: "2026-01-15" }]);
    await runUntil("2026-01-12T12:00:00Z");
    slack.signIn(people.nb).click(replies()[0]?.ts ?? "", "item:snooze:next-week");
    await slack.settled();
    expect(replies().at(-1)).toMatchObject({ ephemeralFor: people.nb });
    expect(replies().at(-1)?.text).toContain("19. januar 2026");
    await runUntil("2026-01-23T12:00:00Z");
    expect(sentTo(directOf(people.nb)).filter((line) => !line.includes("13:00"))).toEqual([
      "2026-01-12 09:00 T1",
      "2026-01-19 09:00 T1",
      "2026-01-22 09:00 T1",
    ]);
  });

  test("not about what somebody else owns now", async () => {
    const { add, clock, runUntil, sentTo, storage } = await start("2026-01-05T08:00:00Z");
    await add(people.nb, [{ id: "T1", due: "2026-01-15" }]);
    await runUntil("2026-01-13T12:00:00Z");
    await storage.inTenant(team, async (store) => {
      const person = await store.people.identify(people.sv);
      const edit = { edit: "assign", item: "T1", seen: 1, role: null, person } as const;
      await editStored(edit, { store, say: noMessage, user: people.nb, name: undefined, now: clock.now() });
    });
    await runUntil("2026-01-16T12:00:00Z");
    expect(sentTo(directOf(people.nb))).toEqual(["2026-01-12 09:00 T1"]);
    expect(sentTo(directOf(people.sv))).toEqual(["2026-01-15 09:00 T1", "2026-01-16 09:00 T1"]);
  });

  test("by their own clock, wherever the workspace is", async () => {
    const { add, runUntil, sentTo, settle } = await start("2026-01-05T08:00:00Z");
    await settle({ timeZone: "Europe/Helsinki" });
    await add(people.en, [{ id: "T1", due: "2026-01-15" }]);
    await runUntil("2026-01-12T12:00:00Z");
    // Nine in London is ten in Oslo.
    expect(sentTo(directOf(people.en))).toEqual(["2026-01-12 10:00 T1"]);
  });
});

describe("the week's digest", () => {
  test("tells the chosen channel what is late, due, done and unverified, once a week", async () => {
    const { add, runUntil, sentTo, settle, replies, slack } = await start("2026-01-05T12:00:00Z");
    await add(people.nb, [
      { id: "T1", title: "Forsinket", due: "2026-01-07" },
      { id: "T2", title: "Snart", due: "2026-01-14" },
      { id: "T3", title: "Senere", due: "2026-03-14" },
    ]);
    await settle({ digestChannel: general });
    await runUntil("2026-01-20T12:00:00Z");
    expect(sentTo(general)).toHaveLength(2);
    const [first] = replies().filter(({ channel }) => channel === general);
    expect(first?.text).toContain("Uken i planen, 12. januar 2026");
    expect(first?.text).toMatch(/Forfalt:\*?\n.*T1.*\n.*Frist de neste sju dagene:.*\n.*T2/);
    expect(first?.text).not.toContain("Senere");
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("stops when the channel is taken away", async () => {
    const { runUntil, settle, sentTo } = await start("2026-01-05T12:00:00Z");
    await settle({ digestChannel: general });
    await runUntil("2026-01-12T12:00:00Z");
    await settle({ digestChannel: null });
    await runUntil("2026-01-27T12:00:00Z");
    expect(sentTo(general)).toHaveLength(1);
  });
});

describe("nobody outside reads along", () => {
  const guest = { id: "U0000000011", name: "guest", locale: "nb-NO", isRestricted: true };
  const ingrid = { id: people.nb, name: "ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true };

  test("a guest is reminded of nothing, even of what they own", async () => {
    const { add, runUntil, sentTo, slack } = await start("2026-01-05T08:00:00Z", { users: [ingrid, guest] });
    await add(guest.id, [{ id: "T1", due: "2026-01-15" }]);
    await add(people.nb, [{ id: "T2", due: "2026-01-15" }]);
    await runUntil("2026-01-20T12:00:00Z");
    expect(sentTo(directOf(guest.id))).toEqual([]);
    expect(sentTo(directOf(people.nb)).length).toBeGreaterThan(0);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("the digest goes to whoever chose the channel, once others are in it", async () => {
    const members = [people.nb, "U00000000B1"];
    const channels = [{ id: general, name: "general", members }];
    const started = await start("2026-01-05T07:00:00Z", { users: [ingrid, guest], channels });
    const { storage, clock, runUntil, sentTo, slack } = started;
    await storage.inTenant(team, async (store) => {
      const by = await store.people.identify(people.nb);
      const settled = { ...defaultSettings, digestChannel: general };
      await changeSettings(settled, { by, now: clock.now() }, store);
      await scheduleDigest(settled, clock.now(), store);
    });
    await runUntil("2026-01-06T12:00:00Z");
    expect(sentTo(general)).toEqual(["2026-01-05 09:00 digest"]);
    members.push(guest.id);
    await runUntil("2026-01-13T12:00:00Z");
    expect(sentTo(general)).toHaveLength(1);
    expect(sentTo(directOf(people.nb))).toEqual(["2026-01-12 09:00 digest"]);
    expect(slack.snapshot().refused).toEqual([]);
  });
});

describe("over the years, with holidays and the clock put forward and back", () => {
  const long = process.env.KOMPASS_LONG === "1";
  const end = long ? "2028-01-01" : "2026-05-01";
  const owners = [
    { user: people.nb, country: "NO" },
    { user: people.sv, country: "SE" },
  ] as const satisfies readonly { user: string; country: Country }[];

  test("every reminder and digest comes at nine on its day, exactly once", async () => {
    const { add, runUntil, sentTo, settle } = await start("2025-12-31T22:00:00Z");
    await settle({ ...defaultSettings, digestChannel: general });
    const dues = Array.from({ length: long ? 44 : 4 }, (_, index) => addDays("2026-01-14", index * 16));
    let number = 0;
    const expected = new Map<string, string[]>();
    for (const { user, country } of owners) {
      for (const due of dues) {
        number += 1;
        await add(user, [{ id: `T${number}`, due }]);
        const atWork = workingDayAfter(country, due);
        const fifth = countWorkingDays(country, atWork, 1, 5);
        const days = [
          countWorkingDays(country, atWork, -1, 3),
          atWork,
          countWorkingDays(country, atWork, 1, 1),
          fifth,
          ...[7, 14, 21, 28].map((more) => workingDayAfter(country, addDays(fifth, more))),
        ];
        const lines = days.map((day) => `${day} 09:00 T${number}`);
        expected.set(user, [...(expected.get(user) ?? []), ...lines]);
      }
    }
    await runUntil(`${end}T00:00:00Z`);
    for (const { user, country } of owners) {
      const sent = sentTo(directOf(user));
      expect(sent.toSorted()).toEqual((expected.get(user) ?? []).filter((line) => line < end).toSorted());
      expect(sent.filter((line) => isDayOff(country, line.slice(0, 10)))).toEqual([]);
    }
    const digests = sentTo(general).map((line) => line.slice(0, 16));
    const mondays: string[] = [];
    for (let monday = "2026-01-05"; monday < end; monday = addDays(monday, 7)) mondays.push(monday);
    const onTime = mondays.map((monday) => `${workingDayAfter("NO", monday)} 09:00`).filter((line) => line < end);
    expect(digests).toEqual(onTime);
  });
});

// A workspace far from Oslo: around midnight, its own zone decides what day it is.
import { describe, expect, test } from "vitest";
import { planId } from "../plans/plan-id.js";
import { connect, general, people } from "../testing/connect.js";
import { todayOf } from "./today-of.js";
import { defaultSettings } from "./workspace-settings.js";
import { changeSettings } from "./workspace-settings-document.js";

const team = "T0000000001";
const users = [
  { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
];

/** A workspace of that zone, with a checklist for 5.2 made on 5 January 2026 whose first item is due on the 6th. */
async function startIn(timeZone: string) {
  let now = new Date("2026-01-05T09:00:00Z");
  const connected = await connect({ answer: "real", users, now: () => now });
  const { slack, storage, person, replies } = connected;
  const change = { by: "test", now };
  await storage.inTenant(team, (store) => changeSettings({ ...defaultSettings, timeZone }, change, store));
  const ask = async (text: string) => {
    person.mention(general, text);
    await slack.settled();
    return replies().at(-1)?.text ?? "";
  };
  await ask("lag sjekkliste for 5.2");
  person.click(replies().at(-1)?.ts ?? "", "proposal:open");
  await slack.settled();
  person.fill({ owner: people.nb });
  person.submitModal();
  await slack.settled();
  await ask("T1 forfaller 2026-01-06");
  await ask(`gi T1 til <@${people.nb}>`);
  return {
    ...connected,
    ask,
    at: (instant: string) => {
      now = new Date(instant);
    },
    today: () => storage.inTenant(team, (store) => todayOf(now, store)),
  };
}

describe.each([
  ["Asia/Tokyo", "2026-01-06T14:59:00Z", "2026-01-06T15:00:00Z"],
  ["Europe/Oslo", "2026-01-06T22:59:00Z", "2026-01-06T23:00:00Z"],
  ["America/Los_Angeles", "2026-01-07T07:59:00Z", "2026-01-07T08:00:00Z"],
])("in %s", (timeZone, before, after) => {
  test("an item is late, ticked and reported by the workspace's day", async () => {
    const { at, ask, today, storage, slack, person } = await startIn(timeZone);
    at(before);
    expect(await today()).toBe("2026-01-06");
    expect(await ask("mine oppgaver")).not.toContain("forfalt");
    at(after);
    expect(await today()).toBe("2026-01-07");
    expect(await ask("mine oppgaver")).toContain("forfalt");
    expect(await ask("tertialrapport")).toContain("1. januar 2026 til 7. januar 2026");
    person.openHome();
    await slack.settled();
    expect(JSON.stringify(slack.snapshot().homes[0]?.blocks)).toContain("forfalt");
    await ask("ferdig T1");
    const log = await storage.inTenant(team, ({ plans }) => plans.log(planId));
    expect(log.at(-1)).toMatchObject({ edit: { edit: "tick" }, on: "2026-01-07" });
    expect(slack.snapshot().refused).toEqual([]);
  });
});

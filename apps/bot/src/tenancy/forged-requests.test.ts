// Requests that are not what they say: refused or without a second effect, and logged.

import { anItem } from "@kompass/findings/testing";
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import { editStoredPlan } from "@kompass/storage";
import { describe, expect, test } from "vitest";
import { planId } from "../plans/plan-id.js";
import { writeSeenItem } from "../plans/seen-item.js";
import { general, openTestStorage, people } from "../testing/connect.js";
import { startManyWorkspaces } from "../testing/many-workspaces.js";

const [alfaTeam, betaTeam] = ["T0000000001", "T0000000002"];
const occasion = { at: "2026-01-05T08:00:00.000Z", on: "2026-01-05", by: "kari" };

async function start() {
  const alfa = createSlackEmulator({ installed: false });
  const beta = alfa.addWorkspace({ installed: false, team: { id: betaTeam } });
  const storage = await openTestStorage();
  const settings = { KOMPASS_ALLOWED_TEAMS: `${alfaTeam},${betaTeam}` };
  const many = await startManyWorkspaces({ slack: alfa, storage, settings });
  const [ofBeta = ""] = beta.snapshot().users.map(({ id }) => id);
  for (const user of [people.nb, ofBeta]) expect((await many.browser().install({ user })).status).toBe(200);
  const { ts } = alfa.signIn(people.nb).say(general, "Møtet begynner");
  const mention = (more: Readonly<Record<string, unknown>> = {}, inEvent: Readonly<Record<string, unknown>> = {}) => ({
    type: "event_callback",
    event_id: "Ev1",
    team_id: alfaTeam,
    event: { type: "app_mention", channel: general, user: people.nb, text: "Totalt?", ts, ...inEvent },
    authorizations: [{ team_id: alfaTeam, enterprise_id: null, is_enterprise_install: false }],
    ...more,
  });
  const said = (slack: SlackEmulator) =>
    slack
      .snapshot()
      .messages.filter(({ bot_id: bot }) => bot !== undefined)
      .map(({ text }) => text);
  return { alfa, beta, storage, ts, mention, said, ...many };
}

describe("a request", () => {
  test.each([
    ["that somebody else signed", { secret: "guessed" }],
    ["that was signed six minutes ago", { age: 360 }],
  ])("%s is turned away and logged", async (_, signature) => {
    const { alfa, post, mention, said, logLines } = await start();
    expect(await post(mention(), signature)).toBe(401);
    await alfa.settled();
    expect(said(alfa)).toEqual([]);
    expect(logLines.join("")).toContain("Failed to parse and verify the request data");
  });

  test("that nobody signed is turned away", async () => {
    const { address, alfa, mention, said } = await start();
    expect((await fetch(address, { method: "POST", body: JSON.stringify(mention()) })).status).toBe(401);
    expect(said(alfa)).toEqual([]);
  });

  test("that is played again has no second effect", async () => {
    const { alfa, post, mention, said, logLines } = await start();
    for (let time = 0; time < 3; time += 1) expect(await post(mention())).toBe(200);
    await expect.poll(() => said(alfa)).toEqual(["Svar på: Totalt?"]);
    await alfa.settled();
    expect(said(alfa)).toHaveLength(1);
    expect(logLines.filter((line) => line.includes('"delivered-before"'))).toHaveLength(2);
  });

  test("is for the workspace it was authorised for, whatever teams its event names", async () => {
    const { alfa, beta, post, mention, said } = await start();
    const elsewhere = { team: betaTeam, user_team: betaTeam, source_team: betaTeam };
    expect(await post(mention({ team_id: betaTeam, context_team_id: betaTeam }, elsewhere))).toBe(200);
    await expect.poll(() => said(alfa)).toEqual(["Svar på: Totalt?"]);
    await beta.settled();
    expect(said(beta)).toEqual([]);
  });

  test("for a workspace that has not installed the app is acknowledged, logged, and nothing else", async () => {
    const { alfa, beta, post, mention, said, logLines } = await start();
    const authorizations = [{ team_id: "T0000000009", enterprise_id: null, is_enterprise_install: false }];
    expect(await post(mention({ authorizations }))).toBe(200);
    await alfa.settled();
    expect([said(alfa), said(beta)]).toEqual([[], []]);
    expect(logLines.join("")).toContain('"not-installed"');
  });
});

test("a button with an item of another workspace changes nothing there", async () => {
  const { alfa, post, storage, ts, served, logLines } = await start();
  const items = ["T1", "T2"].map((id) => anItem(id));
  const plan = await editStoredPlan(storage, betaTeam, planId, { edit: "add-items", items }, occasion);
  const [, second] = plan.items;
  const before = await storage.inTenant(betaTeam, ({ plans }) => plans.log(planId));
  const body = {
    type: "block_actions",
    user: { id: people.nb, team_id: betaTeam },
    team: { id: alfaTeam },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: "1.2.3",
    channel: { id: general },
    container: { type: "message", message_ts: ts, channel_id: general },
    message: { ts, team: betaTeam },
    response_url: new URL("/hooks/actions/T0000000002/1/2", served.apiUrl).href,
    actions: [{ type: "button", action_id: "item:tick", block_id: "b", value: second && writeSeenItem(second) }],
  };
  expect(await post(body)).toBe(200);
  await expect.poll(() => logLines.join("")).toContain('"message-refused"');
  await alfa.settled();
  expect(await storage.inTenant(betaTeam, ({ plans }) => plans.log(planId))).toEqual(before);
  expect(await storage.inTenant(alfaTeam, ({ plans }) => plans.log(planId))).toEqual([]);
});

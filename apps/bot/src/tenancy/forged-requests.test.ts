// Requests that are not what they say: refused or without a second effect, and logged.

import type { PlanItem } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import { editStoredPlan, type Storage } from "@kompass/storage";
import { describe, expect, test } from "vitest";
import { broughtReportKind } from "../intake/brought-report-document.js";
import { loadExampleReview } from "../load-example-review.js";
import { planId } from "../plans/plan-id.js";
import { proposalKind } from "../plans/proposal-document.js";
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

/** What both have, and beta has more of: items, a proposed checklist, a report that waits. */
async function startWithPlans() {
  const started = await start();
  const { alfa, beta, storage, ts, served } = started;
  const items = ["T1", "T2"].map((id) => anItem(id));
  const plan = await editStoredPlan(storage, betaTeam, planId, { edit: "add-items", items }, occasion);
  const [ofBeta = ""] = beta.snapshot().users.map(({ id }) => id);
  const [betaChannel = ""] = beta.snapshot().channels.map(({ id }) => id);
  const isProposal = ({ bot_id: bot, text }: { readonly bot_id?: string; readonly text: string }) =>
    bot !== undefined && text.includes("5.2");
  beta.signIn(ofBeta).mention(betaChannel, "lag sjekkliste for 5.2");
  const { messages } = await beta.until((workspace) => workspace.messages.some(isProposal));
  const blocks = JSON.stringify(messages.find(isProposal)?.blocks);
  const proposal =
    /"action_id":"proposal:open"[^}]*?"value":"([^"]+)"/.exec(blocks.replace(/"text":\{[^}]*\},/g, ""))?.[1] ?? "";
  const kept = async (team: string) =>
    storage.inTenant(team, async ({ plans, documents, audit }) => ({
      log: await plans.log(planId),
      proposals: await documents.list(proposalKind),
      reports: await documents.list(broughtReportKind),
      audit: await audit.list(),
    }));
  const reportId = await bringReport(storage);
  let triggers = 0;
  /** By Slack's own word of alfa, with whatever else somebody would write into it. */
  const interaction = (more: Readonly<Record<string, unknown>>) => {
    triggers += 1;
    return {
      user: { id: people.nb, team_id: betaTeam },
      team: { id: alfaTeam },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: `1.2.${triggers}`,
      channel: { id: general },
      container: { type: "message", message_ts: ts, channel_id: general },
      message: { ts, team: betaTeam },
      response_url: new URL("/hooks/actions/T0000000002/1/2", served.apiUrl).href,
      ...more,
    };
  };
  const press = (action: string, value: string) =>
    interaction({ type: "block_actions", actions: [{ type: "button", action_id: action, block_id: "b", value }] });
  const handIn = (callback: string, metadata: string, values: Readonly<Record<string, unknown>>) => {
    const view = { id: "V1", team_id: betaTeam, callback_id: callback, private_metadata: metadata, state: { values } };
    return interaction({ type: "view_submission", view });
  };
  const said = started.said(alfa).length;
  return {
    ...started,
    plan,
    proposal,
    reportId,
    kept,
    press,
    handIn,
    interaction,
    said: () => started.said(alfa).slice(said),
  };
}

type WithPlans = Awaited<ReturnType<typeof startWithPlans>>;

async function bringReport(storage: Storage): Promise<string> {
  const id = "b2c9b1d2-8f4e-4a55-9a6e-6f6f3a9f0c11";
  const { assessment } = loadExampleReview();
  const state = { is: "waiting" as const, assessment, problems: [] };
  const report = { fileName: "a.txt", locale: "nb" as const, broughtAt: Date.now(), state };
  await storage.inTenant(betaTeam, ({ documents }) => documents.write(broughtReportKind, id, report, 0));
  return id;
}

const chosen = { start: { start: { type: "datepicker", selected_date: "2026-01-05" } } };
const steps = (id: string) => ({ steps: { type: "checkboxes", selected_options: [{ value: id }] } });

const forged: readonly (readonly [string, (at: WithPlans) => unknown])[] = [
  ["an item, to be ticked", ({ press, plan }) => press("item:tick", seen(plan.items[1]))],
  ["an item, to be opened", ({ press, plan }) => press("item:more", seen(plan.items[1]))],
  ["a proposed checklist, to be opened", ({ press, proposal }) => press("proposal:open", proposal)],
  ["a report, to be confirmed", ({ press, reportId }) => press("report:settle", reportId)],
  ["a report, to be dropped", ({ press, reportId }) => press("report:drop", reportId)],
  ["an assessment, to be asked about", ({ press, reportId }) => press(`assessment:use:${reportId}`, reportId)],
  ["an assessment, to be removed", ({ press, reportId }) => press(`assessment:remove:${reportId}`, reportId)],
  [
    "a proposed checklist, handed in",
    ({ handIn, proposal }) =>
      handIn("checklist:save", JSON.stringify({ proposal, channel: general, thread: null }), {
        ...chosen,
        steps: steps("S1"),
      }),
  ],
  ["a report, handed in", ({ handIn, reportId }) => handIn("report:load", reportId, {})],
];

const seen = (item: PlanItem | undefined): string => (item === undefined ? "" : writeSeenItem(item));

test.each(forged)("by its id in another workspace nobody reaches %s", async (_, forge) => {
  const at = await startWithPlans();
  const before = [await at.kept(betaTeam), await at.kept(alfaTeam)];
  const saidInBeta = at.beta.snapshot().messages;
  expect(before[0]?.log).not.toEqual([]);
  expect(await at.post(forge(at))).toBe(200);
  await at.app.stop();
  expect([await at.kept(betaTeam), await at.kept(alfaTeam)]).toEqual(before);
  expect(at.beta.snapshot().messages).toEqual(saidInBeta);
  expect(at.beta.snapshot().modals).toEqual([]);
  expect(at.alfa.snapshot().modals).toEqual([]);
  expect(at.logLines.join("")).toMatch(/"not-there"|"message-refused"/);
});

test("a press and a command that are played again have no second effect", async () => {
  const { storage, post, press, interaction, logLines, said, app } = await startWithPlans();
  const items = [anItem("T1")];
  const {
    items: [own],
  } = await editStoredPlan(storage, alfaTeam, planId, { edit: "add-items", items }, occasion);
  const once = [
    press("item:tick", seen(own)),
    interaction({ command: "/kompass", text: "Totalt?", team_id: alfaTeam, user_id: people.nb, channel_id: general }),
  ];
  for (const body of once) for (let time = 0; time < 3; time += 1) expect(await post(body)).toBe(200);
  await app.stop();
  const log = await storage.inTenant(alfaTeam, ({ plans }) => plans.log(planId));
  expect(log.map(({ edit }) => edit.edit)).toEqual(["add-items", "tick"]);
  expect(logLines.filter((line) => line.includes('"delivered-before"'))).toHaveLength(4);
  expect(said().filter((text) => text === "Svar på: Totalt?").length).toBeLessThanOrEqual(1);
});

test.each([
  [
    "a press",
    { type: "block_actions", actions: [{ type: "button", action_id: "ask:0", block_id: "b", value: "Totalt?" }] },
  ],
  ["a command", { command: "/kompass", text: "Totalt?", user_id: people.nb, channel_id: general }],
])("%s of a workspace that has not installed the app is logged, and nothing else", async (_, request) => {
  const { post, interaction, logLines, said, app } = await startWithPlans();
  const elsewhere = { team: { id: "T0000000009" }, team_id: "T0000000009" };
  expect(await post(interaction({ ...request, ...elsewhere }))).toBe(200);
  await app.stop();
  expect(said()).toEqual([]);
  expect(logLines.join("")).toContain('"not-installed"');
});

// Two processes of the app on one PostgreSQL: nothing is lost, nothing happens twice.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, type NewItem, type PlanEdit, replayLog } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import { createSlackEmulator, type Message, type ServedSlack, serveSlack } from "@kompass/slack-emulator";
import type { Storage, TenantStore } from "@kompass/storage";
import { openPostgresStorage } from "@kompass/storage/postgres";
import { type PostgresServer, startPostgres } from "@kompass/storage/postgres-server";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "./create-app.js";
import { createDependencies } from "./create-dependencies.js";
import { editStored } from "./plans/edit-item.js";
import { planId } from "./plans/plan-id.js";
import { defaultReminders } from "./reminders/reminder-settings.js";
import type { Rights } from "./rights/rights.js";
import { changeRights } from "./rights/rights-document.js";
import { createSingleInstallation } from "./tenancy/single-installation.js";
import { general } from "./testing/connect.js";
import { shownAt } from "./testing/day-book.js";
import { signedRequest } from "./testing/many-workspaces.js";
import { createReminderWorker } from "./testing/reminder-worker.js";
import { type RunningMain, runMain } from "./testing/run-main.js";

const long = process.env.KOMPASS_LONG === "1";
const team = "T0000000001";
const everybody: Rights = { decide: { who: "everyone" }, edit: { who: "everyone" }, see: { who: "everyone" } };
const users = Array.from({ length: 20 }, (_, place) => ({
  id: `U${String(place + 1).padStart(2, "0")}`,
  name: `person${place + 1}`,
  locale: "nb-NO",
  timezone: "Europe/Oslo",
}));

const slack = createSlackEmulator({ users });
const within = 120_000;

let server: PostgresServer;
let folder: string;
let served: ServedSlack;
let storage: Storage;
let apps: readonly RunningMain[];
let addresses: readonly [string, string];

beforeAll(async () => {
  server = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), "kompass two "));
  const address = await server.database();
  storage = await openPostgresStorage(address);
  await allowEverybody(storage);
  served = await serveSlack(slack);
  const environment = {
    SLACK_API_URL: served.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    DATABASE_URL: address,
    PORT: "0",
    KOMPASS_LOG_LEVEL: "error",
  };
  apps = await Promise.all([runMain(environment, folder), runMain(environment, folder)]);
  const [first = "", second = ""] = apps.map(({ greeting }) => greeting.split(" ").at(-1));
  addresses = [first, second];
}, 120_000);

afterAll(async () => {
  for (const { end } of apps) await end("SIGKILL");
  await served.close();
  await storage.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const disorder = Array.from({ length: 1_000 }, (_, place) => place);

/** Numbers at random, the same in every run. */
function chooser(seed: number) {
  const random = fc.sample(fc.nat(1_000_000), { numRuns: 20_000, seed });
  let next = 0;
  return <Item>(items: readonly Item[]): Item => {
    next += 1;
    const item = items[(random[next % random.length] ?? 0) % items.length];
    if (item === undefined) throw new Error("there is nothing to choose from");
    return item;
  };
}

/** Looks again whenever something happens in Slack, until it is so. */
async function eventually(isSo: () => Promise<boolean>, within: number): Promise<void> {
  const deadline = performance.now() + within;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error("it has not come to that");
    await new Promise((later) => setTimeout(later, 20));
  }
}

async function allowEverybody(storage: Storage): Promise<void> {
  const occasion = { by: "test", now: new Date("2026-01-01T08:00:00Z") };
  await storage.inTenant(team, (store) => changeRights(everybody, occasion, store));
}

const subareas = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3"];
const moreSubareas = ["5.1", "5.2", "5.3", "6.1", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "8.1", "8.2"];

test("twenty people change two hundred items: no change is lost, and every list shows what is so", async () => {
  await served.postTo(...addresses);
  const planOf = <Result>(work: (store: TenantStore) => Promise<Result>) => storage.inTenant(team, work);
  const readLog = () => planOf(({ plans }) => plans.log(planId));
  const readPlan = () => planOf(({ plans }) => plans.read(planId));
  const choose = chooser(2026);
  const somebody = () => slack.signIn(choose(users).id);
  const messagesWith = (text: string): readonly Message[] =>
    slack.snapshot().messages.filter((message) => message.bot_id !== undefined && message.text.includes(text));

  // Everybody makes checklists at once.
  const scopes = long ? [...subareas, ...moreSubareas] : subareas.slice(0, 2);
  for (const scope of scopes) somebody().mention(general, `lag sjekkliste for ${scope}`);
  await slack.until(() => messagesWith("Forslag til sjekkliste").length === scopes.length, { within });
  for (const proposal of messagesWith("Forslag til sjekkliste")) {
    const person = somebody();
    person.click(proposal.ts, "proposal:open");
    await slack.until(({ modals }) => JSON.stringify(modals).includes("checklist:save"), { within });
    person.submitModal();
    await slack.until(({ modals }) => !JSON.stringify(modals).includes("checklist:save"), { within });
  }
  await slack.until(() => messagesWith("Alle i kanalen ser").length === scopes.length, { within });
  const { items } = await readPlan();
  expect(items.length).toBeGreaterThanOrEqual(long ? 200 : 15);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);

  // Everybody presses at once, on what they see at that moment, stale or not.
  const cards = messagesWith("Alle i kanalen ser").map(({ ts }) => ts);
  const presses = long ? 600 : 40;
  let pressed = 0;
  while (pressed < presses) {
    for (let together = 0; together < 20 && pressed < presses; together += 1) {
      const card = slack.snapshot().messages.find(({ ts }) => ts === choose(cards));
      const buttons = (card?.blocks ?? []).flatMap((block) => {
        if (block.type !== "actions") return [];
        return block.elements.flatMap(({ action_id: action }) =>
          /^item:(tick|reopen|verify)$/.test(action ?? "")
            ? [{ action: action ?? "", blockId: block.block_id ?? "" }]
            : [],
        );
      });
      if (card === undefined || buttons.length === 0) continue;
      const { action, blockId } = choose(buttons);
      somebody().click(card.ts, action, { blockId });
      pressed += 1;
    }
    await slack.settled();
  }
  const refusals = () => slack.snapshot().messages.filter(({ ephemeralFor }) => ephemeralFor !== undefined).length;
  const edits = async () => (await readLog()).filter(({ edit }) => edit.edit !== "add-items").length;
  await eventually(async () => (await edits()) + refusals() === presses, within);

  const [log, plan] = [await readLog(), await readPlan()];
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
  expect(replayLog(planId, log)).toEqual(plan);
  // The last word of every list is the plan's.
  const isShown = (): boolean =>
    cards.every((ts) => {
      const text = slack.snapshot().messages.find((message) => message.ts === ts)?.text ?? "";
      const own = plan.items.filter(({ id }) => text.includes(`${id} `));
      const done = own.filter(({ status }) => status === "done" || status === "verified").length;
      return text.includes(`${done} av ${own.length} er gjort`);
    });
  await eventually(() => Promise.resolve(isShown()), within);
  expect(slack.snapshot().refused).toEqual([]);
  expect(messagesWith("Alle i kanalen ser")).toHaveLength(scopes.length);
}, 300_000);

test("events that come one to four times, in any order and to both, have one effect each", async () => {
  const choose = chooser(1_000);
  const asked = Array.from({ length: long ? 1_000 : 50 }, (_, place) => {
    const user = choose(users).id;
    const { ts } = slack.signIn(user).say(general, "Not heard by the app, which listens to mentions alone.");
    const text = `Hva fikk vi på ${choose(subareas)}?`;
    const event = { type: "app_mention", channel: general, user, text, ts };
    const authorizations = [{ team_id: team, enterprise_id: null, is_enterprise_install: false }];
    return { ts, body: { type: "event_callback", event_id: `EvMany${place}`, team_id: team, event, authorizations } };
  });
  const coming = asked
    .flatMap(({ body }) => Array.from({ length: choose([1, 2, 3, 4]) }, () => ({ body, at: choose(disorder) })))
    .toSorted((one, other) => one.at - other.at);
  const deliver = async (): Promise<void> => {
    for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
      const answer = await fetch(choose(addresses), signedRequest(JSON.stringify(next.body), slack.signingSecret));
      await answer.body?.cancel();
      expect(answer.status).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 16 }, deliver));
  const answered = () => {
    const threads = Map.groupBy(
      slack.snapshot().messages.filter(({ bot_id: bot }) => bot !== undefined),
      (message) => message.thread_ts,
    );
    return asked.map(({ ts }) => threads.get(ts)?.length ?? 0);
  };
  await eventually(() => Promise.resolve(!answered().includes(0)), within);
  // Whatever they have begun is done when they end.
  for (const { end } of apps) expect(await end()).toBe(0);
  expect(answered()).toEqual(asked.map(() => 1));
  expect(slack.snapshot().refused).toEqual([]);
}, 300_000);

test("two workers on one clock send each reminder once, whatever is changed meanwhile", async () => {
  const address = await server.database();
  const storages = [await openPostgresStorage(address), await openPostgresStorage(address)] as const;
  await allowEverybody(storages[0]);
  let time = Date.parse("2026-01-05T07:00:00Z");
  const now = () => new Date(time);
  const slackThen = createSlackEmulator({ users, now });
  const workers = storages.map((storage) => {
    const receiver = { init: () => undefined, start: () => Promise.resolve(), stop: () => Promise.resolve() };
    const installations = createSingleInstallation(slackThen.botToken, { fetch: slackThen.fetch });
    return createApp({
      receiver,
      installations,
      fetch: slackThen.fetch,
      dependencies: createDependencies(storage, now),
    }).worker;
  });
  const calendar = { country: "NO", timeZone: "Europe/Oslo" } as const;
  const model = createReminderWorker(defaultReminders, calendar);
  const choose = chooser(7);
  const items = Array.from({ length: long ? 200 : 15 }, (_, index) => `T${index + 1}`);
  const days = Array.from({ length: 40 }, (_, index) => addDays("2026-01-08", index));
  const noMessage = () => Promise.resolve();
  const change = async (edit: (store: TenantStore) => Promise<PlanEdit>): Promise<void> => {
    const storage = choose(storages);
    const user = choose(users).id;
    const { plan } = await storage.inTenant(team, async (store) =>
      editStored(await edit(store), { store, say: noMessage, user, name: undefined, now: now() }),
    );
    for (const item of plan.items) {
      if (item.version === plan.version) model.edit(time, { item, ownerHasLeft: false, snoozedUntil: null });
    }
  };
  await change(async ({ people }) => {
    const owned: NewItem[] = [];
    for (const id of items) {
      const person = await people.identify(choose(users).id);
      owned.push({ ...anItem(id), due: choose(days), owner: { role: null, person } });
    }
    return { edit: "add-items", items: owned };
  });
  const hour = 60 * 60 * 1_000;
  const end = time + (long ? 80 : 20) * 24 * hour;
  for (let step = 0; time < end; step += 1) {
    time += hour;
    // Both look at the same moment.
    await Promise.all(workers.map(({ work }) => work()));
    if (step % 5 !== 0) continue;
    const id = choose(items);
    await change(async ({ plans, people }) => {
      const item = (await plans.read(planId)).items.find((each) => each.id === id);
      const seen = item?.version ?? 0;
      const open = item?.status === "open";
      const kinds = ["schedule", "schedule", "assign", open ? "tick" : "reopen"] as const;
      switch (choose(kinds)) {
        case "schedule":
          return { edit: "schedule", item: id, seen, start: null, due: choose(days) };
        case "assign":
          return { edit: "assign", item: id, seen, role: null, person: await people.identify(choose(users).id) };
        case "tick":
          return { edit: "tick", item: id, seen };
        case "reopen":
          return { edit: "reopen", item: id, seen };
      }
    });
  }
  await Promise.all(workers.map(({ work }) => work()));
  model.runUntil(time);
  const sent = slackThen
    .snapshot()
    .messages.map(({ ts, text }) => `${shownAt(calendar, Math.floor(Number(ts)) * 1_000)} ${/T\d+/.exec(text)?.[0]}`);
  const expected = model.sent.map(({ reminder, at }) => `${shownAt(calendar, at)} ${reminder.key.split("/")[1]}`);
  expect(expected.length).toBeGreaterThan(items.length);
  expect(sent.toSorted()).toEqual(expected.toSorted());
  expect(replayLog(planId, await storages[0].inTenant(team, ({ plans }) => plans.log(planId)))).toEqual(
    await storages[1].inTenant(team, ({ plans }) => plans.read(planId)),
  );
  for (const storage of storages) await storage.close();
}, 300_000);

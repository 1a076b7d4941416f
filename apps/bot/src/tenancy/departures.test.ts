// A workspace leaves, and may come back.
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import type { DocumentKind, Storage, TenantStore } from "@kompass/storage";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openTestStorage } from "../testing/connect.js";
import { everyStore, stopPostgres } from "../testing/every-store.js";
import { startManyWorkspaces } from "../testing/many-workspaces.js";

afterAll(stopPostgres);

const team = "T0000000001";
const installer = { user: "U0000000001" };
const days = 24 * 60 * 60 * 1_000;
const assessment: DocumentKind<unknown> = { name: "assessment", schema: z.unknown() };
const conversation: DocumentKind<unknown> = { name: "conversation", schema: z.unknown() };

async function start(
  slack = createSlackEmulator({ installed: false }),
  settings: Record<string, string> = {},
  open: () => Promise<Storage> = openTestStorage,
) {
  let ahead = 0;
  const storage = await open();
  const now = () => new Date(Date.now() + ahead);
  const many = await startManyWorkspaces({ slack, storage, settings, now });
  const read = <Result>(work: (store: TenantStore) => Promise<Result>, tenant = team) => storage.inTenant(tenant, work);
  expect((await many.browser().install(installer)).status).toBe(200);
  const person = await read(async ({ documents, people }) => {
    await documents.write(assessment, "2023", { points: 555 }, 0);
    await documents.write(conversation, "D1", { questions: ["Hva er svakest?"] }, 0);
    return people.identify(installer.user, "Ingrid");
  });
  return {
    slack,
    storage,
    read,
    person,
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
    logged: (event: string) =>
      expect.poll(() => many.logLines.join(""), { timeout: 10_000 }).toContain(`"event":"${event}"`),
    ...many,
  };
}

/** What there is of a tenant. */
const remains = (storage: Storage, person: string) =>
  storage.inTenant(team, async ({ documents, installation, people }) => ({
    installation: await installation.read(),
    assessment: await documents.read(assessment, "2023"),
    conversation: await documents.read(conversation, "D1"),
    name: (await people.find(person))?.name,
    slackId: (await people.find(person))?.externalId,
  }));

async function ask(slack: SlackEmulator, question: string): Promise<string> {
  const asked = slack.signIn(installer.user).mention("C0000000001", question);
  const isAnswer = ({ thread_ts: thread }: { thread_ts?: string }) => thread === asked.ts;
  const { messages } = await slack.until((workspace) => workspace.messages.some(isAnswer));
  return messages.find(isAnswer)?.text ?? "";
}

const [[embedded, openEmbedded], [postgres, openPostgres]] = everyStore;

describe.each([
  [embedded, "app_uninstalled", openEmbedded],
  [embedded, "tokens_revoked", openEmbedded],
  [postgres, "app_uninstalled", openPostgres],
] as const)("on %s, uninstalled, %s first", (_, first, open) => {
  test("tokens and what tells of people go at once, assessments after thirty days", async () => {
    const { slack, storage, person, logged, pass, logLines } = await start(undefined, {}, open);
    slack.uninstallApp({ first });
    await logged("uninstalled");
    await slack.settled();
    expect(await remains(storage, person)).toMatchObject({
      installation: { sealed: undefined },
      assessment: { body: { points: 555 } },
      conversation: undefined,
      name: undefined,
      slackId: undefined,
    });
    pass(30 * days - 60_000);
    expect((await remains(storage, person)).assessment).toBeDefined();
    pass(60_000);
    await logged("tenant-forgotten");
    expect(await remains(storage, person)).toEqual({});
    expect(logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test("whoever installs again in time finds everything but the people", async () => {
    const { slack, storage, person, logged, pass, browser } = await start(undefined, {}, open);
    slack.uninstallApp({ first });
    await logged("uninstalled");
    await slack.settled();
    pass(29 * days);
    expect((await browser().install(installer)).status).toBe(200);
    pass(10 * days);
    expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
    expect(await remains(storage, person)).toMatchObject({
      installation: { uninstalledAt: undefined },
      assessment: { body: { points: 555 } },
      name: undefined,
    });
  });
});

test("how long is a setting; with 0 days everything goes at once", async () => {
  const { slack, storage, person, logged } = await start(undefined, { KOMPASS_RETENTION_DAYS: "0" });
  slack.uninstallApp();
  await logged("tenant-forgotten");
  expect(await remains(storage, person)).toEqual({});
});

test("word of an end that comes late, after installing again, ends nothing", async () => {
  const { slack, storage, person, logged, post } = await start();
  for (const event of ["app_uninstalled", "tokens_revoked"])
    expect(await post({ type: "event_callback", event_id: event, team_id: team, event: { type: event } })).toBe(200);
  await logged("still-installed");
  expect(await remains(storage, person)).toMatchObject({ name: "Ingrid", installation: { uninstalledAt: undefined } });
  expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
});

test("an organisation leaves as one", async () => {
  const enterprise = { id: "E0000000001", name: "Trøndelag" };
  const slack = createSlackEmulator({ installed: false, team: { enterprise } });
  const storage = await openTestStorage();
  const { browser, logLines } = await startManyWorkspaces({
    slack,
    storage,
    settings: { KOMPASS_ALLOWED_TEAMS: enterprise.id },
  });
  await browser().install({ ...installer, organization: "on" });
  slack.uninstallApp();
  await expect.poll(() => logLines.join(""), { timeout: 10_000 }).toContain('"event":"uninstalled"');
  expect(await storage.inTenant(enterprise.id, ({ installation }) => installation.read())).toMatchObject({
    sealed: undefined,
  });
});

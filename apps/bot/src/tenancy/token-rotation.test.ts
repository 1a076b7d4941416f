// Tokens that expire are renewed in time, once, and by whoever comes first.
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";
import { WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import { createWorker } from "../jobs/worker.js";
import { createLog } from "../logging/log.js";
import { openTestStorage } from "../testing/connect.js";
import { readGrant, sealGranted } from "./granted.js";
import { createSeal } from "./seal.js";
import { createStoredInstallations } from "./stored-installations.js";
import { createTokenRotation, scheduleRefresh } from "./token-rotation.js";

const team = "T0000000001";
const seal = createSeal([Buffer.alloc(32, 1).toString("base64")]);
const hours = 60 * 60 * 1_000;

interface Given {
  readonly slack: SlackEmulator;
  readonly storage: Storage;
  readonly now: () => Date;
  readonly fetch?: typeof globalThis.fetch;
}

function aProcess(worker: string, { slack, storage, now, fetch = slack.fetch }: Given) {
  const lines: string[] = [];
  const log = createLog("debug", (line) => lines.push(line));
  const client = new WebClient(undefined, { fetch, retryConfig: { retries: 0 } });
  const { clientId, clientSecret } = slack;
  const rotation = createTokenRotation({ storage, seal, client, clientId, clientSecret, worker, now, log });
  const jobs = createWorker({ storage, handlers: [rotation.jobs], worker, now, log });
  const { ofTenant } = createStoredInstallations({ storage, seal, rotation, log });
  return { lines, work: jobs.work, token: async () => (await ofTenant(team))?.botToken };
}

/** A workspace that has installed the app, with a token for twelve hours. */
async function installed() {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const now = () => new Date(time);
  const slack = createSlackEmulator({ installed: false, tokensExpireIn: 12 * 60 * 60, now });
  const storage = await openTestStorage();
  const uri = "https://kompass.example/";
  const query = new URLSearchParams({ client_id: slack.clientId, scope: "chat:write", redirect_uri: uri });
  const consent = await slack.fetch(`https://slack.com/oauth/v2/authorize?${query}`, {
    method: "POST",
    body: new URLSearchParams({ answer: "allow", user: "U0000000001" }),
  });
  const code = new URL(consent.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const given = { code, redirect_uri: uri, client_id: slack.clientId, client_secret: slack.clientSecret };
  const answer = await new WebClient(undefined, { fetch: slack.fetch }).oauth.v2.access(given);
  const rotation = { refreshToken: answer.refresh_token ?? "", expiresAt: time + (answer.expires_in ?? 0) * 1_000 };
  const botToken = answer.access_token ?? "";
  const granted = { botToken, botId: "B1", botUserId: "U1", installedBy: "U0000000001", scopes: [], rotation };
  await storage.inTenant(team, async (store) => {
    await store.installation.install(sealGranted(granted, team, seal));
    await scheduleRefresh(store, rotation);
  });
  const isGood = async (token: string | undefined): Promise<boolean> =>
    (
      await new WebClient(token ?? "", { fetch: slack.fetch, retryConfig: { retries: 0 } }).auth
        .test()
        .catch(() => undefined)
    )?.ok ?? false;
  return {
    slack,
    storage,
    now,
    botToken,
    isGood,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const refreshes = (lines: readonly string[]) => lines.filter((line) => line.includes('"token-refreshed"')).length;

test("a worker renews the token two hours before it ends, and again before the next one ends", async () => {
  const { botToken, pass, isGood, ...given } = await installed();
  const { work, token, lines } = aProcess("a", given);
  pass(10 * hours - 1);
  await work();
  expect(await token()).toBe(botToken);
  for (let day = 1; day <= 3; day += 1) {
    pass(10 * hours);
    await work();
    expect(refreshes(lines)).toBe(day);
    expect(await isGood(await token())).toBe(true);
  }
});

test("of several processes that need a new token at once, one fetches it, and all have it", async () => {
  const { pass, isGood, ...given } = await installed();
  const processes = ["a", "b", "c"].map((name) => aProcess(name, given));
  pass(13 * hours);
  const tokens = await Promise.all(processes.flatMap(({ token, work }) => [token(), work().then(token), token()]));
  expect(new Set(tokens).size).toBe(1);
  expect(await isGood(tokens[0])).toBe(true);
  expect(processes.map(({ lines }) => refreshes(lines)).reduce((sum, each) => sum + each)).toBe(1);
  expect(given.slack.snapshot().refused).toEqual([]);
});

test("while Slack can't be reached the old token is used, and the next is fetched when it can", async () => {
  const { botToken, pass, isGood, ...given } = await installed();
  let isDown = true;
  const fetch: typeof globalThis.fetch = (input, init) =>
    isDown ? Promise.reject(new TypeError("fetch failed")) : given.slack.fetch(input, init);
  const { work, token, lines } = aProcess("a", { ...given, fetch });
  pass(11 * hours);
  await work();
  expect(lines.join("")).toContain('"event":"token-not-refreshed"');
  expect(await token()).toBe(botToken);
  isDown = false;
  pass(60_000);
  await work();
  expect(await token()).not.toBe(botToken);
  expect(await isGood(await token())).toBe(true);
});

test("a refresh token that Slack no longer takes is logged, and nobody waits for it", async () => {
  const { botToken, pass, isGood, ...given } = await installed();
  const { slack, storage } = given;
  const [grant] = [await storage.inTenant(team, (store) => readGrant(store, team, seal))];
  const secrets = {
    client_id: slack.clientId,
    client_secret: slack.clientSecret,
    grant_type: "refresh_token",
  } as const;
  const refresh_token = grant?.granted.rotation?.refreshToken ?? "";
  await new WebClient(undefined, { fetch: slack.fetch }).oauth.v2.access({ ...secrets, refresh_token });
  pass(13 * hours);
  const { token, lines } = aProcess("a", given);
  expect([await token(), await token()]).toEqual([botToken, botToken]);
  expect(await isGood(botToken)).toBe(false);
  expect(lines.filter((line) => line.includes("slack/invalid_refresh_token"))).toHaveLength(1);
});

test("a workspace that has installed again meanwhile keeps its new token", async () => {
  const { pass, isGood: _, ...given } = await installed();
  const { slack, storage, now } = given;
  const fresh = { refreshToken: "next", expiresAt: now().getTime() + 30 * hours };
  const again = {
    botToken: "xoxb-again",
    botId: "B1",
    botUserId: "U1",
    installedBy: "U1",
    scopes: [],
    rotation: fresh,
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await storage.inTenant(team, ({ installation }) => installation.install(sealGranted(again, team, seal)));
    return slack.fetch(input, init);
  };
  pass(11 * hours);
  const { work, token } = aProcess("a", { ...given, fetch });
  await work();
  expect(await token()).toBe("xoxb-again");
});

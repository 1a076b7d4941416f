// Installing by OAuth, and the end of it, as a real Bolt app goes through them.
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, type Installation, type InstallationQuery } from "@slack/bolt";
import { afterEach, describe, expect, test } from "vitest";
import { serveSlack } from "../fronts/serve-slack.js";
import { createSlackEmulator, type SlackEmulator } from "../slack-emulator.js";
import type { SlackEmulatorOptions } from "../slack-emulator-options.js";
import { silentLogger } from "../testing/silent-logger.js";
import type { EndOfInstallation } from "./end-installation.js";

const enterprise = { id: "E0000000001", name: "Trøndelag" };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** An app with an installation store that is a map. */
async function startApp(slack: SlackEmulator) {
  const served = await serveSlack(slack);
  const store = new Map<string, Installation>();
  const gone: string[] = [];
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: "state-secret",
    scopes: ["chat:write", "app_mentions:read"],
    redirectUri: "http://127.0.0.1/slack/oauth_redirect",
    port: 0,
    logger: silentLogger,
    installerOptions: {
      redirectUriPath: "/slack/oauth_redirect",
      authorizationUrl: new URL("/oauth/v2/authorize", served.apiUrl).href,
      clientOptions: { slackApiUrl: served.apiUrl },
      directInstall: true,
    },
    installationStore: {
      storeInstallation: (installation) =>
        Promise.resolve(void store.set(installation.team?.id ?? installation.enterprise?.id ?? "", installation)),
      fetchInstallation: ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>) =>
        Promise.resolve(store.get((isEnterpriseInstall ? enterpriseId : teamId) ?? "") as Installation<"v2", boolean>),
    },
  });
  const app = new App({ receiver, logger: silentLogger, clientOptions: { slackApiUrl: served.apiUrl } });
  app.event("app_mention", async ({ event, say, context }) => {
    await say({ text: `${context.teamId} heard ${event.text.split(" ").at(-1)}`, thread_ts: event.ts });
  });
  app.event("app_uninstalled", ({ context }) => Promise.resolve(void gone.push(`app_uninstalled ${context.teamId}`)));
  app.event("tokens_revoked", ({ event }) =>
    Promise.resolve(void gone.push(`tokens_revoked ${event.tokens.bot?.join()}`)),
  );
  await app.start();
  const { port } = (Reflect.get(receiver, "server") as { address(): AddressInfo }).address();
  closing.push(() => app.stop(), served.close);
  const origin = `http://127.0.0.1:${port}`;
  await served.postTo(`${origin}/slack/events`);

  /** Goes the way of a browser; resolves with the status that the app's page has in the end. */
  const install = async (consent: Record<string, string>): Promise<number> => {
    const start = await fetch(`${origin}/slack/install`, { redirect: "manual" });
    const cookie = start.headers.get("set-cookie")?.split(";")[0] ?? "";
    const address = start.headers.get("location") ?? "";
    const page = await (await fetch(address)).text();
    expect(page).toContain("chat:write");
    const body = new URLSearchParams({ answer: "allow", ...consent });
    const answered = await fetch(address, { method: "POST", body, redirect: "manual" });
    const back = new URL(answered.headers.get("location") ?? "");
    return (await fetch(`${origin}${back.pathname}${back.search}`, { headers: { cookie } })).status;
  };
  return { store, gone, install };
}

async function hear(slack: SlackEmulator, text: string): Promise<string> {
  const { users, channels } = slack.snapshot();
  const asked = slack.signIn(users[0]?.id ?? "").mention(channels[0]?.id ?? "", text);
  const isAnswer = ({ thread_ts: thread }: { thread_ts?: string }) => thread === asked.ts;
  const { messages } = await slack.until((workspace) => workspace.messages.some(isAnswer));
  await slack.settled();
  return messages.find(isAnswer)?.text ?? "";
}

describe("installing", () => {
  test("before the consent the app hears nothing and may nothing, afterwards it answers", async () => {
    const slack = createSlackEmulator({ installed: false });
    const { store, install } = await startApp(slack);
    slack.signIn("U0000000001").mention("C0000000001", "hello");
    await slack.settled();
    expect(await install({ user: "U0000000002" })).toBe(200);
    expect(store.get("T0000000001")).toMatchObject({
      team: { id: "T0000000001", name: "Emulated workspace" },
      bot: { userId: slack.snapshot().app.userId, scopes: ["chat:write", "app_mentions:read"] },
      user: { id: "U0000000002" },
      isEnterpriseInstall: false,
    });
    expect(await hear(slack, "again")).toBe("T0000000001 heard again");
    expect(slack.snapshot().messages).toHaveLength(3);
  });

  test("who cancels installs nothing", async () => {
    const slack = createSlackEmulator({ installed: false });
    const { store, install } = await startApp(slack);
    expect(await install({ user: "U0000000001", answer: "cancel" })).toBe(500);
    expect(store.size).toBe(0);
  });

  test("two workspaces have one app, and each is answered by its own token", async () => {
    const oslo = createSlackEmulator({ installed: false });
    const bergen = oslo.addWorkspace({ installed: false });
    const { store, install } = await startApp(oslo);
    expect(await install({ user: "U0000000001" })).toBe(200);
    expect(await install({ user: "U0000000101" })).toBe(200);
    expect([...store.keys()]).toEqual(["T0000000001", "T0000000101"]);
    expect(await hear(bergen, "bergen")).toBe("T0000000101 heard bergen");
    expect(await hear(oslo, "oslo")).toBe("T0000000001 heard oslo");
    expect(bergen.snapshot().messages.map(({ text }) => text)).not.toContainEqual(expect.stringContaining("oslo"));
    const { bot } = store.get("T0000000001") ?? {};
    const foreign = await oslo.fetch("https://slack.com/api/chat.postMessage", {
      method: "POST",
      headers: { authorization: `Bearer ${bot?.token}` },
      body: new URLSearchParams({ channel: "C0000000101", text: "over there" }),
    });
    expect(await foreign.json()).toMatchObject({ ok: false, error: "channel_not_found" });
  });

  test("an organization installs once for all of its workspaces", async () => {
    const oslo = createSlackEmulator({ installed: false, team: { enterprise } });
    const bergen = oslo.addWorkspace({ installed: false, team: { enterprise } });
    const { store, install } = await startApp(oslo);
    expect(await install({ user: "U0000000001", organization: "on" })).toBe(200);
    expect([...store.keys()]).toEqual([enterprise.id]);
    expect(store.get(enterprise.id)).toMatchObject({ isEnterpriseInstall: true, enterprise });
    expect(store.get(enterprise.id)?.team).toBeUndefined();
    expect(await hear(oslo, "oslo")).toBe("T0000000001 heard oslo");
    expect(await hear(bergen, "bergen")).toBe("T0000000101 heard bergen");
    expect(bergen.snapshot().messages).toHaveLength(2);
  });

  test("a token that expires is renewed by its refresh token, which works once", async () => {
    const slack = createSlackEmulator({ installed: false, tokensExpireIn: 3_600 });
    const { store, install } = await startApp(slack);
    await install({ user: "U0000000001" });
    const { token, refreshToken } = store.get("T0000000001")?.bot ?? {};
    expect(token).toMatch(/^xoxe\.xoxb-/);
    // Bolt renews what lives less than two hours more.
    expect(await hear(slack, "hello")).toBe("T0000000001 heard hello");
    expect(store.get("T0000000001")?.bot?.token).not.toBe(token);
    const again = await slack.fetch("https://slack.com/api/oauth.v2.access", {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${slack.clientId}:${slack.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: refreshToken ?? "" }),
    });
    expect(await again.json()).toEqual({ ok: false, error: "invalid_refresh_token" });
  });
});

describe("the end", () => {
  test.each([
    ["tokens_revoked", ["tokens_revoked U00000000B1", "app_uninstalled T0000000001"]],
    ["app_uninstalled", ["app_uninstalled T0000000001", "tokens_revoked U00000000B1"]],
  ] as const)("the app hears both events, %s first, and its token is worth nothing", async (first, heard) => {
    const slack = createSlackEmulator({ installed: false });
    const { store, gone, install } = await startApp(slack);
    await install({ user: "U0000000001" });
    slack.uninstallApp({ first });
    await slack.settled();
    expect(gone.toSorted()).toEqual(heard.toSorted());
    expect(await eventsAtTheEnd(first)).toEqual(heard.map((line) => line.split(" ")[0]));
    expect(await authTest(slack, store.get("T0000000001")?.bot?.token)).toEqual({
      ok: false,
      error: "account_inactive",
    });
    slack.signIn("U0000000001").mention("C0000000001", "hello");
    await slack.settled();
    expect(slack.snapshot().messages).toHaveLength(1);
    expect(await install({ user: "U0000000001" })).toBe(200);
    expect(await hear(slack, "back")).toBe("T0000000001 heard back");
  });

  test("a token that the app gives back is revoked", async () => {
    const slack = createSlackEmulator();
    const revoke = () => call(slack, "auth.revoke", slack.botToken);
    expect(await revoke()).toEqual({ ok: true, revoked: true });
    expect(await revoke()).toEqual({ ok: false, error: "token_revoked" });
  });
});

test("an app that leaves by itself is no longer installed", async () => {
  const slack = createSlackEmulator();
  const leave = async (secret: string) => {
    const body = new URLSearchParams({ client_id: slack.clientId, client_secret: secret });
    const headers = { authorization: `Bearer ${slack.botToken}` };
    return (await slack.fetch("https://slack.com/api/apps.uninstall", { method: "POST", headers, body })).json();
  };
  expect(await leave("guessed")).toMatchObject({ ok: false, error: "bad_client_secret" });
  expect(await leave(slack.clientSecret)).toEqual({ ok: true });
  expect(await authTest(slack, slack.botToken)).toEqual({ ok: false, error: "account_inactive" });
});

describe("what Slack refuses", () => {
  const authorizeUrl = (parameters: Record<string, string>) =>
    `https://slack.com/oauth/v2/authorize?${new URLSearchParams(parameters)}`;

  test.each([
    ["no scope", { client_id: "1.2", redirect_uri: "https://kompass.example/" }],
    ["another client", { client_id: "3.4", scope: "chat:write", redirect_uri: "https://kompass.example/" }],
    ["another address", { client_id: "1.2", scope: "chat:write", redirect_uri: "https://evil.example/" }],
  ])("%s gets no further than a page that says so", async (_, parameters) => {
    const slack = createSlackEmulator({ redirectUris: ["https://kompass.example/"] });
    expect((await slack.fetch(authorizeUrl(parameters))).status).toBe(400);
  });

  test("a code works once, for the address that it was made for, with the app's secret, and not for long", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const slack = createSlackEmulator({ installed: false, now: () => now });
    const redirectUri = "https://kompass.example/back";
    const codeOf = async () => {
      const address = authorizeUrl({ client_id: slack.clientId, scope: "chat:write", redirect_uri: redirectUri });
      const body = new URLSearchParams({ answer: "allow", user: "U0000000001" });
      const { headers } = await slack.fetch(address, { method: "POST", body });
      return new URL(headers.get("location") ?? "").searchParams.get("code") ?? "";
    };
    const exchange = async (given: Record<string, string>) => {
      const client = { client_id: slack.clientId, client_secret: slack.clientSecret, redirect_uri: redirectUri };
      const body = new URLSearchParams({ ...client, ...given });
      const answer = await slack.fetch("https://slack.com/api/oauth.v2.access", { method: "POST", body });
      return ((await answer.json()) as { error?: string }).error;
    };
    const code = await codeOf();
    expect(await exchange({ code, client_secret: "guessed" })).toBe("bad_client_secret");
    expect(await exchange({ code, redirect_uri: "https://evil.example/" })).toBe("bad_redirect_uri");
    expect(await exchange({ code })).toBeUndefined();
    expect(await exchange({ code })).toBe("invalid_code");
    const late = await codeOf();
    now = new Date("2026-01-05T09:10:01Z");
    expect(await exchange({ code: late })).toBe("invalid_code");
  });
});

/** In process, where nothing overtakes: the types of the events in their order. */
async function eventsAtTheEnd(first: EndOfInstallation): Promise<unknown[]> {
  const slack = createSlackEmulator();
  const types: unknown[] = [];
  slack.connect({ attempt: ({ body }) => Promise.resolve(void types.push((body.event as { type: string }).type)) });
  slack.uninstallApp({ first });
  await slack.settled();
  return types;
}

async function call(slack: SlackEmulator, method: string, token: string | undefined): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}` };
  return (await slack.fetch(`https://slack.com/api/${method}`, { method: "POST", headers })).json();
}

function authTest(slack: SlackEmulator, token: string | undefined): Promise<unknown> {
  return call(slack, "auth.test", token);
}

test("payloads in an organization say whose they are, event, command and click alike", async () => {
  const options: SlackEmulatorOptions = { team: { enterprise } };
  const slack = createSlackEmulator(options);
  const bodies: Record<string, unknown>[] = [];
  slack.receiver.init({
    processEvent: async ({ body, ack }) => {
      bodies.push(body);
      await ack();
    },
  });
  const person = slack.signIn("U0000000001");
  person.mention("C0000000001", "hello");
  person.command("/kompass", "", "C0000000001");
  await slack.settled();
  expect(bodies).toMatchObject([
    {
      enterprise_id: enterprise.id,
      authorizations: [{ enterprise_id: enterprise.id, team_id: "T0000000001", is_enterprise_install: false }],
    },
    { enterprise_id: enterprise.id, is_enterprise_install: "false" },
  ]);
});

// Installing by OAuth, as a browser goes through it, at an emulated Slack.

import { locales } from "@kompass/model";
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { openTestStorage } from "../testing/connect.js";
import { secretKey, startManyWorkspaces, stateSecret } from "../testing/many-workspaces.js";
import { invitationAddress } from "./invitation.js";
import { wordsOf } from "./words/words-of.js";

const team = "T0000000001";
const installer = { user: "U0000000001" };

async function start(settings: Record<string, string> = {}, slack = createSlackEmulator({ installed: false })) {
  const storage = await openTestStorage();
  const many = await startManyWorkspaces({ slack, storage, settings });
  const row = (tenant = team) => storage.inTenant(tenant, ({ installation }) => installation.read());
  return { slack, storage, row, ...many };
}

async function ask(slack: SlackEmulator, question: string): Promise<string> {
  const { users, channels } = slack.snapshot();
  const asked = slack.signIn(users[0]?.id ?? "").mention(channels[0]?.id ?? "", question);
  const isAnswer = ({ thread_ts: thread }: { thread_ts?: string }) => thread === asked.ts;
  const { messages } = await slack.until((workspace) => workspace.messages.some(isAnswer));
  return messages.find(isAnswer)?.text ?? "";
}

describe("the install page", () => {
  test.each(locales)("speaks %s", async (locale) => {
    const { browser } = await start();
    const { status, headers, html, link } = await browser().open("/slack/install", `de, ${locale};q=0.9, en;q=0.1`);
    const { title, button } = wordsOf[locale].install;
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(title);
    expect(html).toContain(button);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe("/oauth/v2/authorize");
    expect(searchParams.get("redirect_uri")).toBe("https://kompass.example/slack/oauth_redirect");
    expect(searchParams.get("scope")?.split(",")).toContain("app_mentions:read");
    expect(searchParams.get("scope")).not.toContain("channels:history");
  });

  test("asks for the history scopes too where threads go on without a mention", async () => {
    const { browser } = await start({ KOMPASS_THREADS: "yes" });
    const { link } = await browser().open("/slack/install");
    expect(new URL(link).searchParams.get("scope")?.split(",")).toContain("channels:history");
  });
});

test("a workspace of the list installs, is answered, and its token is nowhere readable", async () => {
  const { slack, browser, row, logLines } = await start();
  const page = await browser().install(installer);
  expect(page.status).toBe(200);
  expect(page.html).toContain("kompass er installert");
  expect(page.link).toBe(`https://slack.com/app_redirect?app=A0000000001&team=${team}`);
  expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
  const sealed = (await row())?.sealed ?? "";
  expect(sealed).toMatch(/^1\.[\w-]{8}\.[\w-]+$/);
  expect(sealed).not.toContain("xox");
  expect(logLines.join("")).not.toMatch(/xox[a-z]-|emulated-client-secret/);
});

test("a whole organisation installs once, and every workspace of it is answered", async () => {
  const enterprise = { id: "E0000000001", name: "Trøndelag" };
  const slack = createSlackEmulator({ installed: false, team: { enterprise } });
  const other = slack.addWorkspace({ installed: false, team: { enterprise } });
  const { browser, row } = await start({ KOMPASS_ALLOWED_TEAMS: enterprise.id }, slack);
  expect((await browser().install({ ...installer, organization: "on" })).status).toBe(200);
  expect(await row(enterprise.id)).toBeDefined();
  expect(await row()).toBeUndefined();
  expect(await ask(slack, "Her?")).toBe("Svar på: Her?");
  expect(await ask(other, "Og her?")).toBe("Svar på: Og her?");
});

test("who says no installs nothing, and is told so", async () => {
  const { browser, row } = await start();
  const page = await browser().install({ ...installer, answer: "cancel" });
  expect(page.status).toBe(200);
  expect(page.html).toContain("Ingenting er installert.");
  expect(await row()).toBeUndefined();
});

describe("a state", () => {
  const refused = async (take: (given: { mine: string; theirs: string }) => string) => {
    const { browser, row, logLines } = await start();
    const [mine, theirs] = [browser(), browser()];
    const path = await mine.consent((await mine.open("/slack/install")).link, installer);
    const foreign = new URL((await theirs.open("/slack/install")).link).searchParams.get("state") ?? "";
    const page = await mine.open(take({ mine: path, theirs: foreign }));
    expect(page.status).toBe(400);
    expect(page.html).toContain("Begynn på nytt");
    expect(page.link).toBe("/slack/install");
    expect(await row()).toBeUndefined();
    expect(logLines.join("")).toContain('"event":"installation-refused"');
  };
  const withState = (path: string, state: string) => path.replace(/state=[^&]*/, `state=${state}`);

  test("of another browser is refused", () => refused(({ mine, theirs }) => withState(mine, theirs)));
  test("that nobody signed is refused", () => refused(({ mine }) => withState(mine, "eyJpZCI6IjEifQ.AAAA")));
  test("that is missing is refused", () => refused(({ mine }) => mine.replace(/state=[^&]*/, "")));

  test("whose browser has lost its cookie is refused", async () => {
    const { browser, row } = await start();
    const path = await browser().consent((await browser().open("/slack/install")).link, installer);
    expect((await browser().open(path)).status).toBe(400);
    expect(await row()).toBeUndefined();
  });

  test("works once, even with the cookie put back", async () => {
    const { slack, origin, browser } = await start();
    const first = browser();
    const { link, headers } = await first.open("/slack/install");
    const cookie = headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-kompass-state=.*; Secure; HttpOnly; Path=\/; Max-Age=600$/);
    expect((await first.open(await first.consent(link, installer))).status).toBe(200);
    const again = await fetch(`${origin}${await first.consent(link, installer)}`, { headers: { cookie } });
    expect(again.status).toBe(400);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is over after ten minutes", async () => {
    let ahead = 0;
    const slack = createSlackEmulator({ installed: false });
    const storage = await openTestStorage();
    const now = () => new Date(Date.now() + ahead);
    const { browser } = await startManyWorkspaces({ slack, storage, now });
    const one = browser();
    const path = await one.consent((await one.open("/slack/install")).link, installer);
    ahead = 600_000;
    expect((await one.open(path)).status).toBe(400);
  });
});

describe("a workspace that is not on the list", () => {
  const others = { KOMPASS_ALLOWED_TEAMS: "T0000000009" };
  const invitation = (more: Partial<Parameters<typeof invitationAddress>[0]> = {}) => {
    const until = Date.now() + 1_000_000;
    const address = invitationAddress({
      id: "i1",
      until,
      secret: stateSecret,
      publicUrl: "https://kompass.example",
      ...more,
    });
    return new URL(address).pathname + new URL(address).search;
  };

  test("is left again: nothing is stored, and the app is removed from it", async () => {
    const { slack, browser, row, logLines } = await start(others);
    const page = await browser().install(installer);
    expect(page.status).toBe(403);
    expect(page.html).toContain("Arbeidsområdet er ikke invitert");
    expect(await row()).toBeUndefined();
    expect(logLines.join("")).toContain('"code":"bot/not-invited"');
    // The app was installed for a moment: had it not left, this would reach it.
    await slack.settled();
    const heard = logLines.length;
    slack.signIn(installer.user).mention("C0000000001", "Hallo?");
    await slack.settled();
    expect(logLines.slice(heard)).toEqual([]);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("installs by an invitation, which another workspace can't use any more", async () => {
    const slack = createSlackEmulator({ installed: false });
    const other = slack.addWorkspace({ installed: false });
    const { browser, row } = await start(others, slack);
    expect((await browser().install(installer, invitation())).status).toBe(200);
    expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
    const second = { user: other.snapshot().users[0]?.id ?? "" };
    expect((await browser().install(second, invitation())).status).toBe(403);
    expect(await row(other.snapshot().team.id)).toBeUndefined();
  });

  test("may install again without one", async () => {
    const { browser } = await start(others);
    expect((await browser().install(installer, invitation())).status).toBe(200);
    expect((await browser().install(installer)).status).toBe(200);
  });

  test.each([
    ["that is over", () => invitation({ until: Date.now() })],
    ["that somebody else signed", () => invitation({ secret: "guessed" })],
    ["that was signed as a state", () => "/slack/install?invitation=eyJpZCI6IjEifQ.AAAA"],
    ["that is no invitation at all", () => "/slack/install?invitation=%20"],
  ])("gets no further with an invitation %s", async (_, path) => {
    const { browser } = await start(others);
    const page = await browser().open(path());
    expect(page.status).toBe(403);
    expect(page.html).toContain("Invitasjonen gjelder ikke");
    expect(page.link).toBe("");
  });
});

test("with a new secret key the old one still opens, and what is read is sealed anew", async () => {
  const newKey = Buffer.alloc(32, 9).toString("base64");
  const { slack, storage, browser, row, app, served } = await start();
  await browser().install(installer);
  const before = (await row())?.sealed ?? "";
  await app.stop();
  const settings = { KOMPASS_SECRET_KEY: `${newKey},${secretKey}` };
  await startManyWorkspaces({ slack, storage, settings, served });
  expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
  const after = (await row())?.sealed ?? "";
  expect(after.split(".")[1]).not.toBe(before.split(".")[1]);
});

test("with the secret key lost the workspace counts as not installed, and can install again", async () => {
  const { slack, storage, browser, app, served } = await start();
  await browser().install(installer);
  await app.stop();
  const settings = { KOMPASS_SECRET_KEY: Buffer.alloc(32, 9).toString("base64") };
  const next = await startManyWorkspaces({ slack, storage, settings, served });
  slack.signIn(installer.user).mention("C0000000001", "Hallo?");
  await slack.settled();
  expect(next.logLines.join("")).toContain('"event":"installation-unreadable"');
  expect((await next.browser().install(installer)).status).toBe(200);
  expect(await ask(slack, "Totalt?")).toBe("Svar på: Totalt?");
});

// The app as it runs in production, against a Web API on this machine.
import { createHmac } from "node:crypto";
import { createSlackEmulator, serveSlack } from "@kompass/slack-emulator";
import { afterEach, expect, test } from "vitest";
import { ConfigError } from "./config/config-error.js";
import { readConfig } from "./config/read-config.js";
import { createDependencies } from "./create-dependencies.js";
import type { Dependencies } from "./dependencies.js";
import { describeStartError } from "./describe-start-error.js";
import { StartError } from "./start-error.js";
import { startSlackApp } from "./start-slack-app.js";
import { openTestStorage } from "./testing/connect.js";
import { answered } from "./testing/hand-made-answers.js";

const secret = "s1gned";
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve() {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack);
  closing.push(served.close);
  return { slack, environment: { SLACK_API_URL: served.apiUrl, SLACK_BOT_TOKEN: slack.botToken, PORT: "0" } };
}

async function start(environment: Record<string, string>) {
  const dependencies: Dependencies = {
    ...createDependencies(await openTestStorage()),
    answer: ({ question }) => answered(`Svar på: ${question}`),
  };
  const app = await startSlackApp(readConfig(environment), dependencies, () => undefined);
  closing.unshift(app.stop);
  return app;
}

function signed(body: string, key: string) {
  const timestamp = Math.floor(Date.now() / 1_000);
  const signature = createHmac("sha256", key).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": `v0=${signature}`,
    },
  };
}

test("over HTTP a signed mention is answered, and a forged one is turned away", async () => {
  const { slack, environment } = await serve();
  const app = await start({ ...environment, SLACK_SIGNING_SECRET: secret });
  expect(app.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/slack\/events$/);
  expect(app.workspace).toBe("Emulated workspace");

  const asked = slack.signIn("U0000000001").mention("C0000000001", "Totalt?");
  const event = { type: "app_mention", ...asked };
  const body = JSON.stringify({ type: "event_callback", team_id: "T0000000001", event, authorizations: [] });
  const answerPosted = new Promise<string>((resolve) => {
    slack.subscribe((change) => {
      if (change.type === "message_posted") resolve(change.message.text);
    });
  });

  expect((await fetch(app.address ?? "", signed(body, "another secret"))).status).toBe(401);
  expect((await fetch(app.address ?? "", signed(body, secret))).status).toBe(200);
  expect(await answerPosted).toBe("Svar på: Totalt?");
  expect(slack.snapshot().messages).toHaveLength(2);
});

test("a token that Slack refuses is one clear line", async () => {
  const { environment } = await serve();
  const failure = await start({ ...environment, SLACK_BOT_TOKEN: "xoxb-wrong", SLACK_SIGNING_SECRET: secret }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(StartError);
  expect(describeStartError(failure)).toEqual([
    "error[bot/start-failed] Slack: refused with slack/invalid_auth; check the tokens, and the network",
  ]);
});

test("Socket Mode asks the given Web API for a connection, and says where it is refused", async () => {
  const { slack, environment } = await serve();
  const failure = await start({ ...environment, SLACK_APP_TOKEN: "xapp-1" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartError);
  expect(slack.snapshot().refused).toMatchObject([{ method: "apps.connections.open", error: "invalid_auth" }]);
});

test("no settings cannot be started, in one clear line", async () => {
  const failure = await start({}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  expect(describeStartError(failure)).toEqual([
    "error[bot/config] SLACK_BOT_TOKEN: is not set; set it with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
  ]);
});

test("an error that is not about starting has no lines", () => {
  expect(describeStartError(new Error("broken"))).toBeUndefined();
});

// Which settings mean what, and what is said where they do not fit.
import { describe, expect, test } from "vitest";
import { ConfigError } from "./config-error.js";
import { readConfig } from "./read-config.js";

const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const app = { SLACK_APP_TOKEN: "xapp-1" };
const signing = { SLACK_SIGNING_SECRET: "s1gned" };
const key = Buffer.alloc(32, 7).toString("base64");
const oauth = {
  ...signing,
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "c",
  SLACK_STATE_SECRET: "t",
  KOMPASS_SECRET_KEY: key,
};

const oldKey = Buffer.alloc(32, 8).toString("base64");
const whole = {
  kind: "oauth",
  signingSecret: "s1gned",
  clientId: "1.2",
  clientSecret: "c",
  stateSecret: "t",
  secretKeys: [key],
  allowedTeams: [],
  withThreads: false,
};

function linesOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

describe("ways to run", () => {
  test.each([
    ["nothing set", {}, { kind: "none" }],
    ["empty settings", { SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "" }, { kind: "none" }],
    ["a secret key alone", { KOMPASS_SECRET_KEY: key }, { kind: "none" }],
    ["app and bot token", { ...bot, ...app }, { kind: "socket", botToken: "xoxb-1", appToken: "xapp-1" }],
    [
      "bot token and signing secret",
      { ...bot, ...signing },
      { kind: "http", botToken: "xoxb-1", signingSecret: "s1gned" },
    ],
    ["all three", { ...bot, ...app, ...signing }, { kind: "socket", botToken: "xoxb-1", appToken: "xapp-1" }],
    [
      "bot token, signing secret and a secret key",
      { ...bot, ...signing, KOMPASS_SECRET_KEY: key },
      { kind: "http", botToken: "xoxb-1", signingSecret: "s1gned" },
    ],
    ["the whole OAuth group", oauth, whole],
    [
      "OAuth with an old key, a list and threads",
      { ...oauth, KOMPASS_SECRET_KEY: `${key},${oldKey}`, KOMPASS_ALLOWED_TEAMS: "T1,E2", KOMPASS_THREADS: "yes" },
      { ...whole, secretKeys: [key, oldKey], allowedTeams: ["T1", "E2"], withThreads: true },
    ],
  ])("%s", (_, environment, slack) => {
    expect(readConfig(environment).slack).toEqual(slack);
  });
});

describe("half-set groups", () => {
  const { SLACK_CLIENT_SECRET: _, ...withoutClientSecret } = oauth;
  test.each([
    [
      "a bot token alone",
      bot,
      "error[bot/config] SLACK_BOT_TOKEN: is not enough alone; also set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
    ],
    ["an app token alone", app, "error[bot/config] SLACK_APP_TOKEN: is not enough alone; also set SLACK_BOT_TOKEN"],
    [
      "an app token and a signing secret",
      { ...app, ...signing },
      "error[bot/config] SLACK_APP_TOKEN: is not enough alone; also set SLACK_BOT_TOKEN",
    ],
    [
      "a signing secret alone",
      signing,
      "error[bot/config] SLACK_SIGNING_SECRET: is not enough alone; also set SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and KOMPASS_SECRET_KEY (many workspaces)",
    ],
    [
      "a signing secret and a secret key",
      { ...signing, KOMPASS_SECRET_KEY: key },
      "error[bot/config] SLACK_SIGNING_SECRET and KOMPASS_SECRET_KEY: is not enough alone; also set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET",
    ],
    [
      "OAuth without the client secret",
      withoutClientSecret,
      "error[bot/config] SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_STATE_SECRET and KOMPASS_SECRET_KEY: is not enough alone; also set SLACK_CLIENT_SECRET",
    ],
    [
      "a client id alone",
      { SLACK_CLIENT_ID: "1.2" },
      "error[bot/config] SLACK_CLIENT_ID: is not enough alone; also set SLACK_SIGNING_SECRET, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and KOMPASS_SECRET_KEY",
    ],
    [
      "OAuth with a bot token",
      { ...oauth, ...bot },
      "error[bot/config] SLACK_BOT_TOKEN: does not go with SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET; remove it to install by OAuth, or remove the others",
    ],
    [
      "OAuth with an app token",
      { ...oauth, ...app },
      "error[bot/config] SLACK_APP_TOKEN: does not go with SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET; remove it to install by OAuth, or remove the others",
    ],
  ])("%s is one line that names what is missing", (_name, environment, line) => {
    expect(linesOf(environment)).toEqual([line]);
  });
});

describe("wrong values", () => {
  test.each([
    ["SLACK_BOT_TOKEN", ["xoxp-1", "xoxb-1 2"]],
    ["SLACK_APP_TOKEN", ["xoxb-1"]],
    ["SLACK_SIGNING_SECRET", ["a b"]],
    ["SLACK_API_URL", ["http://slack.example.org/api/", "ftp://127.0.0.1/", "http://127.0.0.1.example.org/", "slack"]],
    ["HOST", ["a b"]],
    ["PORT", ["-1", "65536", "3e3", "http"]],
    ["KOMPASS_PUBLIC_URL", ["http://kompass.example.org", "kompass"]],
    ["KOMPASS_ALLOWED_TEAMS", ["t1", "T1;T2"]],
    ["KOMPASS_THREADS", ["maybe"]],
    ["KOMPASS_RETENTION_DAYS", ["-1", "366", "1.5", "long"]],
    ["KOMPASS_SECRET_KEY", ["short", `${key},short`, Buffer.alloc(31).toString("base64")]],
    ["DATABASE_URL", ["mysql://db/kompass"]],
    ["OPENAI_API_KEY", ["a b"]],
    ["OPENAI_BASE_URL", ["model", "ftp://127.0.0.1/v1"]],
    ["KOMPASS_LLM_MODEL", ["a model"]],
    ["KOMPASS_LOG_LEVEL", ["loud"]],
    ["KOMPASS_METRICS_TOKEN", ["a b"]],
  ])("%s", (setting, values) => {
    for (const value of values) {
      const lines = linesOf({ [setting]: value });
      expect(lines).toEqual([expect.stringContaining(`error[bot/config] ${setting}: must`)]);
      expect(lines.join()).not.toContain(value);
    }
  });

  test("every wrong value has its line", () => {
    expect(linesOf({ PORT: "x", KOMPASS_LOG_LEVEL: "x" })).toHaveLength(2);
  });
});

describe("a language model", () => {
  const OPENAI_API_KEY = "sk-1";
  const OPENAI_BASE_URL = "http://127.0.0.1:11434/v1";
  test.each([
    ["a key that is there for something else", { OPENAI_API_KEY }, undefined],
    ["OpenAI's own", { KOMPASS_LLM_MODEL: "m", OPENAI_API_KEY }, { model: "m", apiKey: "sk-1" }],
    ["a server of one's own", { KOMPASS_LLM_MODEL: "m", OPENAI_BASE_URL }, { model: "m", baseUrl: OPENAI_BASE_URL }],
  ])("%s", (_, environment, languageModel) => {
    expect(readConfig(environment).languageModel).toEqual(languageModel);
  });

  test("that is named alone lacks a key or a server", () => {
    expect(linesOf({ KOMPASS_LLM_MODEL: "m" })).toEqual([
      "error[bot/config] KOMPASS_LLM_MODEL: is not enough alone; also set OPENAI_API_KEY or OPENAI_BASE_URL",
    ]);
    expect(linesOf({ KOMPASS_LLM_MODEL: "m", ...app })).toHaveLength(2);
  });
});

test("right values are taken, with their defaults", () => {
  expect(readConfig({})).toEqual({
    slack: { kind: "none" },
    slackApiUrl: undefined,
    dataFolder: ".kompass",
    store: { kind: "embedded", folder: ".kompass" },
    host: "127.0.0.1",
    port: 3000,
    publicUrl: undefined,
    metricsToken: undefined,
    retentionDays: 30,
    logLevel: "info",
    languageModel: undefined,
  });
  const more = { HOST: "0.0.0.0", PORT: "0", KOMPASS_LOG_LEVEL: "warn", SLACK_API_URL: "http://127.0.0.1:4000/api" };
  expect(readConfig(more)).toMatchObject({
    host: "0.0.0.0",
    port: 0,
    logLevel: "warn",
    slackApiUrl: "http://127.0.0.1:4000/api/",
  });
});

test.each(["https://slack.example.org/api/", "http://localhost:4000/api/", "http://[::1]:4000/api/"])(
  "SLACK_API_URL may be %s",
  (SLACK_API_URL) => {
    expect(readConfig({ SLACK_API_URL }).slackApiUrl).toBe(SLACK_API_URL);
  },
);

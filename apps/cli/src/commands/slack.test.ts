// What whoever runs the Slack app can do from the command line.
import { readFileSync } from "node:fs";
import { anItem, aPlanAfter } from "@kompass/findings/testing";
import { createSlackEmulator, serveSlack } from "@kompass/slack-emulator";
import { openEmbeddedStorage } from "@kompass/storage";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { aFolder } from "../testing/folder.js";
import { kompass } from "../testing/kompass.js";

const ours = [
  "DATABASE_URL",
  "KOMPASS_DATA_DIR",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_STATE_SECRET",
  "SLACK_API_URL",
  "KOMPASS_PUBLIC_URL",
];

beforeEach(() => {
  for (const name of ours) vi.stubEnv(name, "");
});
afterEach(() => vi.unstubAllEnvs());

const given = (settings: Record<string, string>): void => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
};

describe("kompass slack manifest", () => {
  test("prints what Slack needs for Socket Mode, and for HTTP with its addresses", async () => {
    const socket = await kompass("slack", "manifest");
    expect(socket.exitCode).toBe(0);
    expect(JSON.parse(socket.printed)).toMatchObject({ settings: { socket_mode_enabled: true } });
    const http = await kompass(
      "slack",
      "manifest",
      "--mode",
      "http",
      "--url",
      "https://kompass.example",
      "--rotate-tokens",
    );
    expect(JSON.parse(http.printed)).toMatchObject({
      oauth_config: { redirect_urls: ["https://kompass.example/slack/oauth_redirect"] },
      settings: { socket_mode_enabled: false, token_rotation_enabled: true },
    });
  });

  test("takes the address from the settings, the language and the threads from the options", async () => {
    given({ KOMPASS_PUBLIC_URL: "https://kommune.example" });
    const { printed } = await kompass("slack", "manifest", "--mode", "http", "--threads", "--lang", "sv");
    expect(printed).toContain("https://kommune.example/slack/events");
    expect(printed).toContain("channels:history");
    expect(printed).toContain("Vad är svagast?");
  });

  test.each([
    [["--mode", "carrier-pigeon"], "error[cli/not-a-mode] --mode: velg socket eller http\n"],
    [["--mode", "http"], "error[cli/missing-setting] --url: mangler; sett den i miljøet eller i en .env-fil\n"],
    [
      ["--mode", "http", "--url", "http://kompass.example"],
      "error[cli/not-an-address] --url: dette er ikke en https-adresse; skriv adressen der Slack når tjeneren\n",
    ],
  ])("%j is one clear line", async (options, line) => {
    expect(await kompass("slack", "manifest", ...options)).toEqual({ exitCode: 2, printed: "", complained: line });
  });
});

describe("kompass slack invite", () => {
  const settings = { SLACK_STATE_SECRET: "s", KOMPASS_PUBLIC_URL: "https://kompass.example" };

  test("prints an address that is good for some days, another one each time", async () => {
    given(settings);
    const [one, other] = [await kompass("slack", "invite"), await kompass("slack", "invite", "--lang", "en")];
    expect(one.printed).toMatch(
      /^https:\/\/kompass\.example\/slack\/install\?invitation=[\w.-]+\nGjelder for ett arbeidsområde/,
    );
    expect(other.printed.split("\n")[0]).not.toBe(one.printed.split("\n")[0]);
    const { printed } = await kompass("slack", "invite", "--days", "30", "--json");
    const { address, until } = JSON.parse(printed);
    expect(address).toContain("invitation=");
    expect(Math.round((Date.parse(until) - Date.now()) / 86_400_000)).toBe(30);
  });

  test.each(["0", "31", "en", "1.5"])("for %s days is refused", async (days) => {
    given(settings);
    const { exitCode, complained } = await kompass("slack", "invite", "--days", days);
    expect([exitCode, complained]).toEqual([2, "error[cli/not-days] --days: skriv et antall dager fra 1 til 30\n"]);
  });

  test("needs the secret that the server has, and a right one", async () => {
    expect((await kompass("slack", "invite")).complained).toContain("error[cli/missing-setting] SLACK_STATE_SECRET:");
    given({ ...settings, KOMPASS_PUBLIC_URL: "kompass" });
    expect((await kompass("slack", "invite")).complained).toContain("error[cli/wrong-setting] KOMPASS_PUBLIC_URL:");
  });
});

describe("kompass slack verify", () => {
  const serve = async () => {
    const slack = createSlackEmulator();
    const { apiUrl, close } = await serveSlack(slack);
    onTestFinished(close);
    given({ SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: slack.botToken });
    return slack;
  };

  test("says that tokens work and that every message is taken", async () => {
    const slack = await serve();
    given({ SLACK_APP_TOKEN: slack.appToken });
    const { exitCode, printed, complained } = await kompass("slack", "verify", "--lang", "en");
    expect([exitCode, complained]).toEqual([0, ""]);
    expect(printed).toContain("SLACK_APP_TOKEN works.\nSLACK_BOT_TOKEN works in the workspace Emulated workspace.\n");
    expect(printed).toMatch(/^Slack takes (\d+) of \1 messages\.\nSlack takes (\d+) of \2 pages and windows\.$/m);
    expect(printed).toMatch(/tried on the emulator alone.*:\n(- .+\n){7}$/);
  });

  test("ends with 1 and Slack's reason where a token does not work, and shows none", async () => {
    await serve();
    given({ SLACK_BOT_TOKEN: "xoxb-wrong" });
    const { exitCode, printed } = await kompass("slack", "verify");
    expect(exitCode).toBe(1);
    expect(printed).toBe("SLACK_BOT_TOKEN avvises av Slack: invalid_auth\n");
    const json = JSON.parse((await kompass("slack", "verify", "--json")).printed);
    expect(json).toEqual({ checks: [{ check: "bot-token", problem: "invalid_auth", workspace: "" }] });
  });

  test("without a token is one clear line", async () => {
    const { exitCode, complained } = await kompass("slack", "verify");
    expect([exitCode, complained]).toEqual([2, expect.stringContaining("error[cli/missing-setting] SLACK_BOT_TOKEN")]);
  });
});

describe("kompass slack export", () => {
  test("writes the plan of a workspace that has left, and says so where nothing is kept", async () => {
    const { path, list } = aFolder();
    given({ KOMPASS_DATA_DIR: path("store") });
    const storage = await openEmbeddedStorage(path("store"));
    await storage.inTenant("T1", async ({ plans, installation, erasePeople }) => {
      await installation.install("sealed");
      const { plan, log } = aPlanAfter([["2026-01-05", "p1", { edit: "add-items", items: [anItem("T1")] }]]);
      for (const entry of log) await plans.append(entry, plan);
      await installation.uninstall(0, 1);
      await erasePeople([]);
    });
    await storage.close();
    const exported = await kompass("slack", "export", "--workspace", "T1", "--out", path("t1.json"));
    expect(exported).toMatchObject({ exitCode: 0, complained: "" });
    expect(JSON.parse(readFileSync(path("t1.json"), "utf8"))).toMatchObject({
      kompass: "workspace",
      workspace: "T1",
      assessments: [],
      plan: { kompass: "plan", log: [{ edit: { edit: "add-items" } }] },
    });
    const nothing = await kompass("slack", "export", "--workspace", "T2", "--out", path("t2.json"), "--lang", "en");
    expect(nothing).toMatchObject({ exitCode: 1, printed: "Nothing is kept of T2.\n" });
    expect(list()).not.toContain("t2.json");
  });

  test("makes no store where there is none", async () => {
    const { path, list } = aFolder();
    given({ KOMPASS_DATA_DIR: path("none") });
    const { exitCode, complained } = await kompass("slack", "export", "--workspace", "T1", "--out", path("t1.json"));
    expect([exitCode, complained]).toEqual([2, expect.stringContaining("error[cli/missing-file]")]);
    expect(list()).toEqual([]);
  });
});

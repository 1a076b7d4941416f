// What is asked of Slack itself, asked of the emulator.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateHome, validateMessage, validateModal } from "@kompass/block-kit";
import { createSlackEmulator, type SlackEmulatorOptions, serveSlack } from "@kompass/slack-emulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { scopesOf } from "../manifest/features.js";
import { emulatorOnly } from "./emulator-only.js";
import { goldenMessages } from "./golden-messages.js";
import { goldenPlan } from "./golden-plan.js";
import { type SlackCheck, verifySlack } from "./verify-slack.js";

type Options = Parameters<typeof verifySlack>[0];

async function verify(options: Partial<Options> = {}, slackOptions: SlackEmulatorOptions = {}) {
  const slack = createSlackEmulator(slackOptions);
  const { apiUrl, close } = await serveSlack(slack);
  onTestFinished(close);
  const checks: SlackCheck[] = [];
  const { botToken } = slack;
  for await (const check of verifySlack({ botToken, slackApiUrl: apiUrl, withThreads: false, ...options }))
    checks.push(check);
  return { slack, checks };
}

const only = { messages: [], views: [] };

test("every golden message passes Slack's own check", async () => {
  const { checks } = await verify();
  expect(checks[0]).toEqual({ check: "bot-token", problem: undefined, workspace: "Emulated workspace" });
  const messages = checks.filter(({ check }) => check === "message");
  const plan = await goldenPlan();
  expect(messages.length).toBe(goldenMessages().length + plan.messages.length);
  expect(checks.filter(({ check }) => check === "view")).toHaveLength(plan.views.length);
  expect(checks.filter((each) => "faults" in each && each.faults.length > 0)).toEqual([]);
  expect(checks.at(-1)).toEqual({ check: "emulator-only", surfaces: emulatorOnly });
});

test("a page or a window that Slack would refuse is told with its place", async () => {
  const view = { type: "modal", title: { type: "plain_text", text: "x".repeat(25) }, blocks: [] };
  const { checks } = await verify({ messages: [], views: [{ name: "too long", view: view as never }] });
  expect(checks.at(-2)).toMatchObject({ check: "view", name: "too long", faults: [{ pointer: "/title/text" }] });
});

describe("golden surfaces of the plan", () => {
  test("are valid, each by its own name", async () => {
    const { messages, views } = await goldenPlan();
    expect(messages.flatMap(({ message }) => validateMessage(message))).toEqual([]);
    expect(views.flatMap(({ view }) => (view.type === "home" ? validateHome(view) : validateModal(view)))).toEqual([]);
    const names = [...messages, ...views].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("are of every view that there is, but for those that others stand for", () => {
    const standFor: Readonly<Record<string, string>> = {
      ...{
        answeredView: "answerView",
        clarifyView: "answerView",
        declinedView: "answerView",
        markupView: "answerView",
      },
      ...{ plainView: "apologyView", plainHome: "homeView", goneModal: "itemModal", removalView: "erasureView" },
      ...{ importView: "reportCard", importProblemsView: "reportCard", importDoneView: "reportCard" },
      ...{ reportView: "reviewListView", tertialView: "reviewListView" },
    };
    const root = join(import.meta.dirname, "..");
    const made = globSync("views/**/*.ts", { cwd: root })
      .filter((path) => !path.includes(".test"))
      .flatMap((path) => [
        ...readFileSync(join(root, path), "utf8").matchAll(/^export function (\w+(?:View|Modal|Card|Home))\(/gm),
      ])
      .map(([, name = ""]) => name);
    const golden = globSync("verifying/golden-*.ts", { cwd: root })
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join();
    expect(made.length).toBeGreaterThan(30);
    expect(made.filter((name) => !golden.includes(`${standFor[name] ?? name}(`))).toEqual([]);
  });
});

describe("golden messages", () => {
  const all = goldenMessages();

  test("are valid, and every shape of answer is among them", () => {
    expect(all.flatMap(({ message }) => validateMessage(message))).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const text = (name: string) => all.find((each) => each.name === name)?.message.text ?? "";
    expect(text("nb/weakest")).toContain("3,3 av 20 poeng");
    expect(text("en/discrepancy")).toContain("73.1");
    expect(text("sv/ranking").split("\n").length).toBeGreaterThan(4);
  });
});

test("a message that Slack would refuse is told with its place", async () => {
  const message = { text: "x", blocks: [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }] };
  const { checks } = await verify({ messages: [{ name: "too long", message: message as never }], views: [] });
  expect(checks.at(-2)).toMatchObject({
    check: "message",
    name: "too long",
    faults: [{ pointer: expect.any(String) }],
  });
});

test("a bot token that Slack refuses ends it", async () => {
  const { checks } = await verify({ botToken: "xoxb-wrong" });
  expect(checks).toEqual([{ check: "bot-token", problem: "invalid_auth", workspace: "" }]);
});

test("an app token is tried where there is one", async () => {
  const { slack } = await verify(only);
  expect((await verify({ ...only, appToken: "xapp-wrong" })).checks[0]).toMatchObject({ problem: "invalid_auth" });
  expect((await verify({ ...only, appToken: slack.appToken })).checks[0]).toMatchObject({ problem: undefined });
});

test("scopes that are missing, and those that nothing needs, are named", async () => {
  const granted = [...scopesOf({ withThreads: false }).filter((scope) => scope !== "users:read"), "reactions:write"];
  const { checks } = await verify(only, { scopes: granted });
  expect(checks[1]).toEqual({ check: "scopes", missing: ["users:read"], unneeded: ["reactions:write"] });
});

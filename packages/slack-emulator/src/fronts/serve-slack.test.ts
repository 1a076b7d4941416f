// A real Bolt app that reaches the workspace over the wire, by each of the two ways.
import { App, SocketModeReceiver } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import { createSlackEmulator } from "../slack-emulator.js";
import { silentLogger } from "../testing/silent-logger.js";
import { ways } from "../testing/ways.js";
import { type ServedSlack, serveSlack } from "./serve-slack.js";

const general = "C0000000001";
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test.each(ways)("over %s: a mention, a command and a click, each answered", async (_, way) => {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack);
  closing.unshift(served.close);
  const { receiver, started } = way(slack, served);
  const app = new App({
    receiver,
    token: slack.botToken,
    logger: silentLogger,
    clientOptions: { slackApiUrl: served.apiUrl },
  });
  app.event("app_mention", async ({ event, say }) => void (await say({ text: "Yes?", thread_ts: event.ts })));
  app.command("/kompass", async ({ command, ack, respond }) => {
    await ack();
    const element = { type: "button" as const, text: { type: "plain_text" as const, text: "Why?" }, action_id: "why" };
    const blocks = [{ type: "actions" as const, elements: [element] }];
    await respond({ text: `You asked for ${command.text}`, blocks, response_type: "in_channel" });
  });
  app.action("why", async ({ ack, respond }) => {
    await ack();
    await respond({ text: "Because", replace_original: true });
  });
  await app.start();
  closing.unshift(() => app.stop());
  await started();

  const person = slack.signIn("U0000000001");
  const asked = person.mention(general, "are you there?");
  await slack.until(({ messages }) => messages.some(({ thread_ts: ts, text }) => ts === asked.ts && text === "Yes?"));
  person.command("/kompass", "help", general);
  const { messages } = await slack.until((workspace) => workspace.messages.at(-1)?.text === "You asked for help");
  person.click(messages.at(-1)?.ts ?? "", "why");
  await slack.until((workspace) => workspace.messages.at(-1)?.text === "Because");
  await slack.settled();
  expect(slack.snapshot().refused).toEqual([]);
});

test("an address that Slack does not have is not found", async () => {
  const served = await serveSlack(createSlackEmulator());
  closing.unshift(served.close);
  expect((await fetch(new URL("/nowhere", served.apiUrl))).status).toBe(404);
});

test.each([
  ["asked to come back", (served: ServedSlack) => served.refreshConnections()],
  ["cut off", (served: ServedSlack) => served.dropConnections()],
])("an app that is %s reconnects, and hears what was said meanwhile", async (_, interrupt) => {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack);
  closing.unshift(served.close);
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: silentLogger,
    // How long it waits before it comes back, too.
    clientPingTimeout: 500,
    installerOptions: { clientOptions: { slackApiUrl: served.apiUrl } },
  });
  const clientOptions = { slackApiUrl: served.apiUrl };
  const app = new App({ receiver, token: slack.botToken, logger: silentLogger, clientOptions });
  const heard: string[] = [];
  app.event("app_mention", async ({ event, context, say }) => {
    heard.push(`${event.text.split(" ").at(-1)} ${context.retryNum ?? 0}`);
    await say("Yes?");
  });
  await app.start();
  closing.unshift(() => app.stop());
  const person = slack.signIn("U0000000001");
  interrupt(served);
  expect(served.connections()).toBe(0);
  person.mention(general, "meanwhile");
  await slack.until(({ messages }) => messages.at(-1)?.text === "Yes?");
  expect(heard).toEqual(["meanwhile 1"]);
});

// Home, modals, files and streams over the wire: what an app answers to a modal must come back by each way.
import { App } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import { createSlackEmulator } from "../slack-emulator.js";
import { silentLogger } from "../testing/silent-logger.js";
import { ways } from "../testing/ways.js";
import { serveSlack } from "./serve-slack.js";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const plain = (text: string) => ({ type: "plain_text", text }) as const;

test.each(ways)("over %s: Home, a modal with errors, an uploaded file, a stream", async (_, way) => {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack);
  closing.unshift(served.close);
  const { receiver, started } = way(slack, served);
  const clientOptions = { slackApiUrl: served.apiUrl };
  const app = new App({ receiver, token: slack.botToken, logger: silentLogger, clientOptions });
  app.event("app_home_opened", async ({ event, client }) => {
    const button = { type: "button" as const, text: plain("New"), action_id: "new" };
    const blocks = [{ type: "actions" as const, elements: [button] }];
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
  });
  app.action("new", async ({ ack, body, client }) => {
    await ack();
    const element = { type: "plain_text_input" as const, action_id: "title" };
    const blocks = [{ type: "input" as const, block_id: "title", label: plain("Title"), element }];
    const view = { type: "modal" as const, callback_id: "task", title: plain("Task"), submit: plain("Save"), blocks };
    await client.views.open({ trigger_id: "trigger_id" in body ? (body.trigger_id ?? "") : "", view });
  });
  app.view("task", async ({ ack, view }) => {
    const title = view.state.values.title?.title?.value;
    if (title === "Plan") await ack({ response_action: "errors", errors: { title: "There is one already" } });
    else await ack();
  });
  app.event("message", async ({ event, sayStream }) => {
    if (event.subtype !== "file_share") return;
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const file = await fetch(event.files?.[0]?.url_private_download ?? "", { headers });
    const stream = sayStream();
    await stream.append({ markdown_text: `You wrote: ${await file.text()}` });
    await stream.stop();
  });
  await app.start();
  closing.unshift(() => app.stop());
  await started();

  const person = slack.signIn("U0000000001");
  person.openHome();
  await slack.until(({ homes }) => homes.length === 1);
  person.clickHome("new");
  await slack.until(({ modals }) => modals.length === 1);
  person.fill({ title: "Plan" });
  person.submitModal();
  await slack.until(({ modals }) => modals[0]?.errors.title === "There is one already");
  person.fill({ title: "Another plan" });
  person.submitModal();
  await slack.until(({ modals }) => modals.length === 0);
  const bytes = new TextEncoder().encode("41 av 100 poeng");
  person.upload(person.directChannelId, [{ name: "rapport.txt", bytes }]);
  await slack.until(({ messages }) => messages.at(-1)?.streaming_state === "completed");
  await slack.settled();
  expect(slack.snapshot().messages.at(-1)?.text).toBe("You wrote: 41 av 100 poeng");
  expect(slack.snapshot().refused).toEqual([]);
});

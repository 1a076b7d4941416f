// The least that a Slack app over HTTP can be: Bolt, and an echo.
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

const {
  SLACK_API_URL: slackApiUrl = "",
  SLACK_BOT_TOKEN: token = "",
  SLACK_SIGNING_SECRET: signingSecret = "",
} = process.env;
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const app = new App({ receiver, token, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
app.event("app_mention", async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.thread_ts ?? event.ts, text: event.text });
});
const server = await app.start({ host: "127.0.0.1", port: 0 });
const { port } = server.address() as AddressInfo;
process.stdout.write(`at http://127.0.0.1:${port}/slack/events\n`);

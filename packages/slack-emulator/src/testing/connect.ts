// A real Bolt app in an emulated workspace.
import { App, type Receiver } from "@slack/bolt";
import { createSlackEmulator } from "../slack-emulator.js";
import type { SlackEmulatorOptions } from "../slack-emulator-options.js";
import { silentLogger } from "./silent-logger.js";

export const general = "C0000000001";
export const ingrid = "U0000000001";
export const sigrid = "U0000000002";

export function connect(options: SlackEmulatorOptions = {}, { ignoreSelf = true } = {}) {
  const slack = createSlackEmulator({ now: () => new Date("2026-01-05T09:00:00Z"), ...options });
  const receiver: Receiver = slack.receiver;
  const app = new App({
    receiver,
    token: slack.botToken,
    clientOptions: { fetch: slack.fetch },
    logger: silentLogger,
    ignoreSelf,
  });
  const texts = () => slack.snapshot().messages.map(({ text }) => text);
  return { slack, app, texts, person: slack.signIn(ingrid) };
}

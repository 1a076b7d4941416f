// How Slack signs what it posts to an app (docs.slack.dev/authentication/verifying-requests-from-slack).
import { createHmac } from "node:crypto";

/** Signed at this moment of the machine's clock, because that is the clock that the app checks it by. */
export function signatureHeaders(body: string, signingSecret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${signature}` };
}

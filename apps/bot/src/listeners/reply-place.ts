// Where a reply goes: to everybody in the place where it was asked, or to the asker alone where others would read along.
import type { WebClient } from "@slack/web-api";
import type { AudienceOf } from "../slack/audience.js";
import type { ReplyTo } from "./respond-to-question.js";

interface Place {
  readonly channel: string;
  readonly thread: string;
  readonly person: string;
}

export async function replyIn(
  { channel, thread, person }: Place,
  client: WebClient,
  audienceOf: AudienceOf,
): Promise<ReplyTo> {
  return (await audienceOf(channel, client)) === "colleagues"
    ? (message) => ({ send: "message", channel, thread, message })
    : (message) => ({ send: "private", channel, person, thread, message });
}

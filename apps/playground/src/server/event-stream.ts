// Streams what happens in the workspace to the page, as server-sent events.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SlackEmulator } from "@kompass/slack-emulator";

/** Each event is the whole state, so that a page that lost some is right again with the next. */
export function streamEvents(slack: SlackEmulator, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const send = () => response.write(`data: ${JSON.stringify(slack.snapshot())}\n\n`);
  send();
  const unsubscribe = slack.subscribe(send);
  request.once("close", unsubscribe);
}

// Tells open pages that something has changed; they then fetch the workspace anew.
import type { ServerResponse } from "node:http";
import type { SlackEmulator, WorkspaceEvent } from "@kompass/slack-emulator";

export interface ChangeStream {
  /** Keeps the response open until `close`; the first change is told at once. */
  open(response: ServerResponse): void;
  /** Ends every open response. */
  close(): void;
}

/** What nobody sees on the page. */
const unseen: ReadonlySet<WorkspaceEvent["type"]> = new Set(["delivery_begun", "delivery_ended", "address_given"]);

export function createChangeStream(slack: SlackEmulator): ChangeStream {
  const responses = new Set<ServerResponse>();
  let isTelling = false;
  let isClosed = false;
  const tell = () => {
    isTelling = false;
    for (const response of responses) response.write("data: changed\n\n");
  };
  const unsubscribe = slack.subscribe(({ type }) => {
    if (unseen.has(type)) return;
    // An answer is several changes within one turn of the event loop: one of them is worth telling.
    if (isTelling) return;
    isTelling = true;
    setImmediate(tell);
  });
  return {
    open(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 1000\ndata: changed\n\n");
      if (isClosed) {
        response.end();
        return;
      }
      responses.add(response);
      response.once("close", () => responses.delete(response));
    },
    close() {
      isClosed = true;
      unsubscribe();
      for (const response of responses) response.end();
    },
  };
}

// As much of Slack's Web API as a mention needs, answered at once: what is measured is the app.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export const team = "T0000000001";
export const person = "U0000000001";
export const botToken = "xoxb-bench";

export interface FakeSlack {
  /** For SLACK_API_URL. */
  readonly url: string;
  /** Resolves when the app posts into the thread. */
  readonly posted: (thread: string) => Promise<void>;
  readonly close: () => void;
}

const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "auth.test": { team: "Bench", team_id: team, user_id: "U0APP", bot_id: "B0APP", is_enterprise_install: false },
  "users.info": { user: { id: person, name: "ingrid", locale: "nb-NO", tz: "Europe/Oslo", team_id: team } },
};

export async function startFakeSlack(): Promise<FakeSlack> {
  const waiting = new Map<string, () => void>();
  let posts = 0;
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace("/api/", "");
    const body = new URLSearchParams(await text(request));
    posts += 1;
    const answer = { ok: true, ts: `1700000000.${String(posts).padStart(6, "0")}`, ...answers[method] };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    if (method !== "chat.postMessage") return;
    const thread = body.get("thread_ts") ?? "";
    waiting.get(thread)?.();
    waiting.delete(thread);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    posted: (thread) => new Promise((resolve) => waiting.set(thread, resolve)),
    close: () => server.close(),
  };
}

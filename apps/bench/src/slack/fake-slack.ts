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
  /** Resolves when the app posts into the thread; rejects where it calls what this Slack does not know, or takes too long. */
  readonly posted: (thread: string) => Promise<void>;
  /** How often the app has called which method. */
  readonly calls: ReadonlyMap<string, number>;
  readonly close: () => void;
}

const bot = "U0APP";
const user = { id: person, name: "ingrid", locale: "nb-NO", tz: "Europe/Oslo", team_id: team };
const channel = { id: "C0000000001", is_channel: true, is_member: true, is_ext_shared: false };

/** Everybody in the channel belongs to the workspace: an answer goes into the thread, for all to see. */
const answers: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  ["auth.test", { team: "Bench", team_id: team, user_id: bot, bot_id: "B0APP", is_enterprise_install: false }],
  ["users.info", { user }],
  ["users.list", { members: [user, { id: bot, name: "kompass", is_bot: true, team_id: team }] }],
  ["conversations.info", { channel }],
  ["conversations.members", { members: [person, bot] }],
  ["assistant.threads.setStatus", {}],
  ["chat.postMessage", {}],
]);

/** In milliseconds: far beyond everything that is promised. */
const patience = 30_000;

interface Waiting {
  readonly answered: () => void;
  readonly failed: (error: Error) => void;
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const waiting = new Map<string, Waiting>();
  const calls = new Map<string, number>();
  let posts = 0;
  let misunderstood: Error | undefined;
  const notUnderstood = (method: string): void => {
    misunderstood = new Error(`the app calls ${method}, which the fake Slack does not know`);
    for (const { failed } of waiting.values()) failed(misunderstood);
  };
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace("/api/", "");
    const body = new URLSearchParams(await text(request));
    calls.set(method, (calls.get(method) ?? 0) + 1);
    posts += 1;
    const known = answers.get(method);
    const answer =
      known === undefined
        ? { ok: false, error: "unknown_method" }
        : { ok: true, ts: `1700000000.${String(posts).padStart(6, "0")}`, ...known };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    if (known === undefined) notUnderstood(method);
    if (method === "chat.postMessage") waiting.get(body.get("thread_ts") ?? "")?.answered();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const posted = (thread: string): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const answered = new Promise<void>((answered, failed) => {
      if (misunderstood) failed(misunderstood);
      waiting.set(thread, { answered, failed });
      const heard = () => [...calls].map(([method, times]) => `${method} (${times})`).join(", ");
      const late = () => failed(new Error(`no answer within ${patience} ms; the app has called ${heard()}`));
      timer = setTimeout(late, patience);
    });
    return answered.finally(() => {
      clearTimeout(timer);
      waiting.delete(thread);
    });
  };
  return { url: `http://127.0.0.1:${port}/api/`, posted, calls, close: () => server.close() };
}

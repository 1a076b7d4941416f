// What is posted to an app's request URL, as a bare HTTP server sees it.
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { createSlackEmulator } from "../slack-emulator.js";
import { RequestUrlError } from "./request-url-error.js";
import { serveSlack } from "./serve-slack.js";

const general = "C0000000001";
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An app that answers each post, the challenge aside, with the next of these answers, then with 200. */
async function connect(answers: readonly (Answer | "never")[] = [], acknowledgeWithin = 3_000) {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack, { acknowledgeWithin });
  const posts: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (body.includes("url_verification")) return void response.end(JSON.parse(body).challenge);
    const answer = answers[posts.length] ?? { status: 200 };
    posts.push({ headers: request.headers, body });
    if (answer !== "never") response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  closing.push(served.close, () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return { slack, served, url, posts, person: slack.signIn("U0000000001") };
}

test("an event is posted as JSON with Slack's signature over it", async () => {
  const { slack, served, url, posts, person } = await connect();
  await served.postTo(url);
  person.mention(general, "hello");
  await slack.settled();
  const [post] = posts;
  expect(JSON.parse(post?.body ?? "")).toMatchObject({ type: "event_callback", event: { type: "app_mention" } });
  expect(post?.headers["content-type"]).toBe("application/json");
  expect(post?.headers).not.toHaveProperty("x-slack-retry-num");
  expect(post?.headers["x-slack-signature"]).toMatch(/^v0=[0-9a-f]{64}$/);
});

test("what is answered with an error comes again with its number and reason, until there are three retries", async () => {
  const failing = { status: 500 };
  const { slack, served, url, posts, person } = await connect([failing, failing, failing, failing]);
  await served.postTo(url);
  person.mention(general, "hello");
  for (let round = 0; round < 4; round += 1) {
    await slack.settled();
    slack.redeliver();
  }
  await slack.settled();
  expect(posts.map(({ headers }) => headers["x-slack-retry-num"])).toEqual([undefined, "1", "2", "3"]);
  expect(posts.at(-1)?.headers["x-slack-retry-reason"]).toBe("http_error");
  expect(new Set(posts.map(({ body }) => body)).size).toBe(1);
});

test("an app that asks for no retry gets none", async () => {
  const { slack, served, url, posts, person } = await connect([{ status: 500, headers: { "x-slack-no-retry": "1" } }]);
  await served.postTo(url);
  person.mention(general, "hello");
  await slack.settled();
  slack.redeliver();
  await slack.settled();
  expect(posts).toHaveLength(1);
});

test("an answer that does not come in time is http_timeout", async () => {
  const { slack, served, url, posts, person } = await connect(["never"], 1_000);
  await served.postTo(url);
  person.mention(general, "hello");
  await slack.settled();
  expect(posts.map(({ headers }) => headers["x-slack-retry-reason"])).toEqual([undefined, "http_timeout"]);
});

test("a command comes as a form, its answer address on this machine, and its acknowledgement may be the answer", async () => {
  const { slack, served, url, posts, person } = await connect([
    { status: 200, headers: { "content-type": "application/json" }, body: '{"text":"At once"}' },
  ]);
  await served.postTo(url);
  person.command("/kompass", "help", general);
  await slack.settled();
  const form = new URLSearchParams(posts[0]?.body);
  expect(form.get("command")).toBe("/kompass");
  expect(form.get("response_url")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/hooks\/commands\//);
  const body = JSON.stringify({ text: "And once more" });
  expect((await fetch(form.get("response_url") ?? "", { method: "POST", body })).status).toBe(200);
  expect(slack.snapshot().messages.map((message) => message.text)).toEqual(["At once", "And once more"]);
});

test("a click comes as a payload in a form, and fails at once where the app is gone", async () => {
  const { slack, served, url, posts, person } = await connect([{ status: 200 }, { status: 503 }]);
  await served.postTo(url);
  const element = { type: "button", text: { type: "plain_text", text: "Why?" }, action_id: "why" };
  const posted = await fetch(`${served.apiUrl}chat.postMessage`, {
    method: "POST",
    headers: { authorization: `Bearer ${slack.botToken}`, "content-type": "application/json" },
    body: JSON.stringify({ channel: general, text: "Area 5", blocks: [{ type: "actions", elements: [element] }] }),
  });
  const { ts } = (await posted.json()) as { ts: string };
  person.click(ts, "why");
  await slack.settled();
  person.click(ts, "why");
  await slack.settled();
  const payload = JSON.parse(new URLSearchParams(posts[0]?.body).get("payload") ?? "");
  expect(payload).toMatchObject({ type: "block_actions", actions: [{ action_id: "why" }] });
  expect(posts).toHaveLength(2);
  expect(slack.snapshot().refused).toMatchObject([{ method: "block_actions", error: "dispatch_failed" }]);
});

test("a request URL that does not answer the challenge is not taken, and what waits goes on waiting", async () => {
  const { slack, served, url, posts, person } = await connect();
  person.mention(general, "hello");
  await slack.settled();
  await expect(served.postTo("http://127.0.0.1:1/slack/events")).rejects.toBeInstanceOf(RequestUrlError);
  expect(posts).toEqual([]);
  await served.postTo(url);
  await slack.settled();
  expect(posts.map(({ headers }) => headers["x-slack-retry-num"])).toEqual(["1"]);
});

test("of several processes each gets the next payload", async () => {
  const one = await connect();
  const other = await connect();
  await one.served.postTo(one.url, other.url);
  for (const text of ["one", "two", "three", "four"]) {
    one.person.mention(general, text);
    await one.slack.settled();
  }
  expect([one.posts.length, other.posts.length]).toEqual([2, 2]);
});

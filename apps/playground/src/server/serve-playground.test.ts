// What the server answers, and what it refuses.
import { Agent, type ClientRequest, type IncomingMessage, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pageFolder } from "../testing/page-folder.js";
import { channel, createScriptedSlack, direct, people, type ScriptedSlack } from "../testing/scripted-slack.js";
import { ListenError } from "./listen-error.js";
import { type Playground, servePlayground } from "./serve-playground.js";

let scripted: ScriptedSlack;
let playground: Playground;

beforeEach(async () => {
  scripted = createScriptedSlack();
  playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port: 0, pageFolder });
});

afterEach(async () => {
  await playground.stop();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Unlike `fetch` it sends any header, so that a foreign host can be tried. */
function ask(path: string, options: RequestOptions = {}, body?: string | readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(playground.address + path, { agent: false, ...options }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    });
    asked.once("error", reject);
    for (const part of body === undefined ? [] : [body].flat()) asked.write(part);
    asked.end();
  });
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { origin: playground.address, "content-type": "application/json", ...headers };
  return ask(path, { method: "POST", headers: all }, typeof body === "string" ? body : JSON.stringify(body));
}

const codeOf = ({ body }: Answer) => JSON.parse(body).error.code;
const message = { person: people.nb, channel: direct, text: "Totalt?" };

describe("the page", () => {
  test("comes with a policy that allows nothing inline and nothing from elsewhere", async () => {
    const { status, headers, body } = await ask("/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    expect(body).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });

  test("brings its script and style with their types, to keep for ever", async () => {
    const { body } = await ask("/");
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? "";
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? "";
    expect((await ask(script)).headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": expect.stringContaining("immutable"),
    });
    expect((await ask(style)).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect((await ask("/mark.svg")).headers["content-type"]).toBe("image/svg+xml");
  });

  test.each(["/../package.json", "/%2e%2e/package.json", "/assets/", "/index.html", "/.env", "/assets/../../main.js"])(
    "there is nothing at %s",
    async (path) => {
      expect(await ask("/", { path })).toMatchObject({ status: 404 });
    },
  );

  test("can be asked for its headers alone, and not be written to", async () => {
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    const refused = await post("/", {});
    expect(refused).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });
});

describe("foreign requests", () => {
  test("another host is refused, with every path and with the same headers", async () => {
    for (const path of ["/", "/api/workspace", "/api/events"]) {
      const refused = await ask(path, { headers: { host: "example.org" } });
      expect(refused).toMatchObject({ status: 403, headers: { "x-content-type-options": "nosniff" } });
      expect(codeOf(refused)).toBe("playground/foreign-host");
    }
  });

  test("another origin is refused, and nothing is said in its name", async () => {
    for (const origin of ["http://example.org", "null"]) {
      expect(codeOf(await post("/api/messages", message, { origin }))).toBe("playground/foreign-origin");
    }
    expect(scripted.slack.snapshot().messages).toEqual([]);
  });

  test("a form of another site would come without JSON, and is refused too", async () => {
    const refused = await post("/api/messages", message, { "content-type": "text/plain" });
    expect(refused.status).toBe(415);
  });
});

describe("messages", () => {
  test("are said by the person in the channel", async () => {
    const answer = await post("/api/messages", message);
    expect(answer.status).toBe(202);
    expect(scripted.slack.snapshot().messages).toMatchObject([
      { ts: JSON.parse(answer.body).ts, user: people.nb, channel: direct, text: "Totalt?" },
    ]);
  });

  test("may go into a thread", async () => {
    const { ts } = scripted.slack.signIn(people.nb).say(channel, "Hei");
    await post("/api/messages", { person: people.sv, channel, text: "Hej", thread: ts });
    expect(scripted.slack.snapshot().messages.at(-1)).toMatchObject({ user: people.sv, thread_ts: ts });
  });

  test.each([
    [{ ...message, person: "U404" }, "playground/unknown-user"],
    [{ ...message, channel: "C404" }, "playground/unknown-channel"],
    [{ ...message, channel: "D0000000002" }, "playground/unknown-channel"],
    [{ ...message, thread: "1.000001" }, "playground/unknown-message"],
  ])("%j is not found", async (body, code) => {
    const refused = await post("/api/messages", body);
    expect([refused.status, codeOf(refused)]).toEqual([404, code]);
  });

  test.each([
    ["{", "no JSON"],
    ["[]", "no object"],
    [{ ...message, text: "  " }, "no text"],
    [{ ...message, text: "a".repeat(4_001) }, "too much text"],
    [{ person: people.nb, text: "a" }, "no channel"],
    [{ ...message, more: 1 }, "something unknown"],
  ])("%j is refused: %s", async (body, _) => {
    const refused = await post("/api/messages", body);
    expect([refused.status, codeOf(refused)]).toEqual([400, "playground/wrong-body"]);
    expect(scripted.slack.snapshot().messages).toEqual([]);
  });

  test("over 64 KB a body is refused, whether it says its size or not", async () => {
    const large = JSON.stringify({ ...message, text: "a".repeat(64 * 1024) });
    expect((await post("/api/messages", large)).status).toBe(413);
    const headers = { origin: playground.address, "content-type": "application/json" };
    const parts = Array.from({ length: 70 }, () => "a".repeat(1024));
    expect((await ask("/api/messages", { method: "POST", headers }, parts)).status).toBe(413);
  });
});

describe("buttons", () => {
  test("that are not there cannot be pressed", async () => {
    const { ts } = scripted.slack.signIn(people.nb).say(direct, "Hei");
    const refused = await post("/api/actions", { person: people.nb, place: ts, action: "ask:0" });
    expect([refused.status, codeOf(refused)]).toEqual([404, "playground/unknown-button"]);
  });
});

describe("changes", () => {
  test("are told at once and whenever something happens, several of one turn together", async () => {
    const chunks: string[] = [];
    const stream = await new Promise<IncomingMessage>((resolve) => {
      request(`${playground.address}/api/events`, { agent: false }, resolve).end();
    });
    stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
    const told = () => chunks.join("").match(/data: changed\n\n/g)?.length ?? 0;
    expect(stream.headers["content-type"]).toBe("text/event-stream");
    await expect.poll(told).toBe(1);
    const person = scripted.slack.signIn(people.nb);
    person.say(direct, "en");
    person.say(direct, "to");
    await expect.poll(told).toBe(2);
    person.say(direct, "tre");
    await expect.poll(told).toBe(3);
    stream.destroy();
  });

  test("end when the server stops, which waits for nobody", async () => {
    const stream = await new Promise<IncomingMessage>((resolve) => {
      request(`${playground.address}/api/events`, { agent: false }, resolve).end();
    });
    const ended = text(stream);
    await playground.stop();
    expect(await ended).toContain("data: changed");
    playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port: 0, pageFolder });
  });
});

test("a connection that was busy when the server stops ends with its response, whatever it asks for next", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = JSON.stringify(message);
  const headers = { origin: playground.address, "content-type": "application/json", "content-length": body.length };
  const busy = request(`${playground.address}/api/messages`, { agent, method: "POST", headers });
  const answered = new Promise<IncomingMessage>((resolve) => busy.once("response", resolve));
  busy.write(body.slice(0, 5));
  await expect.poll(() => busy.socket?.bytesWritten ?? 0).toBeGreaterThan(0);
  await (await fetch(playground.address)).text();
  const stopped = playground.stop();
  busy.end(body.slice(5));
  const response = await answered;
  expect(response.statusCode).toBe(202);
  // As a browser does with its stream of changes: on the same connection where it can.
  const again = await new Promise<IncomingMessage | Error>((resolve) => {
    response.resume().once("end", () => {
      request(`${playground.address}/api/events`, { agent }, resolve).once("error", resolve).end();
    });
  });
  if (!(again instanceof Error)) again.resume();
  await stopped;
  agent.destroy();
  playground = await servePlayground({ slack: scripted.slack, host: "127.0.0.1", port: 0, pageFolder });
});

describe("places to listen", () => {
  test("a port in use is one clear line", async () => {
    const port = Number(new URL(playground.address).port);
    const second = servePlayground({ slack: scripted.slack, host: "127.0.0.1", port, pageFolder });
    await expect(second).rejects.toBeInstanceOf(ListenError);
    await expect(second).rejects.toMatchObject({
      line: `error[playground/port-in-use] 127.0.0.1:${port}: is in use by another program; set PORT to another one, or to 0 for a free one`,
    });
  });

  test("a host that is not this machine is one clear line", async () => {
    await expect(
      servePlayground({ slack: scripted.slack, host: "192.0.2.1", port: 0, pageFolder }),
    ).rejects.toMatchObject({ code: "playground/cannot-listen" });
  });
});

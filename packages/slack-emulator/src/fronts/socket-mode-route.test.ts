// Socket Mode as a bare WebSocket sees it.
import { afterEach, describe, expect, test } from "vitest";
import { createSlackEmulator } from "../slack-emulator.js";
import { connectSocketApp } from "../testing/socket-app.js";
import { type ServedSlack, serveSlack } from "./serve-slack.js";

const general = "C0000000001";
const open: ServedSlack[] = [];

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function serve(options: { readonly acknowledgeWithin?: number } = {}) {
  const slack = createSlackEmulator();
  const served = await serveSlack(slack, options);
  open.push(served);
  const connect = async () => {
    const app = await connectSocketApp(slack, served.apiUrl);
    const hello = await app.next();
    return { ...app, hello };
  };
  return { slack, served, connect, person: slack.signIn("U0000000001") };
}

describe("connecting", () => {
  test("the app is greeted, and an event comes in an envelope", async () => {
    const { slack, served, connect, person } = await serve();
    const app = await connect();
    expect(app.hello).toMatchObject({
      type: "hello",
      num_connections: 1,
      connection_info: { app_id: slack.snapshot().app.appId },
    });
    person.mention(general, "hello");
    const envelope = await app.next();
    expect(envelope).toMatchObject({
      type: "events_api",
      accepts_response_payload: false,
      retry_attempt: 0,
      retry_reason: "",
      payload: { type: "event_callback", event: { type: "app_mention" } },
    });
    app.acknowledge(envelope.envelope_id);
    await slack.settled();
    expect(served.connections()).toBe(1);
  });

  test("only the app's own token opens a connection, and no method takes the other's", async () => {
    const { slack, served } = await serve();
    const call = async (method: string, token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${served.apiUrl}${method}`, { method: "POST", headers })).json();
    };
    expect(await call("apps.connections.open", slack.botToken)).toEqual({ ok: false, error: "not_allowed_token_type" });
    expect(await call("auth.test", slack.appToken)).toEqual({ ok: false, error: "not_allowed_token_type" });
    expect(await call("apps.connections.open", slack.appToken)).toMatchObject({
      ok: true,
      url: expect.stringMatching(/^ws:/),
    });
  });

  test("an address works once", async () => {
    const { slack, served } = await serve();
    const headers = { authorization: `Bearer ${slack.appToken}` };
    const opened = await fetch(`${served.apiUrl}apps.connections.open`, { method: "POST", headers });
    const { url } = (await opened.json()) as { url: string };
    const outcome = () =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.addEventListener("message", () => resolve("greeted"));
        socket.addEventListener("error", () => resolve("refused"));
      });
    expect([await outcome(), await outcome()]).toEqual(["greeted", "refused"]);
  });

  test("the eleventh connection is sent away", async () => {
    const { served, connect } = await serve();
    for (let count = 1; count <= 10; count += 1) expect((await connect()).hello.num_connections).toBe(count);
    const eleventh = await connect();
    expect(eleventh.hello).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
    await eleventh.closed;
    expect(served.connections()).toBe(10);
  });
});

describe("delivering", () => {
  test("of several connections one gets each payload", async () => {
    const { slack, connect, person } = await serve();
    const apps = [await connect(), await connect()];
    for (const text of ["one", "two"]) person.mention(general, text);
    const envelopes = await Promise.all(apps.map((app) => app.next()));
    const texts = envelopes.map(({ payload }) => payload?.event?.text?.split(" ").at(-1));
    expect(texts.sort()).toEqual(["one", "two"]);
    for (const [place, app] of apps.entries()) app.acknowledge(envelopes[place]?.envelope_id);
    await slack.settled();
  });

  test("what nobody could hear waits, and comes as a retry to the app that connects", async () => {
    const { slack, connect, person } = await serve();
    person.mention(general, "anybody?");
    await slack.settled();
    const app = await connect();
    const envelope = await app.next();
    expect(envelope).toMatchObject({
      retry_attempt: 1,
      payload: { event: { text: expect.stringContaining("anybody?") } },
    });
    app.acknowledge(envelope.envelope_id);
    await slack.settled();
    person.mention(general, "again");
    expect(await app.next()).toMatchObject({ retry_attempt: 0 });
  });

  test("an event that is not acknowledged in time comes three more times, the same event each time", async () => {
    const { slack, connect, person } = await serve({ acknowledgeWithin: 1 });
    const app = await connect();
    person.mention(general, "hello");
    const attempts = [await app.next(), await app.next()];
    await slack.settled();
    slack.redeliver();
    attempts.push(await app.next());
    await slack.settled();
    slack.redeliver();
    attempts.push(await app.next());
    await slack.settled();
    slack.redeliver();
    person.mention(general, "another");
    expect(attempts.map(({ retry_attempt }) => retry_attempt)).toEqual([0, 1, 2, 3]);
    expect(attempts.slice(1).map(({ retry_reason }) => retry_reason)).toEqual(["timeout", "timeout", "timeout"]);
    expect(new Set(attempts.map(({ envelope_id }) => envelope_id)).size).toBe(4);
    const [first] = attempts;
    for (const attempt of attempts) expect(attempt.payload).toEqual(first?.payload);
    expect(await app.next()).toMatchObject({ retry_attempt: 0 });
  });

  test("an event that was on a broken connection comes again on the next one", async () => {
    const { slack, served, connect, person } = await serve();
    const app = await connect();
    person.mention(general, "hello");
    const lost = await app.next();
    served.dropConnections();
    await app.closed;
    const envelope = await (await connect()).next();
    expect(envelope).toMatchObject({ retry_attempt: 1, retry_reason: "connection_closed" });
    expect(envelope.payload).toEqual(lost.payload);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("a connection that is asked to come back gets nothing new, and may finish what it has", async () => {
    const { slack, served, connect, person } = await serve();
    const old = await connect();
    person.mention(general, "one");
    const { envelope_id: id } = await old.next();
    served.refreshConnections();
    expect(await old.next()).toMatchObject({ type: "disconnect", reason: "refresh_requested" });
    const fresh = await connect();
    old.acknowledge(id);
    old.close();
    await slack.settled();
    person.mention(general, "two");
    expect(await fresh.next()).toMatchObject({ retry_attempt: 0 });
  });

  test("a command is answered by its acknowledgement, and fails at once where nobody is connected", async () => {
    const { slack, connect, person } = await serve();
    person.command("/kompass", "early", general);
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([{ method: "/kompass", error: "dispatch_failed" }]);
    const app = await connect();
    person.command("/kompass", "help", general);
    const envelope = await app.next();
    expect(envelope).toMatchObject({
      type: "slash_commands",
      accepts_response_payload: true,
      payload: { text: "help" },
    });
    expect(envelope).not.toHaveProperty("retry_attempt");
    app.acknowledge(envelope.envelope_id, { text: "Here is help" });
    await slack.settled();
    expect(slack.snapshot().messages).toMatchObject([{ text: "Here is help", ephemeralFor: person.userId }]);
  });

  test("a command that is not acknowledged in time is over", async () => {
    const { slack, connect, person } = await serve({ acknowledgeWithin: 1 });
    const app = await connect();
    person.command("/kompass", "help", general);
    const { envelope_id: id } = await app.next();
    await slack.settled();
    app.acknowledge(id, { text: "Too late" });
    await slack.settled();
    expect(slack.snapshot()).toMatchObject({ messages: [], refused: [{ error: "operation_timeout" }] });
  });
});

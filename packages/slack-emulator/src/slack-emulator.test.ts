// A real Bolt app, driven through the emulator.
import { describe, expect, test } from "vitest";
import { UnknownInWorkspaceError } from "./errors.js";
import { createSlackEmulator } from "./slack-emulator.js";
import { connect, general, ingrid } from "./testing/connect.js";
import type { WorkspaceEvent } from "./workspace-event.js";

describe("messages", () => {
  test("a mention reaches the app, and its answer stands in the thread", async () => {
    const { slack, app, person } = connect();
    app.event("app_mention", async ({ event, say }) => {
      await say({ text: `You said ${event.text}`, thread_ts: event.ts });
    });
    const asked = person.mention(general, "how are we doing?");
    await slack.settled();
    const { messages, app: identity } = slack.snapshot();
    expect(messages).toHaveLength(2);
    expect(messages[0]).toEqual(asked);
    expect(messages[1]).toMatchObject({
      channel: general,
      user: identity.userId,
      bot_id: identity.botId,
      text: `You said <@${identity.userId}> how are we doing?`,
      thread_ts: asked.ts,
    });
  });

  test("the app is told nothing before the next turn of the event loop", async () => {
    const { slack, app, person, texts } = connect();
    app.event("app_mention", async ({ say }) => void (await say("Hello")));
    person.mention(general, "hello");
    expect(texts()).toHaveLength(1);
    await slack.settled();
    expect(texts()).toHaveLength(2);
  });

  test("a direct message comes as message.im, also where it mentions the app", async () => {
    const { slack, app, person } = connect();
    const heard: string[] = [];
    app.event("app_mention", async () => void heard.push("app_mention"));
    app.message(async ({ message }) => void heard.push(`message.${message.channel_type}`));
    person.say(person.directChannelId, "hello");
    person.mention(person.directChannelId, "hello again");
    await slack.settled();
    expect(heard).toEqual(["message.im", "message.im"]);
  });

  test("a message in a channel comes only with that subscription", async () => {
    const heard: string[] = [];
    for (const subscriptions of [undefined, ["message.channels"]] as const) {
      const { slack, app, person } = connect(subscriptions ? { subscriptions } : {});
      app.message(async () => void heard.push(String(subscriptions)));
      person.say(general, "hello");
      await slack.settled();
    }
    expect(heard).toEqual(["message.channels"]);
  });

  test("a channel without the app sends it nothing and takes nothing from it", async () => {
    const { slack, app, person } = connect({ channels: [{ id: "C1", name: "closed", members: [ingrid] }] });
    const heard: string[] = [];
    app.event("app_mention", async () => void heard.push("mention"));
    person.mention("C1", "hello");
    await slack.settled();
    expect(heard).toEqual([]);
    await expect(app.client.chat.postMessage({ channel: "C1", text: "Hi" })).rejects.toMatchObject({
      data: { error: "not_in_channel" },
    });
  });

  test("an edit comes as message_changed, and the app's own direct messages come back with its bot id", async () => {
    const { slack, app, person } = connect({}, { ignoreSelf: false });
    const heard: unknown[] = [];
    app.use(async ({ payload, next }) => {
      heard.push(payload);
      await next();
    });
    const said = person.say(person.directChannelId, "helo");
    person.edit(said.ts, "hello");
    await app.client.chat.postMessage({ channel: ingrid, text: "Hi" });
    await slack.settled();
    expect(heard).toMatchObject([
      { type: "message", text: "helo", user: ingrid },
      { type: "message", subtype: "message_changed", message: { text: "hello" }, previous_message: { text: "helo" } },
      { type: "message", text: "Hi", bot_id: slack.snapshot().app.botId, channel: person.directChannelId },
    ]);
  });

  test("a message keeps its escapes in the text, and its blocks show what was typed", () => {
    const { person } = connect();
    const said = person.say(general, "mål &amp; plan &lt;2024&gt;");
    expect(said.text).toBe("mål &amp; plan &lt;2024&gt;");
    expect(said.blocks).toMatchObject([{ elements: [{ elements: [{ type: "text", text: "mål & plan <2024>" }] }] }]);
  });

  test("other bots say things with a bot id of their own", () => {
    const slack = createSlackEmulator({ users: [{ id: "U9", name: "other", isBot: true }] });
    expect(slack.signIn("U9").say(general, "beep")).toMatchObject({ user: "U9", bot_id: "B9" });
  });
});

describe("commands and buttons", () => {
  const button = {
    type: "button",
    text: { type: "plain_text", text: "Why?" },
    action_id: "why",
    value: "5.2",
  } as const;

  test("a command arrives whole, and respond answers the person alone", async () => {
    const { slack, app, person } = connect();
    app.command("/kompass", async ({ command, ack, respond }) => {
      await ack();
      await respond(`${command.user_name} in ${command.channel_name}: ${command.text}`);
    });
    person.command("/kompass", "help", general);
    await slack.settled();
    expect(slack.snapshot().messages).toMatchObject([
      { channel: general, text: "ingrid in general: help", ephemeralFor: ingrid },
    ]);
    expect(() => slack.signIn("U0000000002").click(slack.snapshot().messages[0]?.ts ?? "", "why")).toThrow(
      UnknownInWorkspaceError,
    );
  });

  test("an acknowledgement with a text is an answer", async () => {
    const { slack, app, person } = connect();
    app.command("/kompass", async ({ ack }) => ack({ text: "At once", response_type: "in_channel" }));
    person.command("/kompass", "", general);
    await slack.settled();
    const [answer] = slack.snapshot().messages;
    expect(answer).toMatchObject({ text: "At once" });
    expect(answer).not.toHaveProperty("ephemeralFor");
  });

  test("a click carries the button's value and the message it came from", async () => {
    const { slack, app, person } = connect();
    app.action("why", async ({ ack, body, action, respond }) => {
      await ack();
      const value = "value" in action ? action.value : undefined;
      const message = body.type === "block_actions" ? body.message?.text : undefined;
      await respond({ text: `${value} of ${message}`, replace_original: true });
    });
    const posted = await app.client.chat.postMessage({
      channel: general,
      text: "Area 5",
      blocks: [{ type: "actions", elements: [button] }],
    });
    person.click(String(posted.ts), "why");
    await slack.settled();
    expect(slack.snapshot().messages).toMatchObject([{ ts: posted.ts, text: "5.2 of Area 5" }]);
    expect(() => person.click(String(posted.ts), "why")).toThrow(UnknownInWorkspaceError);
  });

  test("an app that never acknowledges is noted as Slack would show it", async () => {
    const { slack, app, person } = connect();
    app.command("/kompass", async () => undefined);
    person.command("/kompass", "", general);
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([{ method: "/kompass", error: "operation_timeout" }]);
  });

  test("a response address works five times within half an hour", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const { slack, app, person } = connect({ now: () => now });
    const statuses: number[] = [];
    const post = (url: string) =>
      slack.fetch(url, { method: "POST", body: JSON.stringify({ text: "again" }) }).then(({ status }) => status);
    const addresses: string[] = [];
    app.command("/kompass", async ({ command, ack }) => {
      await ack();
      addresses.push(command.response_url);
    });
    person.command("/kompass", "", general);
    person.command("/kompass", "", general);
    await slack.settled();
    const [first = "", second = ""] = addresses;
    for (let use = 0; use < 6; use += 1) statuses.push(await post(first));
    now = new Date("2026-01-05T09:30:01Z");
    statuses.push(await post(second), await post("https://hooks.slack.com/commands/T1/R1"));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404, 404, 404]);
    expect(slack.snapshot().refused.map(({ error }) => error)).toEqual(["used_url", "expired_url", "no_service"]);
  });
});

describe("what Slack would refuse", () => {
  test("invalid blocks are answered as Slack answers them, and kept", async () => {
    const { slack, app } = connect();
    const blocks = [{ type: "header", text: { type: "plain_text", text: "a".repeat(151) } }];
    const message = "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]";
    await expect(app.client.chat.postMessage({ channel: general, text: "Area 5", blocks })).rejects.toMatchObject({
      data: {
        ok: false,
        error: "invalid_blocks",
        errors: ["must be less than 151 characters [json-pointer:/blocks/0/text/text]"],
        response_metadata: { messages: [message] },
      },
    });
    expect(slack.snapshot()).toMatchObject({
      messages: [],
      refused: [
        {
          method: "chat.postMessage",
          error: "invalid_blocks",
          messages: [message],
          faults: [{ pointer: "/blocks/0/text/text", code: "too-long" }],
          arguments: { channel: general, text: "Area 5", blocks },
        },
      ],
    });
    expect(JSON.stringify(slack.snapshot().refused)).not.toContain(slack.botToken);
  });

  test.each([
    ["no_text", { channel: general, text: "" }],
    [
      "msg_blocks_too_long",
      {
        channel: general,
        text: "a",
        blocks: new Array(5).fill({ type: "section", text: { type: "mrkdwn", text: "a".repeat(2_900) } }),
      },
    ],
    ["channel_not_found", { channel: "C404", text: "a" }],
    ["cannot_reply_to_message", { channel: general, text: "a", thread_ts: "1.000000" }],
  ])("%s", async (error, call) => {
    const { app } = connect();
    await expect(app.client.chat.postMessage(call as never)).rejects.toMatchObject({ data: { error } });
  });

  test("a method that the emulator does not know, a missing token and a wrong one", async () => {
    const { slack, app } = connect();
    await expect(app.client.apiCall("calls.add")).rejects.toMatchObject({ data: { error: "unknown_method" } });
    const call = (headers: Record<string, string>) =>
      slack.fetch("https://slack.com/api/auth.test", { method: "POST", headers }).then((response) => response.json());
    expect(await call({})).toEqual({ ok: false, error: "not_authed" });
    expect(await call({ authorization: "Bearer xoxb-other" })).toEqual({ ok: false, error: "invalid_auth" });
    expect(await call({ authorization: `Bearer ${slack.botToken}` })).toMatchObject({
      ok: true,
      team_id: "T0000000001",
    });
  });

  test("blocks that are no JSON, and arguments that are missing", async () => {
    const { slack } = connect();
    const call = async (given: Record<string, string>) => {
      const body = new URLSearchParams({ token: slack.botToken, ...given });
      return (await slack.fetch("https://slack.com/api/chat.postMessage", { method: "POST", body })).json();
    };
    expect(await call({ channel: general, text: "a", blocks: "[{" })).toMatchObject({ error: "invalid_blocks_format" });
    expect(await call({ text: "a" })).toMatchObject({ error: "invalid_arguments" });
  });

  test("respond rejects where the answer has invalid blocks", async () => {
    const { slack, app, person } = connect();
    const failures: string[] = [];
    app.command("/kompass", async ({ ack, respond }) => {
      await ack();
      await respond({ text: "a", blocks: [{ type: "no-such-block" }] }).catch((error: Error) =>
        failures.push(error.message),
      );
    });
    person.command("/kompass", "", general);
    await slack.settled();
    expect(failures).toEqual([expect.stringContaining("400")]);
    expect(slack.snapshot().refused).toMatchObject([{ method: "response_url", error: "invalid_blocks" }]);
  });

  test("nothing but Slack is reached", async () => {
    const { slack } = connect();
    expect((await slack.fetch("https://example.org/")).status).toBe(404);
  });
});

describe("methods", () => {
  test("people, channels and direct channels can be looked up", async () => {
    const { app, person } = connect();
    expect(await app.client.users.info({ user: ingrid, include_locale: true })).toMatchObject({
      user: { id: ingrid, name: "ingrid", locale: "nb-NO", tz: "Europe/Oslo", is_bot: false },
    });
    expect((await app.client.users.info({ user: ingrid })).user).not.toHaveProperty("locale");
    await expect(app.client.users.info({ user: "U404" })).rejects.toMatchObject({ data: { error: "user_not_found" } });
    expect(await app.client.conversations.info({ channel: general })).toMatchObject({
      channel: { id: general, name: "general", is_im: false, is_member: true },
    });
    expect(await app.client.conversations.open({ users: ingrid })).toMatchObject({
      channel: { id: person.directChannelId, is_im: true },
    });
  });

  test("the app changes and deletes its own messages and nobody else's", async () => {
    const { slack, app, person, texts } = connect();
    const theirs = person.say(general, "mine").ts;
    const { ts } = await app.client.chat.postMessage({ channel: general, text: "draft" });
    await app.client.chat.update({ channel: general, ts: String(ts), text: "final" });
    expect(texts()).toEqual(["mine", "final"]);
    await expect(app.client.chat.update({ channel: general, ts: theirs, text: "x" })).rejects.toMatchObject({
      data: { error: "cant_update_message" },
    });
    await expect(app.client.chat.delete({ channel: general, ts: theirs })).rejects.toMatchObject({
      data: { error: "cant_delete_message" },
    });
    await app.client.chat.delete({ channel: general, ts: String(ts) });
    expect(slack.snapshot().messages.map(({ text }) => text)).toEqual(["mine"]);
  });

  test("an ephemeral message is in nobody's history", async () => {
    const { app, person, texts } = connect();
    person.say(general, "hello");
    await app.client.chat.postEphemeral({ channel: general, user: ingrid, text: "psst" });
    expect(texts()).toEqual(["hello", "psst"]);
    const history = await app.client.conversations.history({ channel: general });
    expect(history.messages?.map(({ text }) => text)).toEqual(["hello"]);
    await expect(app.client.chat.postEphemeral({ channel: general, user: "U404", text: "psst" })).rejects.toMatchObject(
      {
        data: { error: "user_not_in_channel" },
      },
    );
  });

  test("a thread and a channel are read apart", async () => {
    const { app, person } = connect();
    const first = person.say(general, "first");
    person.say(general, "answer", { threadTs: first.ts });
    person.say(general, "second");
    const replies = await app.client.conversations.replies({ channel: general, ts: first.ts });
    expect(replies.messages?.map(({ text }) => text)).toEqual(["first", "answer"]);
    const history = await app.client.conversations.history({ channel: general });
    expect(history.messages?.map(({ text }) => text)).toEqual(["second", "first"]);
  });

  test("a status stands under the thread until the app answers there", async () => {
    const { slack, app, person } = connect();
    const { ts } = person.say(person.directChannelId, "hello");
    const channel = person.directChannelId;
    await app.client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: "looks it up" });
    expect(slack.snapshot().statuses).toEqual([{ channel, thread_ts: ts, status: "looks it up" }]);
    await app.client.chat.postMessage({ channel, text: "Here", thread_ts: ts });
    expect(slack.snapshot().statuses).toEqual([]);
  });

  test("a reaction is added once and taken away", async () => {
    const { slack, app, person } = connect();
    const place = { channel: general, timestamp: person.say(general, "hello").ts, name: "eyes" };
    const reactions = () => slack.snapshot().messages[0]?.reactions;
    await app.client.reactions.add(place);
    expect(reactions()).toEqual([{ name: "eyes", users: [slack.snapshot().app.userId] }]);
    await expect(app.client.reactions.add(place)).rejects.toMatchObject({ data: { error: "already_reacted" } });
    await app.client.reactions.remove(place);
    expect(reactions()).toEqual([]);
  });

  test("a home page is published for one person, within its limits", async () => {
    const { slack, app } = connect();
    const publish = (blocks: never[]) => app.client.views.publish({ user_id: ingrid, view: { type: "home", blocks } });
    await publish([{ type: "divider", block_id: "d" }] as never[]);
    expect(slack.snapshot().homes).toMatchObject([
      { user: ingrid, type: "home", blocks: [{ type: "divider", block_id: "d" }] },
    ]);
    await expect(publish([{ type: "header" }] as never[])).rejects.toMatchObject({
      data: { error: "invalid_arguments", errors: ["missing required field: text [json-pointer:/view/blocks/0]"] },
    });
  });
});

describe("the workspace", () => {
  test("two runs with the same clock give the same state and the same deliveries", async () => {
    const run = async () => {
      const { slack, app, person } = connect();
      const bodies: unknown[] = [];
      app.use(async ({ body, next }) => {
        bodies.push(body);
        await next();
      });
      app.message(async ({ say }) => void (await say({ text: "Hi", blocks: [{ type: "divider" }] })));
      person.say(person.directChannelId, "hello");
      await slack.settled();
      return { state: slack.snapshot(), bodies };
    };
    expect(await run()).toEqual(await run());
  });

  test("an event envelope carries what Slack's does", async () => {
    const { slack, app, person } = connect();
    const bodies: unknown[] = [];
    app.use(async ({ body }) => void bodies.push(body));
    person.mention(general, "hello");
    await slack.settled();
    const { team, app: identity } = slack.snapshot();
    expect(bodies).toEqual([
      {
        token: "emulated",
        type: "event_callback",
        team_id: team.id,
        api_app_id: identity.appId,
        event_id: "Ev000000001",
        event_time: 1_767_603_600,
        authorizations: [
          {
            enterprise_id: null,
            team_id: team.id,
            user_id: identity.userId,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event: expect.objectContaining({
          type: "app_mention",
          user: ingrid,
          channel: general,
          ts: "1767603600.000000",
          event_ts: "1767603600.000000",
          team: team.id,
        }),
      },
    ]);
  });

  test("a listener hears what happens, in order, until it stops", async () => {
    const { slack, app, person } = connect();
    const heard: WorkspaceEvent["type"][] = [];
    const stop = slack.subscribe(({ type }) => heard.push(type));
    const said = person.say(general, "hello");
    await app.client.assistant.threads.setStatus({ channel_id: general, thread_ts: said.ts, status: "reads" });
    await app.client.chat.postMessage({ channel: general, text: "Hi", thread_ts: said.ts });
    await app.client.chat.postMessage({ channel: "C404", text: "Hi" }).catch(() => undefined);
    stop();
    person.say(general, "bye");
    expect(heard).toEqual(["message_posted", "status_set", "message_posted", "status_set", "call_refused"]);
  });

  test("a snapshot does not change afterwards", () => {
    const { slack, person } = connect();
    const before = slack.snapshot();
    person.say(general, "hello");
    expect(before.messages).toEqual([]);
    expect(slack.snapshot().messages).toHaveLength(1);
  });

  test("settled waits for work that arises from work", async () => {
    const { slack, app, person, texts } = connect({}, { ignoreSelf: false });
    app.message(async ({ message, say }) => {
      const count = "text" in message ? Number(message.text) : 0;
      if (count > 0) await say(String(count - 1));
    });
    person.say(person.directChannelId, "3");
    await slack.settled();
    expect(texts()).toEqual(["3", "2", "1", "0"]);
  });

  test("settled rejects once with the error that came out of the app", async () => {
    const { slack, app, person } = connect();
    app.message(async () => Promise.reject(new Error("broken listener")));
    person.say(person.directChannelId, "hello");
    await expect(slack.settled()).rejects.toThrow("broken listener");
    await expect(slack.settled()).resolves.toBeUndefined();
  });

  test("after a stop nothing is delivered, after a start again", async () => {
    const { slack, app, person } = connect();
    const heard: string[] = [];
    app.message(async ({ message }) => void heard.push("text" in message ? String(message.text) : ""));
    await app.stop();
    person.say(person.directChannelId, "while away");
    await slack.settled();
    await app.start();
    person.say(person.directChannelId, "back");
    await slack.settled();
    expect(heard).toEqual(["back"]);
  });

  test("who is not there cannot sign in, and nobody sees a channel they are not in", () => {
    const { slack, person } = connect();
    expect(() => slack.signIn("U404")).toThrow(UnknownInWorkspaceError);
    expect(() => person.say(slack.signIn("U0000000002").directChannelId, "hello")).toThrow(UnknownInWorkspaceError);
    expect(() => person.say(general, "hello", { threadTs: "1.000000" })).toThrow(UnknownInWorkspaceError);
  });
});

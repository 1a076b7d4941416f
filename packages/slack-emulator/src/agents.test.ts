// What an app does as an agent: prompts, titles, sessions, context, and its blocks checked before they are sent.
import type { types } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { connect, general, ingrid, sigrid } from "./testing/connect.js";

describe("an agent", () => {
  test("suggests up to four things to say", async () => {
    const { slack, app, person } = connect();
    const channel_id = person.directChannelId;
    const prompts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ title: `${index}`, message: `What about ${index}?` }));
    await app.client.assistant.threads.setSuggestedPrompts({ channel_id, prompts: prompts(2) });
    await app.client.assistant.threads.setSuggestedPrompts({ channel_id, title: "Ask", prompts: prompts(4) });
    expect(slack.snapshot().suggestedPrompts).toEqual([{ channel: channel_id, title: "Ask", prompts: prompts(4) }]);
    await expect(
      app.client.assistant.threads.setSuggestedPrompts({ channel_id, prompts: prompts(5) }),
    ).rejects.toMatchObject({ data: { error: "invalid_arguments" } });
  });

  test("says how far it is, under a title", async () => {
    const { slack, app, person } = connect();
    const channel_id = person.directChannelId;
    const place = { channel_id, thread_ts: person.say(channel_id, "weakest?").ts };
    await expect(app.client.agents.sessions.rename({ ...place, title: "Early" })).rejects.toMatchObject({
      data: { error: "session_not_found" },
    });
    const set = (status: string, title?: string) =>
      app.client.agents.sessions.setStatus({ ...place, status, ...(title && { title }) });
    expect(await set("processing", "Weakest")).toMatchObject({ agent_status: "processing", title: "Weakest" });
    await set("active", "Ignored");
    await app.client.agents.sessions.rename({ ...place, title: "Weakest areas" });
    expect(slack.snapshot().sessions).toEqual([
      { channel: channel_id, thread_ts: place.thread_ts, status: "active", title: "Weakest areas" },
    ]);
    await app.client.assistant.threads.setTitle({ ...place, title: "Areas" });
    expect(slack.snapshot().sessions).toMatchObject([{ title: "Areas" }]);
    await expect(set("asleep")).rejects.toMatchObject({ data: { error: "invalid_arguments" } });
  });

  test("is warned where it would not hear a stop", async () => {
    const { app, person } = connect({ subscriptions: ["message.im"] });
    const channel_id = person.directChannelId;
    const place = { channel_id, thread_ts: person.say(channel_id, "weakest?").ts };
    expect(await app.client.agents.sessions.setStatus({ ...place, status: "processing" })).toMatchObject({
      warning: "missing_agent_session_stopped_event_subscription",
    });
  });

  test("hears what the person looks at", async () => {
    const { slack, app, person } = connect();
    const heard: unknown[] = [];
    app.event("app_context_changed", async ({ event }) => void heard.push(event.context));
    const entity = { type: "slack#/types/channel_id", value: general, team_id: "T0000000001" } as const;
    person.lookAt(entity);
    person.lookAt();
    await slack.settled();
    expect(heard).toEqual([{ entities: [entity] }, {}]);
  });
});

describe("blocks.validate", () => {
  const header = (text: string): types.KnownBlock => ({ type: "header", text: { type: "plain_text", text } });
  const errors = [{ pointer: "/blocks/0/text/text", code: "too-long", message: "must be less than 151 characters" }];

  test("says what Slack would refuse, and where", async () => {
    const { app } = connect();
    const wrong = [header("a".repeat(151))];
    const validate = app.client.blocks.validate;
    const refused = (error: string) => ({ data: { ok: false, error, errors } });
    await expect(validate({ blocks: wrong })).rejects.toMatchObject(refused("invalid_blocks"));
    await expect(validate({ message: { blocks: wrong } })).rejects.toMatchObject(refused("invalid_message"));
    await expect(validate({ view: { type: "home", blocks: wrong } })).rejects.toMatchObject(refused("invalid_view"));
  });

  test("passes what is well, with or without a text", async () => {
    const { slack, app } = connect();
    expect(await app.client.blocks.validate({ blocks: [header("Area 5")] })).toMatchObject({ ok: true });
    expect(await app.client.blocks.validate({ message: { blocks: [header("Area 5")] } })).toMatchObject({ ok: true });
    const view = { type: "modal", title: { type: "plain_text", text: "A" }, blocks: [header("A")] } as const;
    expect(await app.client.blocks.validate({ view: { ...view, blocks: [...view.blocks] } })).toMatchObject({
      ok: true,
    });
    expect(slack.snapshot().messages).toEqual([]);
  });

  test("takes one thing at a time", async () => {
    const { app } = connect();
    for (const given of [{}, { blocks: [header("a")], message: { blocks: [header("a")] } }]) {
      await expect(app.client.blocks.validate(given)).rejects.toMatchObject({ data: { error: "invalid_arguments" } });
    }
  });
});

describe("several people in one channel", () => {
  test("see what is said to all, and each what is said to them alone", async () => {
    const { slack, app, person } = connect();
    person.say(general, "hello");
    for (const user of [ingrid, sigrid]) {
      await app.client.chat.postEphemeral({ channel: general, user, text: `for ${user}` });
    }
    const seen = (user: string) =>
      slack
        .signIn(user)
        .messages(general)
        .map(({ text }) => text);
    expect(seen(ingrid)).toEqual(["hello", `for ${ingrid}`]);
    expect(seen(sigrid)).toEqual(["hello", `for ${sigrid}`]);
    expect(seen("U0000000003")).toEqual(["hello"]);
  });

  test("press the same buttons, each as themselves", async () => {
    const { slack, app } = connect();
    const pressed: string[] = [];
    app.action("done", async ({ ack, body, respond }) => {
      await ack();
      pressed.push(body.user.id);
      await respond({ text: `Thanks, <@${body.user.id}>`, response_type: "ephemeral" });
    });
    const button = { type: "button", action_id: "done", text: { type: "plain_text", text: "Done" } } as const;
    const { ts } = await app.client.chat.postMessage({
      channel: general,
      text: "Task",
      blocks: [{ type: "actions", elements: [button] }],
    });
    for (const user of [ingrid, sigrid]) slack.signIn(user).click(String(ts), "done");
    await slack.settled();
    expect(pressed).toEqual([ingrid, sigrid]);
    expect(
      slack
        .signIn(sigrid)
        .messages(general)
        .map(({ text }) => text),
    ).toEqual(["Task", `Thanks, <@${sigrid}>`]);
  });
});

// Messages that are written while they are read, driven through a real Bolt app.
import { describe, expect, test } from "vitest";
import { connect, general, ingrid } from "./testing/connect.js";

async function started(options: Parameters<typeof connect>[0] = {}) {
  const connected = connect(options);
  const { app, slack, person } = connected;
  const channel = person.directChannelId;
  const thread_ts = person.say(channel, "weakest?").ts;
  const { ts = "" } = await app.client.chat.startStream({ channel, thread_ts });
  const message = () => slack.snapshot().messages.find((one) => one.ts === ts);
  const append = (markdown_text: string) => app.client.chat.appendStream({ channel, ts, markdown_text });
  return { ...connected, channel, thread_ts, ts, message, append };
}

describe("a stream", () => {
  test("grows by texts and steps until it is stopped", async () => {
    const { app, person, slack } = connect();
    const asked = person.say(person.directChannelId, "weakest?");
    const streamer = app.client.chatStream({ channel: person.directChannelId, thread_ts: asked.ts });
    const step = { type: "task_update", id: "look", title: "Looks up" } as const;
    await streamer.append({ chunks: [{ ...step, status: "in_progress" }] });
    const message = () => slack.snapshot().messages.at(-1);
    expect(message()).toMatchObject({
      thread_ts: asked.ts,
      streaming_state: "in_progress",
      stream: { tasks: [{ id: "look", status: "in_progress" }] },
    });
    await streamer.append({ markdown_text: "**5.2** is ", chunks: [{ ...step, status: "complete", output: "done" }] });
    await streamer.append({ markdown_text: "weakest." });
    const { message: answered } = await streamer.stop({
      blocks: [{ type: "divider", block_id: "end" }],
      metadata: { event_type: "answer", event_payload: { id: "A1" } },
    });
    expect(answered).toMatchObject({ streaming_state: "completed", text: "**5.2** is weakest." });
    expect(answered).not.toHaveProperty("stream");
    expect(message()).toMatchObject({
      text: "**5.2** is weakest.",
      blocks: [
        { type: "markdown", text: "**5.2** is weakest." },
        { type: "divider", block_id: "end" },
      ],
      stream: { tasks: [{ id: "look", title: "Looks up", status: "complete", output: "done" }] },
      metadata: { event_type: "answer" },
    });
  });

  test("ends the status of its thread, and may set that of the session", async () => {
    const { app, slack, person } = connect();
    const channel_id = person.directChannelId;
    const thread_ts = person.say(channel_id, "weakest?").ts;
    await app.client.assistant.threads.setStatus({ channel_id, thread_ts, status: "reads", loading_messages: ["a"] });
    expect(slack.snapshot().statuses).toMatchObject([{ status: "reads", loading_messages: ["a"] }]);
    const { ts = "" } = await app.client.chat.startStream({ channel: channel_id, thread_ts });
    expect(slack.snapshot().statuses).toEqual([]);
    await app.client.chat.stopStream({ channel: channel_id, ts, session_status: "active" });
    expect(slack.snapshot().sessions).toMatchObject([{ channel: channel_id, thread_ts, status: "active" }]);
  });

  test("is closed after five minutes, and changed as any message then", async () => {
    let now = new Date("2026-01-05T09:00:00Z");
    const { app, channel, ts, append, message } = await started({ now: () => now });
    now = new Date("2026-01-05T09:05:00Z");
    await append("in time");
    now = new Date("2026-01-05T09:05:01Z");
    const closed = { data: { error: "message_not_in_streaming_state" } };
    await expect(append("late")).rejects.toMatchObject(closed);
    await expect(app.client.chat.stopStream({ channel, ts })).rejects.toMatchObject(closed);
    expect(message()).toMatchObject({ text: "in time", streaming_state: "completed" });
    await app.client.chat.update({ channel, ts, text: "in time and late", blocks: [] });
    expect(message()?.text).toBe("in time and late");
  });

  test("takes nothing once it is stopped, and nothing that Slack does not know", async () => {
    const { app, channel, ts, append, person } = await started();
    const refused = (error: string) => ({ data: { error } });
    await expect(append("a".repeat(12_001))).rejects.toMatchObject(refused("msg_too_long"));
    await expect(app.client.chat.appendStream({ channel, ts })).rejects.toMatchObject(refused("no_text"));
    const chunks = [{ type: "task_update", id: "a", title: "b", status: "perhaps" } as never];
    await expect(app.client.chat.appendStream({ channel, ts, chunks })).rejects.toMatchObject(
      refused("invalid_chunks"),
    );
    const blocks = [{ type: "header", text: { type: "plain_text" as const, text: "" } } as never];
    await expect(app.client.chat.stopStream({ channel, ts, blocks })).rejects.toMatchObject(refused("invalid_blocks"));
    await app.client.chat.stopStream({ channel, ts });
    await expect(append("more")).rejects.toMatchObject(refused("message_not_in_streaming_state"));
    const theirs = person.say(channel, "mine").ts;
    await expect(app.client.chat.appendStream({ channel, ts: theirs, markdown_text: "a" })).rejects.toMatchObject(
      refused("message_not_owned_by_app"),
    );
  });

  test("in a channel is for somebody", async () => {
    const { app, person } = connect();
    const place = { channel: general, thread_ts: person.say(general, "weakest?").ts };
    const start = (more: object) => app.client.chat.startStream({ ...place, ...more });
    await expect(start({})).rejects.toMatchObject({ data: { error: "missing_recipient_team_id" } });
    await expect(start({ recipient_team_id: "T0000000001" })).rejects.toMatchObject({
      data: { error: "missing_recipient_user_id" },
    });
    const given = { recipient_team_id: "T0000000001", recipient_user_id: ingrid };
    expect(await start(given)).toMatchObject({ channel: general });
  });

  test("is what Bolt's own listener arguments make, in a channel and in a direct message", async () => {
    const { app, slack, person } = connect();
    app.event("app_mention", async ({ sayStream, setStatus }) => {
      await setStatus({ status: "reads" });
      const stream = sayStream();
      await stream.append({ markdown_text: "in the channel" });
      await stream.stop();
    });
    app.message(async ({ sayStream }) => {
      const stream = sayStream();
      await stream.append({ markdown_text: "for you" });
      await stream.stop();
    });
    const asked = person.mention(general, "weakest?");
    const alone = person.say(person.directChannelId, "weakest?");
    await slack.settled();
    expect(slack.snapshot().messages.filter(({ stream }) => stream !== undefined)).toMatchObject([
      { channel: general, thread_ts: asked.ts, text: "in the channel", streaming_state: "completed" },
      { channel: person.directChannelId, thread_ts: alone.ts, text: "for you", streaming_state: "completed" },
    ]);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is stopped by the person, who need not wait for the app", async () => {
    const { app, slack, person, channel, thread_ts, ts, append, message } = await started();
    const heard: unknown[] = [];
    app.event("agent_session_stopped", async ({ event }) => void heard.push(event));
    await append("5.2 is");
    person.stopSession(channel, thread_ts);
    await expect(append(" weakest")).rejects.toMatchObject({ data: { error: "message_not_in_streaming_state" } });
    expect(message()).toMatchObject({ text: "5.2 is", streaming_state: "completed" });
    person.stopSession(channel, thread_ts);
    await slack.settled();
    expect(heard).toMatchObject([
      { channel, thread_ts, user: ingrid, streaming_message_ts: [ts] },
      { streaming_message_ts: [] },
    ]);
  });
});

// Elements of messages and home pages, shortcuts, and triggers, driven through a real Bolt app.
import type { BlockAction, types } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { UnknownInWorkspaceError } from "./errors.js";
import { connect, general, ingrid, sigrid } from "./testing/connect.js";

const plain = (text: string) => ({ type: "plain_text", text }) as const;
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const options = [option("a"), option("b")];

const elements: types.ActionsBlock["elements"] = [
  { type: "datepicker", action_id: "due", initial_date: "2026-01-05" },
  { type: "timepicker", action_id: "at" },
  { type: "users_select", action_id: "owner" },
  { type: "multi_users_select", action_id: "helpers" },
  { type: "conversations_select", action_id: "channel" },
  { type: "static_select", action_id: "one", options },
  { type: "multi_static_select", action_id: "some", option_groups: [{ label: plain("All"), options }] },
  { type: "radio_buttons", action_id: "radio", options },
  { type: "checkboxes", action_id: "ticked", options, initial_options: [option("a") as types.Option] },
  { type: "overflow", action_id: "more", options },
];

describe("elements of a message", () => {
  const post = async (more: object = {}) => {
    const connected = connect();
    const bodies: BlockAction[] = [];
    connected.app.action(/.*/, async ({ ack, body }) => {
      await ack();
      bodies.push(body as BlockAction);
    });
    const { ts } = await connected.app.client.chat.postMessage({
      channel: general,
      text: "Task",
      blocks: [
        { type: "actions", block_id: "task", elements },
        {
          type: "context_actions",
          elements: [
            {
              type: "feedback_buttons",
              action_id: "feedback",
              positive_button: { text: plain("Good"), value: "good" },
              negative_button: { text: plain("Bad"), value: "bad" },
            },
            { type: "icon_button", action_id: "remove", icon: "trash", text: plain("Remove"), value: "7" },
          ],
        },
      ],
      ...more,
    });
    return { ...connected, bodies, ts: String(ts) };
  };

  test.each([
    ["due", "2026-02-01", { type: "datepicker", selected_date: "2026-02-01" }],
    ["at", "09:30", { type: "timepicker", selected_time: "09:30" }],
    ["owner", sigrid, { type: "users_select", selected_user: sigrid }],
    ["helpers", [ingrid, sigrid], { type: "multi_users_select", selected_users: [ingrid, sigrid] }],
    ["channel", general, { type: "conversations_select", selected_conversation: general }],
    ["one", "b", { type: "static_select", selected_option: option("b") }],
    ["some", ["a", "b"], { type: "multi_static_select", selected_options: options }],
    ["radio", "a", { type: "radio_buttons", selected_option: option("a") }],
    ["ticked", [], { type: "checkboxes", selected_options: [] }],
  ])("what is picked in %s comes as an action, and stands in the state", async (actionId, choice, value) => {
    const { slack, person, bodies, ts } = await post();
    person.click(ts, actionId, { choice });
    await slack.settled();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatchObject({
      type: "block_actions",
      user: { id: ingrid, team_id: "T0000000001" },
      container: { type: "message", message_ts: ts, channel_id: general, is_ephemeral: false },
      channel: { id: general, name: "general" },
      message: { ts, text: "Task" },
      actions: [{ ...value, action_id: actionId, block_id: "task", action_ts: expect.any(String) }],
      trigger_id: expect.any(String),
      response_url: expect.stringContaining("https://hooks.slack.com/actions/"),
    });
    expect(bodies[0]?.state?.values.task?.[actionId]).toEqual(value);
    expect(Object.keys(bodies[0]?.state?.values.task ?? {})).toHaveLength(elements.length - 1);
  });

  test("buttons say which was pressed, and hold nothing", async () => {
    const { slack, person, bodies, ts } = await post();
    person.click(ts, "more", { choice: "b" });
    person.click(ts, "feedback", { choice: "bad" });
    person.click(ts, "remove");
    await slack.settled();
    expect(bodies.map(({ actions }) => actions[0])).toMatchObject([
      { type: "overflow", selected_option: option("b") },
      { type: "feedback_buttons", value: "bad", text: plain("Bad") },
      { type: "icon_button", value: "7", icon: "trash" },
    ]);
    expect(bodies[0]?.state?.values.task).not.toHaveProperty("more");
    expect(() => person.click(ts, "more", { choice: "c" })).toThrow(UnknownInWorkspaceError);
    expect(() => person.click(ts, "feedback", { choice: "perhaps" })).toThrow(UnknownInWorkspaceError);
  });

  test("each person has picked for themselves", async () => {
    const { slack, person, bodies, ts } = await post();
    person.click(ts, "due", { choice: "2026-02-01" });
    slack.signIn(sigrid).click(ts, "one", { choice: "a" });
    await slack.settled();
    expect(bodies[1]?.state?.values.task).toMatchObject({
      due: { selected_date: "2026-01-05" },
      one: { selected_option: option("a") },
    });
  });

  test("an update leaves what stands in an element alone until the block has another id", async () => {
    const { slack, app, person, bodies, ts } = await post();
    const task = (blockId: string, ticked: boolean) => [
      {
        type: "actions" as const,
        block_id: blockId,
        elements: [
          {
            type: "checkboxes" as const,
            action_id: "ticked",
            options: options as types.Option[],
            ...(ticked && { initial_options: options as types.Option[] }),
          },
        ],
      },
    ];
    const shown = () => slack.snapshot().inputs.find(({ place, user }) => place === ts && user === null)?.values;
    await app.client.chat.update({ channel: general, ts, text: "Task", blocks: task("task", true) });
    expect(shown()).toEqual({ task: { ticked: { type: "checkboxes", selected_options: [option("a")] } } });
    await app.client.chat.update({ channel: general, ts, text: "Task", blocks: task("task:2", true) });
    expect(shown()).toEqual({ "task:2": { ticked: { type: "checkboxes", selected_options: options } } });
    person.click(ts, "ticked", { choice: ["b"] });
    await app.client.chat.update({ channel: general, ts, text: "Task", blocks: task("task:2", false) });
    person.click(ts, "ticked", { choice: ["a"] });
    await slack.settled();
    expect(bodies).toHaveLength(2);
    expect(slack.snapshot().inputs.find(({ user }) => user === ingrid)?.values).toMatchObject({
      "task:2": { ticked: { selected_options: [option("a")] } },
    });
  });

  test("of elements with the same action id the block says which", async () => {
    const row = (id: string) => ({
      type: "section",
      block_id: id,
      text: plain(id),
      accessory: { type: "button", text: plain("Done"), action_id: "done", value: id },
    });
    const { slack, person, bodies, ts } = await post({ blocks: [row("first"), row("second")] });
    person.click(ts, "done", { blockId: "second" });
    await slack.settled();
    expect(bodies[0]?.actions).toMatchObject([{ value: "second", block_id: "second" }]);
    expect(() => person.click(ts, "done", { blockId: "third" })).toThrow(UnknownInWorkspaceError);
  });

  test("an ephemeral message changes and goes by its response address alone", async () => {
    const { slack, app, person, texts } = connect();
    app.action("next", async ({ ack, respond }) => {
      await ack();
      await respond({ replace_original: true, text: "second", blocks: [button("gone")] });
    });
    app.action("gone", async ({ ack, respond }) => {
      await ack();
      await respond({ delete_original: true });
    });
    const button = (action_id: string) => ({
      type: "actions" as const,
      elements: [{ type: "button" as const, text: plain("Next"), action_id }],
    });
    const { message_ts: ts } = await app.client.chat.postEphemeral({
      channel: general,
      user: ingrid,
      text: "first",
      blocks: [button("next")],
    });
    person.click(String(ts), "next");
    await slack.settled();
    expect(slack.snapshot().messages).toMatchObject([{ ts, text: "second", ephemeralFor: ingrid }]);
    await expect(app.client.chat.update({ channel: general, ts: String(ts), text: "x" })).rejects.toMatchObject({
      data: { error: "message_not_found" },
    });
    person.click(String(ts), "gone");
    await slack.settled();
    expect(texts()).toEqual([]);
  });
});

describe("the home page", () => {
  const blocks = [{ type: "actions" as const, block_id: "menu", elements: elements.slice(0, 1) }];

  test("opening a tab is an event, with the page where it has been published", async () => {
    const { slack, app, person } = connect();
    const heard: unknown[] = [];
    app.event("app_home_opened", async ({ event }) => void heard.push(event));
    person.openHome();
    await slack.settled();
    await app.client.views.publish({ user_id: ingrid, view: { type: "home", callback_id: "home", blocks } });
    person.openHome();
    person.openHome("messages");
    await slack.settled();
    expect(heard).toMatchObject([
      { tab: "home", user: ingrid, channel: person.directChannelId },
      { tab: "home", view: { type: "home", callback_id: "home", state: { values: { menu: {} } } } },
      { tab: "messages" },
    ]);
    expect(heard[0]).not.toHaveProperty("view");
    expect(heard[2]).not.toHaveProperty("view");
  });

  test("what is picked there comes with the page and without a message", async () => {
    const { slack, app, person } = connect();
    const bodies: BlockAction[] = [];
    app.action("due", async ({ ack, body }) => {
      await ack();
      bodies.push(body as BlockAction);
    });
    expect(() => person.clickHome("due")).toThrow(UnknownInWorkspaceError);
    const { view } = await app.client.views.publish({ user_id: ingrid, view: { type: "home", blocks } });
    person.clickHome("due", { choice: "2026-03-01" });
    await slack.settled();
    expect(bodies).toMatchObject([
      {
        container: { type: "view", view_id: view?.id },
        view: { id: view?.id, hash: view?.hash, state: { values: { menu: { due: { selected_date: "2026-03-01" } } } } },
      },
    ]);
    expect(bodies[0]).not.toHaveProperty("response_url");
    expect(bodies[0]).not.toHaveProperty("channel");
  });

  test("a page that was changed meanwhile is not overwritten", async () => {
    const { app } = connect();
    const publish = (hash?: string) =>
      app.client.views.publish({ user_id: ingrid, view: { type: "home", blocks }, ...(hash && { hash }) });
    const first = (await publish()).view?.hash ?? "";
    await publish(first);
    await expect(publish(first)).rejects.toMatchObject({ data: { error: "hash_conflict" } });
  });
});

describe("shortcuts", () => {
  test("one from a message brings the message, one from anywhere does not", async () => {
    const { slack, app, person } = connect();
    const bodies: object[] = [];
    app.shortcut(/.*/, async ({ ack, body }) => {
      await ack();
      bodies.push(body);
    });
    const { ts } = person.say(general, "We should plan this");
    person.messageShortcut("make_task", ts);
    person.shortcut("new_task");
    await slack.settled();
    expect(bodies).toMatchObject([
      {
        type: "message_action",
        callback_id: "make_task",
        message_ts: ts,
        message: { ts, text: "We should plan this", user: ingrid },
        channel: { id: general },
        response_url: expect.any(String),
      },
      { type: "shortcut", callback_id: "new_task", trigger_id: expect.any(String) },
    ]);
    expect(bodies[1]).not.toHaveProperty("message");
  });

  test("one that the app does not know times out", async () => {
    const { slack, person } = connect();
    person.shortcut("unknown");
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([{ method: "shortcut", error: "operation_timeout" }]);
  });
});

// Modals: opened, filled, handed in, laid upon each other and closed, driven through a real Bolt app.
import type { types, ViewOutput } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { UnknownInWorkspaceError } from "./errors.js";
import { IncompleteModalError } from "./incomplete-modal-error.js";
import { connect, general, ingrid, sigrid } from "./testing/connect.js";

const plain = (text: string) => ({ type: "plain_text", text }) as const;
const modal = (more: Partial<types.ModalView> = {}): types.ModalView => ({
  type: "modal",
  callback_id: "task",
  title: plain("New task"),
  submit: plain("Save"),
  blocks: [
    {
      type: "input",
      block_id: "title",
      label: plain("Title"),
      element: { type: "plain_text_input", action_id: "title", min_length: 3 },
    },
    {
      type: "input",
      block_id: "due",
      label: plain("Due"),
      optional: true,
      element: { type: "datepicker", action_id: "due" },
    },
  ],
  ...more,
});

async function open(view: types.ModalView = modal(), options: Parameters<typeof connect>[0] = {}) {
  const connected = connect(options);
  const { app, slack, person } = connected;
  const opened: (ViewOutput | undefined)[] = [];
  app.shortcut("open", async ({ ack, shortcut, client }) => {
    await ack();
    const answer = await client.views.open({ trigger_id: shortcut.trigger_id, view });
    opened.push(answer.view as unknown as ViewOutput);
  });
  person.shortcut("open");
  await slack.settled();
  const modals = () => slack.snapshot().modals.map(({ title }) => title.text);
  return { ...connected, opened, modals };
}

describe("handing in", () => {
  test("brings what was filled in, and closes the modal", async () => {
    const { slack, app, person, opened, modals } = await open(modal({ private_metadata: "area 5.2" }));
    const heard: ViewOutput[] = [];
    app.view("task", async ({ ack, view, body }) => {
      await ack();
      heard.push(view);
      expect(body.user).toMatchObject({ id: ingrid });
    });
    expect(modals()).toEqual(["New task"]);
    person.fill({ title: "Ask the users", due: "2026-02-01" });
    person.submitModal();
    await slack.settled();
    expect(heard).toMatchObject([
      {
        id: opened[0]?.id,
        private_metadata: "area 5.2",
        callback_id: "task",
        root_view_id: opened[0]?.id,
        previous_view_id: null,
        state: {
          values: {
            title: { title: { type: "plain_text_input", value: "Ask the users" } },
            due: { due: { type: "datepicker", selected_date: "2026-02-01" } },
          },
        },
      },
    ]);
    expect(modals()).toEqual([]);
    expect(() => person.submitModal()).toThrow(UnknownInWorkspaceError);
  });

  test("waits until what is asked for is there", async () => {
    const { slack, person, modals } = await open();
    expect(() => person.submitModal()).toThrow(IncompleteModalError);
    person.fill({ title: "No" });
    expect(() => person.submitModal()).toThrow(new IncompleteModalError(["title"]));
    person.fill({ title: "Now" });
    person.submitModal();
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([{ method: "view_submission", error: "operation_timeout" }]);
    expect(modals()).toEqual(["New task"]);
  });

  test("errors stand beside their inputs, and what was filled in stays", async () => {
    const { slack, app, person } = await open();
    let answers = 0;
    app.view("task", async ({ ack }) => {
      answers += 1;
      if (answers === 1) await ack({ response_action: "errors", errors: { title: "There is one already" } });
      else await ack();
    });
    person.fill({ title: "Plan" });
    person.submitModal();
    await slack.settled();
    const [shown] = slack.snapshot().modals;
    expect(shown?.errors).toEqual({ title: "There is one already" });
    expect(slack.snapshot().inputs.find(({ user }) => user === ingrid)?.values).toMatchObject({
      title: { title: { value: "Plan" } },
    });
    person.fill({ title: "Another plan" });
    person.submitModal();
    await slack.settled();
    expect(slack.snapshot().modals).toEqual([]);
  });

  test("errors for what is no input, and views that Slack would refuse, are kept as refused", async () => {
    const { slack, app, person, modals } = await open();
    const answers = [
      { response_action: "errors", errors: { nowhere: "What?" } },
      { response_action: "update", view: modal({ title: plain("a".repeat(25)) }) },
    ] as const;
    let count = 0;
    app.view("task", async ({ ack }) => {
      count += 1;
      await ack(answers[count - 1] as never);
    });
    person.fill({ title: "Plan" });
    person.submitModal();
    await slack.settled();
    person.submitModal();
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([
      { method: "view_submission", error: "invalid_response" },
      {
        method: "view_submission",
        error: "invalid_arguments",
        messages: ["[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"],
      },
    ]);
    expect(modals()).toEqual(["New task"]);
  });

  test("may be answered with another view in its place, upon it, or with an end to all", async () => {
    const { slack, app, person, modals } = await open();
    const step = (callback_id: string) => modal({ callback_id, title: plain(callback_id), blocks: [] });
    app.view("task", async ({ ack }) => ack({ response_action: "update", view: step("second") }));
    app.view("second", async ({ ack }) => ack({ response_action: "push", view: step("third") }));
    app.view("third", async ({ ack }) => ack({ response_action: "clear" }));
    person.fill({ title: "Plan" });
    const stacks: string[][] = [];
    for (let round = 0; round < 3; round += 1) {
      person.submitModal();
      await slack.settled();
      stacks.push(modals());
    }
    expect(stacks).toEqual([["second"], ["second", "third"], []]);
  });

  test("a menu of conversations may bring an address that answers there", async () => {
    const view = modal({
      blocks: [
        {
          type: "input",
          block_id: "where",
          label: plain("Where"),
          element: { type: "conversations_select", action_id: "where", response_url_enabled: true },
        },
      ],
    });
    const { slack, app, person } = await open(view);
    app.view("task", async ({ ack, respond }) => {
      await ack();
      await respond({ text: "Here", response_type: "in_channel" });
    });
    person.fill({ where: general });
    person.submitModal();
    await slack.settled();
    expect(slack.snapshot().messages).toMatchObject([{ channel: general, text: "Here" }]);
  });
});

describe("acting inside", () => {
  test("what is picked in an input is told only where the app asks for it", async () => {
    const view = modal();
    const dispatching = { ...modal().blocks[1], block_id: "soon", dispatch_action: true } as never;
    const { slack, app, person } = await open({ ...view, blocks: [...view.blocks, dispatching] });
    const heard: unknown[] = [];
    app.action("due", async ({ ack, body }) => {
      await ack();
      heard.push(body);
    });
    person.clickModal("due", { choice: "2026-02-01", blockId: "due" });
    person.clickModal("due", { choice: "2026-02-02", blockId: "soon" });
    await slack.settled();
    expect(heard).toMatchObject([
      {
        type: "block_actions",
        container: { type: "view" },
        actions: [{ block_id: "soon", selected_date: "2026-02-02" }],
        view: { state: { values: { due: { due: { selected_date: "2026-02-01" } } } } },
      },
    ]);
  });

  test("a change by the app keeps what was filled in, and minds the hash", async () => {
    const { slack, app, person, opened } = await open();
    person.fill({ title: "Plan" });
    const { id = "", hash = "" } = opened[0] ?? {};
    const { view } = await app.client.views.update({ view_id: id, hash, view: modal({ title: plain("Changed") }) });
    expect(view).toMatchObject({ id, state: { values: { title: { title: { value: "Plan" } } } } });
    expect(slack.snapshot().modals).toMatchObject([{ id, title: plain("Changed") }]);
    await expect(app.client.views.update({ view_id: id, hash, view: modal() })).rejects.toMatchObject({
      data: { error: "hash_conflict" },
    });
    await expect(app.client.views.update({ view_id: "V404", view: modal() })).rejects.toMatchObject({
      data: { error: "not_found" },
    });
  });

  test("a modal is found by the app's own name for it, which is used once", async () => {
    const { app, slack, person } = await open(modal({ external_id: "task:7" }));
    const view = modal({ external_id: "task:7", title: plain("Named") });
    await app.client.views.update({ external_id: "task:7", view });
    expect(slack.snapshot().modals).toMatchObject([{ title: plain("Named") }]);
    app.shortcut("push", async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.push({ trigger_id: shortcut.trigger_id, view });
    });
    person.shortcut("push");
    await slack.settled().catch(() => undefined);
    expect(slack.snapshot().refused).toMatchObject([{ method: "views.push", error: "duplicate_external_id" }]);
  });
});

describe("closing", () => {
  test("uncovers what lies below; the app hears of it where it wants to", async () => {
    const { slack, app, person, modals } = await open();
    app.view("task", async ({ ack }) =>
      ack({ response_action: "push", view: modal({ callback_id: "sub", title: plain("Sub"), notify_on_close: true }) }),
    );
    const closed: unknown[] = [];
    app.view({ type: "view_closed", callback_id: /.*/ }, async ({ ack, body }) => {
      await ack();
      closed.push(body);
    });
    person.fill({ title: "Plan" });
    person.submitModal();
    await slack.settled();
    person.closeModal();
    await slack.settled();
    expect(modals()).toEqual(["New task"]);
    person.closeModal();
    await slack.settled();
    expect(modals()).toEqual([]);
    expect(closed).toMatchObject([{ type: "view_closed", is_cleared: false, view: { callback_id: "sub" } }]);
  });

  test("all at once is told as cleared", async () => {
    const { slack, app, person, modals } = await open(modal({ notify_on_close: true }));
    const closed: unknown[] = [];
    app.view({ type: "view_closed", callback_id: "task" }, async ({ ack, body }) => {
      await ack();
      closed.push("is_cleared" in body && body.is_cleared);
    });
    person.closeModals();
    await slack.settled();
    expect([modals(), closed]).toEqual([[], [true]]);
  });
});

describe("triggers", () => {
  async function attempt(wait: number, uses: number) {
    let now = new Date("2026-01-05T09:00:00Z");
    const { slack, app, person } = connect({ now: () => now });
    const errors: string[] = [];
    app.shortcut("open", async ({ ack, shortcut, client }) => {
      await ack();
      now = new Date(now.getTime() + wait);
      for (let use = 0; use < uses; use += 1) {
        await client.views
          .open({ trigger_id: shortcut.trigger_id, view: modal() })
          .catch((error) => errors.push(error.data.error));
      }
    });
    person.shortcut("open");
    await slack.settled();
    return errors;
  }

  test("live three seconds and work once", async () => {
    expect(await attempt(3_000, 1)).toEqual([]);
    expect(await attempt(3_001, 1)).toEqual(["expired_trigger_id"]);
    expect(await attempt(0, 2)).toEqual(["exchanged_trigger_id"]);
    const { app } = connect();
    await expect(app.client.views.open({ trigger_id: "made-up", view: modal() })).rejects.toMatchObject({
      data: { error: "invalid_trigger_id" },
    });
  });

  test("a modal opens for the one who acted, and the fourth upon each other is refused", async () => {
    const { slack, app } = await open();
    app.shortcut("push", async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.push({ trigger_id: shortcut.trigger_id, view: modal() });
    });
    const person = slack.signIn(ingrid);
    slack.signIn(sigrid).shortcut("push");
    for (let push = 0; push < 3; push += 1) person.shortcut("push");
    for (let failure = 0; failure < 2; failure += 1) await slack.settled().catch(() => undefined);
    await slack.settled();
    const { modals, refused } = slack.snapshot();
    expect(modals.map(({ user }) => user)).toEqual([ingrid, ingrid, ingrid]);
    expect(refused.map(({ error }) => error)).toEqual(["not_found", "push_limit_reached"]);
    expect(modals[2]).toMatchObject({ root_view_id: modals[0]?.id, previous_view_id: modals[1]?.id });
  });

  test("a modal that Slack would refuse is refused with the place of the fault", async () => {
    const { slack } = await open(modal({ blocks: [{ type: "header" } as never] })).catch(() => ({ slack: undefined }));
    expect(slack).toBeUndefined();
  });
});

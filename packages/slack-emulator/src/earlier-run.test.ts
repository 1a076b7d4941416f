// A workspace that goes on after its process has died.
import { expect, test } from "vitest";
import { createSlackEmulator } from "./slack-emulator.js";
import { connect, general, ingrid } from "./testing/connect.js";
import type { WorkspaceEvent } from "./workspace-event.js";

type Slack = ReturnType<typeof createSlackEmulator>;

/** What somebody who writes everything down has at this moment. */
function writtenDown(slack: Slack) {
  const events: WorkspaceEvent[] = [];
  slack.subscribe((event) => events.push(structuredClone(event)));
  return events;
}

function again(events: readonly WorkspaceEvent[], bytes = new Uint8Array()) {
  const now = () => new Date("2026-01-05T09:10:00Z");
  return createSlackEmulator({ earlier: { events: [...events], bytesOf: () => bytes }, idsAfter: 1_000, now });
}

test("what was said, uploaded and chosen is there again, and what comes next stands after it", async () => {
  const { slack, person } = connect();
  const events = writtenDown(slack);
  const bytes = new TextEncoder().encode("Område 5");
  const message = person.say(general, "en");
  person.edit(message.ts, "to");
  person.upload(general, [{ name: "rapport.txt", bytes }]);
  await slack.settled();
  const next = again(events, bytes);
  const { refused: _, ...expected } = slack.snapshot();
  expect(next.snapshot()).toMatchObject(expected);
  const [file] = next.snapshot().files;
  expect(next.signIn(ingrid).readFile(file?.id ?? "").bytes).toEqual(bytes);
  const later = next.signIn(ingrid).say(general, "tre");
  expect(later.ts > (slack.snapshot().messages.at(-1)?.ts ?? "")).toBe(true);
});

test("timestamps go on even where the clock has been set back", () => {
  const early = createSlackEmulator({ now: () => new Date("2026-06-01T00:00:00Z") });
  const events = writtenDown(early);
  const { ts } = early.signIn(ingrid).say(general, "en");
  const next = createSlackEmulator({
    earlier: { events, bytesOf: () => new Uint8Array() },
    now: () => new Date("2026-01-01T00:00:00Z"),
  });
  expect(next.signIn(ingrid).say(general, "to").ts > ts).toBe(true);
});

test("modals are closed", async () => {
  const { slack, app, person } = connect();
  const events = writtenDown(slack);
  app.command("/open", async ({ ack, body, client }) => {
    await ack();
    const title = { type: "plain_text", text: "A" } as const;
    await client.views.open({ trigger_id: body.trigger_id, view: { type: "modal", title, blocks: [] } });
  });
  person.command("/open", "", general);
  await slack.settled();
  expect(slack.snapshot().modals).toHaveLength(1);
  expect(again(events).snapshot().modals).toEqual([]);
});

test("an event that nobody acknowledged comes again, the same; an acknowledged one does not", async () => {
  const { slack, person } = connect();
  const events = writtenDown(slack);
  const { ts } = person.mention(general, "hei");
  const ids = (all: readonly WorkspaceEvent[]) =>
    all.flatMap((event) => (event.type === "delivery_begun" ? [event.body.event_id] : []));
  const before = [...events];
  expect(ids(before)).toHaveLength(1);
  await slack.settled();
  const heard = async (earlier: readonly WorkspaceEvent[]) => {
    const next = again(earlier);
    const bodies: Record<string, unknown>[] = [];
    next.receiver.init({
      processEvent: async ({ body, ack }) => {
        bodies.push(body);
        await ack();
      },
    });
    next.redeliver();
    await next.settled();
    return bodies;
  };
  expect(await heard(before)).toMatchObject([{ event_id: ids(before)[0], event: { type: "app_mention", ts } }]);
  expect(await heard(events)).toEqual([]);
});

test("an address for answers is still one, and ids do not come twice", async () => {
  const { slack, app, person } = connect();
  const events = writtenDown(slack);
  const addresses: string[] = [];
  app.command("/ask", async ({ ack, command }) => {
    await ack();
    addresses.push(command.response_url);
  });
  person.command("/ask", "", general);
  await slack.settled();
  const next = again(events);
  const answer = await next.fetch(addresses[0] ?? "", { method: "POST", body: JSON.stringify({ text: "svar" }) });
  expect(answer.status).toBe(200);
  expect(next.snapshot().messages).toMatchObject([{ text: "svar", ephemeralFor: ingrid }]);
  next.receiver.init({
    processEvent: async ({ body, ack }) => {
      addresses.push(String(body.response_url));
      await ack();
    },
  });
  next.signIn(ingrid).command("/ask", "", general);
  await next.settled();
  expect(addresses[1]).not.toBe(addresses[0]);
});

// What an app may do with the scopes that it has.
import { describe, expect, test } from "vitest";
import { allMethods } from "../all-methods.js";
import { connect, general, ingrid } from "../testing/connect.js";
import type { Channel } from "../workspace.js";
import { scopeOfCall } from "./scopes.js";

const closed = { id: "C0000000002", name: "closed", isPrivate: true };

describe("calls", () => {
  test("a call beyond the scopes says which is needed, and is kept as refused", async () => {
    const { slack, app } = connect({ scopes: ["users:read", "commands"] });
    expect((await app.client.users.info({ user: ingrid })).ok).toBe(true);
    expect((await app.client.auth.test()).ok).toBe(true);
    await expect(app.client.chat.postMessage({ channel: general, text: "hello" })).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "chat:write", provided: "users:read,commands" },
    });
    expect(slack.snapshot()).toMatchObject({ messages: [], refused: [{ error: "missing_scope" }] });
  });

  test("reading goes by the kind of the conversation", async () => {
    const { app, person } = connect({ scopes: ["channels:history"], channels: [{ id: general, name: "g" }, closed] });
    const read = (channel: string) => app.client.conversations.history({ channel });
    expect((await read(general)).ok).toBe(true);
    await expect(read(closed.id)).rejects.toMatchObject({ data: { needed: "groups:history" } });
    await expect(read(person.directChannelId)).rejects.toMatchObject({ data: { needed: "im:history" } });
  });
});

test("every method that is answered needs a scope, or is one of those that need none", () => {
  const channel: Channel = {
    id: general,
    name: "general",
    kind: "channel",
    members: [],
    isPrivate: false,
    isExtShared: false,
    isPendingExtShared: false,
    isOrgShared: false,
  };
  const free = allMethods.map(({ name }) => name).filter((name) => scopeOfCall(name, channel) === undefined);
  expect(free).toEqual([
    "apps.connections.open",
    "apps.uninstall",
    "auth.revoke",
    "auth.test",
    "blocks.validate",
    "chat.getPermalink",
    "oauth.v2.access",
    "views.open",
    "views.publish",
    "views.push",
    "views.update",
  ]);
});

describe("events", () => {
  test("a mention and a direct message are only sent with their scopes", async () => {
    const { slack, app, person } = connect({ scopes: ["im:history"] });
    const heard: string[] = [];
    app.use(async ({ payload }) => void heard.push(String(payload.type)));
    person.mention(general, "hello");
    person.say(person.directChannelId, "hello");
    await slack.settled();
    expect(heard).toEqual(["message"]);
  });

  test("a command without its scope fails for the person", async () => {
    const { slack, person } = connect({ scopes: ["chat:write"] });
    person.command("/kompass", "", general);
    await slack.settled();
    expect(slack.snapshot().refused).toMatchObject([{ method: "/kompass", error: "dispatch_failed" }]);
  });

  test("without a list the app may do everything", async () => {
    const { app } = connect();
    expect((await app.client.chat.postMessage({ channel: general, text: "hello" })).ok).toBe(true);
  });
});

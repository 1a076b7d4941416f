// Who is who and where: guests, strangers, groups, shared channels, and messages read again.
import { describe, expect, test } from "vitest";
import { UnknownInWorkspaceError } from "./errors.js";
import { connect, general, ingrid } from "./testing/connect.js";

describe("people", () => {
  const users = [
    { id: ingrid, name: "ingrid", isOwner: true },
    { id: "U2", name: "guest", isUltraRestricted: true },
    { id: "U3", name: "consultant", teamId: "T2" },
    { id: "U4", name: "former", isDeleted: true },
    { id: "U5", name: "administrator", isAdmin: true, timezone: "Europe/Oslo" },
  ];

  test.each([
    [ingrid, { is_admin: true, is_owner: true, is_restricted: false, is_stranger: false, team_id: "T0000000001" }],
    ["U2", { is_restricted: true, is_ultra_restricted: true, is_admin: false }],
    ["U3", { is_stranger: true, team_id: "T2" }],
    ["U4", { deleted: true }],
    ["U5", { is_admin: true, is_owner: false, tz: "Europe/Oslo" }],
  ])("%s is told apart", async (user, expected) => {
    const { app } = connect({ users });
    expect((await app.client.users.info({ user })).user).toMatchObject(expected);
  });

  test("everybody is listed, page by page", async () => {
    const { app } = connect({ users });
    const first = await app.client.users.list({ limit: 4 });
    const second = await app.client.users.list({ limit: 4, cursor: first.response_metadata?.next_cursor ?? "" });
    const all = [...(first.members ?? []), ...(second.members ?? [])];
    expect(all.map(({ id }) => id)).toEqual([ingrid, "U2", "U3", "U4", "U5", "U00000000B1"]);
    expect(all[1]).toMatchObject({ is_restricted: true });
    expect(second.response_metadata?.next_cursor).toBe("");
  });

  test("a message of somebody from another organisation says whose it is", async () => {
    const { slack, app } = connect({ users, channels: [{ id: general, name: "shared", isExtShared: true }] });
    const bodies: unknown[] = [];
    app.event("app_mention", async ({ body }) => void bodies.push(body));
    slack.signIn("U3").mention(general, "hello");
    await slack.settled();
    expect(bodies).toMatchObject([
      { team_id: "T0000000001", is_ext_shared_channel: true, event: { user_team: "T2", team: "T2" } },
    ]);
  });

  test("groups and who is in them", async () => {
    const { app } = connect({ users, userGroups: [{ id: "S1", handle: "leaders", users: [ingrid, "U5"] }] });
    expect(await app.client.usergroups.list({ include_users: true })).toMatchObject({
      usergroups: [{ id: "S1", handle: "leaders", name: "leaders", users: [ingrid, "U5"] }],
    });
    expect(await app.client.usergroups.users.list({ usergroup: "S1" })).toMatchObject({ users: [ingrid, "U5"] });
    await expect(app.client.usergroups.users.list({ usergroup: "S404" })).rejects.toMatchObject({
      data: { error: "no_such_subteam" },
    });
  });

  test("the workspace has a name", async () => {
    const { app } = connect({ team: { name: "Kommunen", domain: "kommunen" } });
    expect((await app.client.team.info()).team).toMatchObject({ id: "T0000000001", name: "Kommunen" });
  });
});

describe("channels", () => {
  test("say with whom they are shared and how many are in them", async () => {
    const { app } = connect({
      channels: [
        { id: "C1", name: "out", isExtShared: true },
        { id: "C2", name: "invited", isPendingExtShared: true, isPrivate: true },
        { id: "C3", name: "group", isOrgShared: true },
      ],
    });
    const info = async (channel: string) =>
      (await app.client.conversations.info({ channel, include_num_members: true })).channel;
    expect(await info("C1")).toMatchObject({ is_ext_shared: true, is_pending_ext_shared: false, num_members: 5 });
    expect(await info("C2")).toMatchObject({ is_ext_shared: false, is_pending_ext_shared: true, is_private: true });
    expect(await info("C3")).toMatchObject({ is_org_shared: true, is_shared: true, is_ext_shared: false });
  });

  test("tell their members page by page", async () => {
    const { app } = connect();
    const first = await app.client.conversations.members({ channel: general, limit: 3 });
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await app.client.conversations.members({ channel: general, limit: 3, cursor });
    expect(first.members).toHaveLength(3);
    expect([...(first.members ?? []), ...(second.members ?? [])]).toHaveLength(5);
    expect(second.response_metadata?.next_cursor).toBeFalsy();
  });

  test("a private channel sends its messages as such", async () => {
    const channels = [{ id: general, name: "closed", isPrivate: true }];
    const { slack, app, person } = connect({ channels, subscriptions: ["message.groups"] });
    const heard: unknown[] = [];
    app.message(async ({ message }) => void heard.push(message.channel_type));
    person.say(general, "hello");
    await slack.settled();
    expect(heard).toEqual(["group"]);
  });
});

describe("changes while the app runs", () => {
  test("somebody leaves, and the app hears of it", async () => {
    const { slack, app } = connect();
    const heard: unknown[] = [];
    app.event("user_change", async ({ event }) => void heard.push(event.user));
    slack.changeUser(ingrid, { isDeleted: true, locale: "sv-SE" });
    await slack.settled();
    expect(heard).toMatchObject([{ id: ingrid, deleted: true, locale: "sv-SE" }]);
    expect((await app.client.users.info({ user: ingrid })).user?.deleted).toBe(true);
    expect(slack.snapshot().users.find(({ id }) => id === ingrid)?.isDeleted).toBe(true);
    expect(() => slack.changeUser("U404", {})).toThrow(UnknownInWorkspaceError);
  });

  test("a channel is shared, and a person is in it no more", async () => {
    const { slack, app, person } = connect();
    const { app: identity } = slack.snapshot();
    slack.changeChannel(general, { isExtShared: true, members: [identity.userId] });
    expect((await app.client.conversations.info({ channel: general })).channel).toMatchObject({ is_ext_shared: true });
    expect(() => person.say(general, "still here?")).toThrow(UnknownInWorkspaceError);
    expect(() => slack.changeChannel("C404", {})).toThrow(UnknownInWorkspaceError);
  });
});

describe("messages", () => {
  const metadata = { event_type: "outbox", event_payload: { id: "O1", part: 2 } };

  test("carry metadata that the app finds again where it asks for it", async () => {
    const { app } = connect();
    const { ts } = await app.client.chat.postMessage({ channel: general, text: "first", metadata });
    const place = { channel: general, ts: String(ts) };
    const found = async (all: boolean) => {
      const { messages } = await app.client.conversations.replies({ ...place, include_all_metadata: all });
      return messages?.[0]?.metadata;
    };
    expect([await found(true), await found(false)]).toEqual([metadata, undefined]);
    await app.client.chat.update({ ...place, text: "second" });
    expect(await found(true)).toEqual(metadata);
    const changed = { event_type: "outbox", event_payload: { id: "O2" } };
    await app.client.chat.update({ ...place, text: "third", metadata: changed });
    expect(await found(true)).toEqual(changed);
    const history = await app.client.conversations.history({ channel: general, include_all_metadata: true });
    expect(history.messages?.[0]).toMatchObject({ text: "third", metadata: changed });
    await expect(
      app.client.chat.postMessage({ channel: general, text: "a", metadata: { event_payload: {} } as never }),
    ).rejects.toMatchObject({ data: { error: "invalid_metadata_format" } });
  });

  test("lose their blocks to a text alone, and keep them where an update changes metadata alone", async () => {
    const { slack, app } = connect();
    const blocks = [{ type: "divider", block_id: "line" }] as const;
    const { ts } = await app.client.chat.postMessage({ channel: general, text: "a", blocks: [...blocks] });
    const place = { channel: general, ts: String(ts) };
    await app.client.apiCall("chat.update", { ...place, metadata });
    expect(slack.snapshot().messages).toMatchObject([{ text: "a", blocks, metadata }]);
    await app.client.chat.update({ ...place, text: "b" });
    expect(slack.snapshot().messages).toMatchObject([{ text: "b", blocks: [], metadata }]);
  });

  test("are not changed to a text of more than 4,000 characters, which may be posted", async () => {
    const { app } = connect();
    const text = "å".repeat(4_001);
    const { ts } = await app.client.chat.postMessage({ channel: general, text });
    const place = { channel: general, ts: String(ts) };
    await expect(app.client.chat.update({ ...place, text })).rejects.toMatchObject({ data: { error: "msg_too_long" } });
    expect((await app.client.chat.update({ ...place, text: text.slice(1) })).ok).toBe(true);
  });

  test("are read from a time on, in parts", async () => {
    const { app, person } = connect();
    const said = ["one", "two", "three"].map((text) => person.say(general, text).ts);
    const read = async (more: object) => {
      const answer = await app.client.conversations.history({ channel: general, ...more });
      return [answer.messages?.map(({ text }) => text), answer.has_more];
    };
    expect(await read({ oldest: said[1] })).toEqual([["three"], false]);
    expect(await read({ oldest: said[1], inclusive: true })).toEqual([["three", "two"], false]);
    expect(await read({ latest: said[1] })).toEqual([["one"], false]);
    expect(await read({ limit: 2 })).toEqual([["three", "two"], true]);
  });

  test("have an address", async () => {
    const { app, person } = connect();
    const { ts } = person.say(general, "hello");
    expect(await app.client.chat.getPermalink({ channel: general, message_ts: ts })).toMatchObject({
      permalink: `https://emulated.slack.com/archives/${general}/p${ts.replace(".", "")}`,
    });
    await expect(app.client.chat.getPermalink({ channel: general, message_ts: "1.0" })).rejects.toMatchObject({
      data: { error: "message_not_found" },
    });
  });
});

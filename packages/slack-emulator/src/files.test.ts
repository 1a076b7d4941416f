// Files of the app and of people: sent, shown in messages, described and fetched again, driven through a real Bolt app.
import { type types, webApi } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { UnknownInWorkspaceError } from "./errors.js";
import { serveSlack } from "./fronts/serve-slack.js";
import { createSlackEmulator } from "./slack-emulator.js";
import { connect, general, ingrid } from "./testing/connect.js";

const bytes = new TextEncoder().encode("Område 5: 41 poeng");

describe("files of the app", () => {
  test("stand in a message, with the text for those who do not see them", async () => {
    const { slack, app, person } = connect();
    const asked = person.say(general, "show it");
    await app.client.filesUploadV2({
      channel_id: general,
      thread_ts: asked.ts,
      initial_comment: "The areas",
      file: Buffer.from(bytes),
      filename: "areas.png",
      title: "All areas",
      alt_text: "Area 5: 41 of 100",
    });
    const [, message] = slack.snapshot().messages;
    expect(message).toMatchObject({
      text: "The areas",
      thread_ts: asked.ts,
      subtype: "file_share",
      bot_id: slack.snapshot().app.botId,
      files: [
        {
          name: "areas.png",
          title: "All areas",
          mimetype: "image/png",
          filetype: "png",
          size: bytes.length,
          alt_txt: "Area 5: 41 of 100",
          is_external: false,
        },
      ],
    });
    expect(slack.snapshot().files).toEqual(message?.files);
  });

  test("are fetched with the token, and nobody else's", async () => {
    const { slack, app } = connect();
    await app.client.filesUploadV2({ channel_id: general, content: "a;b\n1;2\n", filename: "table.csv" });
    const [file] = slack.snapshot().files;
    const fetched = (token: string) =>
      slack.fetch(file?.url_private ?? "", { headers: { authorization: `Bearer ${token}` } });
    const answer = await fetched(slack.botToken);
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual(["text/csv", "a;b\n1;2\n"]);
    expect((await fetched("xoxb-other")).status).toBe(302);
    const missing = await slack.fetch("https://files.slack.com/files-pri/T0000000001-F404/a.csv", {
      headers: { authorization: `Bearer ${slack.botToken}` },
    });
    expect(missing.status).toBe(404);
    expect((await app.client.files.info({ file: file?.id ?? "" })).file).toMatchObject({ name: "table.csv" });
  });

  test("cross the wire byte for byte, whatever is in them", async () => {
    const slack = createSlackEmulator();
    const served = await serveSlack(slack);
    const client = new webApi.WebClient(slack.botToken, { slackApiUrl: served.apiUrl });
    const json = '{ "at":  "https://files.slack.com/a" }';
    await client.filesUploadV2({ channel_id: general, file: Buffer.from(json), filename: "a.json" });
    const { file } = await client.files.info({ file: slack.snapshot().files[0]?.id ?? "" });
    expect(file?.url_private).toMatch(/^http:\/\/127\.0\.0\.1:/);
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const answer = await fetch(file?.url_private ?? "", { headers });
    expect(await answer.text()).toBe(json);
    const refused = await fetch(file?.url_private ?? "", { redirect: "manual" });
    expect(refused.status).toBe(302);
    await served.close();
  });

  test("must come whole before they are shown", async () => {
    const { slack, app } = connect();
    const place = await app.client.files.getUploadURLExternal({ filename: "a.txt", length: 5 });
    const complete = () =>
      app.client.files.completeUploadExternal({ files: [{ id: place.file_id ?? "" }], channel_id: general });
    await expect(complete()).rejects.toMatchObject({ data: { error: "file_not_found" } });
    const send = (body: string) => slack.fetch(place.upload_url ?? "", { method: "POST", body });
    expect((await send("four")).status).toBe(400);
    expect((await send("fives")).status).toBe(200);
    await complete();
    expect(slack.snapshot().messages).toHaveLength(1);
    await expect(
      app.client.files.getUploadURLExternal({ filename: "a.png", length: 5, alt_text: "a".repeat(1_001) }),
    ).rejects.toMatchObject({ data: { error: "alt_txt_too_large" } });
  });
});

test("a file is read by whoever brought it or sees it in a message, and by nobody else", () => {
  const { slack, person } = connect();
  const given = { name: "plan.txt", bytes };
  const { files: [shared] = [] } = person.upload(general, [given]);
  const own = person.addFile(given);
  const [first = "", second = ""] = [shared?.id, own.id];
  const other = slack.signIn("U0000000003");
  expect(new TextDecoder().decode(other.readFile(first).bytes)).toBe("Område 5: 41 poeng");
  expect(person.readFile(second).name).toBe("plan.txt");
  expect(() => other.readFile(second)).toThrow(UnknownInWorkspaceError);
  const { files: [hidden] = [] } = person.upload(person.directChannelId, [given]);
  expect(() => other.readFile(hidden?.id ?? "")).toThrow(UnknownInWorkspaceError);
});

describe("files of people", () => {
  test("come as a message with a file that the app can fetch", async () => {
    const { slack, app, person } = connect();
    const heard: types.FileShareMessageEvent[] = [];
    app.event("message", async ({ event }) => void (event.subtype === "file_share" && heard.push(event)));
    person.upload(person.directChannelId, [{ name: "rapport.pdf", bytes }], { text: "Here it is" });
    await slack.settled();
    expect(heard).toMatchObject([
      {
        subtype: "file_share",
        channel_type: "im",
        user: ingrid,
        text: "Here it is",
        files: [{ name: "rapport.pdf", mimetype: "application/pdf", filetype: "pdf", user: ingrid, mode: "hosted" }],
      },
    ]);
    const url = heard[0]?.files?.[0]?.url_private_download ?? "";
    const answer = await slack.fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });

  test("may lie with somebody else: Slack has their address alone", () => {
    const { slack, person } = connect();
    const externalUrl = "https://drive.example.org/rapport";
    person.upload(person.directChannelId, [{ name: "rapport", bytes, externalUrl }]);
    expect(slack.snapshot().files).toMatchObject([
      { is_external: true, mode: "external", filetype: "binary", url_private: externalUrl },
    ]);
  });

  test("are handed in through a modal too", async () => {
    const { slack, app, person } = connect();
    const view: types.ModalView = {
      type: "modal",
      callback_id: "report",
      title: { type: "plain_text", text: "Report" },
      submit: { type: "plain_text", text: "Send" },
      blocks: [
        {
          type: "input",
          block_id: "report",
          label: { type: "plain_text", text: "File" },
          element: { type: "file_input", action_id: "file", filetypes: ["pdf"], max_files: 1 },
        },
      ],
    };
    app.shortcut("open", async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    });
    const names: unknown[] = [];
    app.view("report", async ({ ack, view: handedIn }) => {
      await ack();
      names.push(handedIn.state.values.report?.file?.files?.map(({ name }) => name));
    });
    person.shortcut("open");
    await slack.settled();
    const file = person.addFile({ name: "rapport.pdf", bytes });
    expect(() => person.fill({ file: ["F404"] })).toThrow(UnknownInWorkspaceError);
    person.fill({ file: [file.id] });
    person.submitModal();
    await slack.settled();
    expect(names).toEqual([["rapport.pdf"]]);
  });
});

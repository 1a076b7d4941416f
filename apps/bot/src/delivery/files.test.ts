// A file reaches its conversation once, whatever goes wrong on the way.
import { describe, expect, test } from "vitest";
import { connect, general } from "../testing/connect.js";
import { apologyView } from "../views/apology-view.js";
import { isFileAddress } from "./file-addresses.js";

async function start(options: Parameters<typeof connect>[0] = {}) {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const connected = await connect({ answer: "real", ...options, now: () => new Date(time) });
  const { slack, person, worker, replies } = connected;
  const ask = async (text: string) => {
    person.mention(general, text);
    await slack.settled();
    time += 60_000;
    await worker.work();
  };
  return { ...connected, ask, filesShown: () => replies().filter(({ files }) => files !== undefined) };
}

describe("a file leaves once", () => {
  test.each([
    ["lost-answer", "files.completeUploadExternal"],
    ["lost-call", "files.completeUploadExternal"],
    ["rate-limited", "files.completeUploadExternal"],
    ["server-error", "files.getUploadURLExternal"],
    ["lost-call", "files.slack.com"],
    ["lost-answer", "files.slack.com"],
    ["server-error", "files.slack.com"],
  ] as const)("after a %s of %s", async (fault, of) => {
    const { slack, ask, filesShown } = await start();
    slack.arm(fault, { of });
    await ask("eksporter planen som csv");
    expect(slack.struck()).toEqual([{ fault, of }]);
    expect(filesShown()).toHaveLength(1);
    expect(filesShown()[0]?.files?.[0]?.name).toMatch(/^oppfolgingsplan-[\da-f]{8}\.csv$/);
  });
});

test("no file goes to an address that is not Slack's, and whoever asked for it is told", async () => {
  const { ask, calls, filesShown, logLines, replies } = await start({
    intercept: (method) =>
      method === "files.getUploadURLExternal"
        ? Response.json({ ok: true, file_id: "F1", upload_url: "https://files.slack.com.example.org/upload" })
        : undefined,
  });
  await ask("eksporter planen som csv");
  expect(calls).not.toContain("/upload");
  expect(filesShown()).toEqual([]);
  expect(logLines.join("")).toContain("bot/foreign-address");
  expect(replies().map(({ text }) => text)).toEqual([apologyView("nb").text]);
  await ask("help");
  expect(replies()).toHaveLength(2);
});

test.each([
  ["https://files.slack.com/upload/v1/F1", undefined, true],
  ["http://files.slack.com/upload/v1/F1", undefined, false],
  ["https://files.slack.com.example.org/a", undefined, false],
  ["https://files.slack.com@example.org/a", undefined, false],
  ["http://127.0.0.1:4000/upload/v1/F1", undefined, false],
  ["http://127.0.0.1:4000/upload/v1/F1", "http://127.0.0.1:4000/api/", true],
  ["http://127.0.0.1:4001/upload/v1/F1", "http://127.0.0.1:4000/api/", false],
  ["nowhere", undefined, false],
])("%s with the API at %s: %s", (address, api, isOne) => {
  expect(isFileAddress(address, api)).toBe(isOne);
});

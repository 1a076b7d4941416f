// The program as it is started: what it prints, and how it ends.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kompass page "));
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, KOMPASS_DATA_DIR: folder, ...environment },
    cwd: fileURLToPath(new URL("./testing/", import.meta.url)),
  });
  const ended = Promise.all([once(child, "exit"), text(child.stderr)]).then(([[code], errors]) => ({ code, errors }));
  return { child, ended };
}

test("the address stands on a line of its own once it answers, and a signal ends it in order", async () => {
  const { child, ended } = start({ PORT: "0" });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  expect((await fetch(line.trim())).status).toBe(200);
  child.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, errors: "" });
});

test("a port that is taken is one line, and exit code 2", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const { port } = other.address() as AddressInfo;
  const { code, errors } = await start({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(2);
  expect(errors).toMatch(/^error\[playground\/port-in-use\] 127\.0\.0\.1:\d+: .+\n$/);
});

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ PORT: "0", HOST: "not a host" }, "HOST"],
  [{ PORT: "0", SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
])("%j is one line that names %s, and exit code 2", async (environment, name) => {
  const { code, errors } = await start(environment as Record<string, string>).ended;
  expect(code).toBe(2);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect(errors).toContain(name);
});

test("with Slack settings the bot is started instead: it asks Slack who it is", async () => {
  const asked: (string | undefined)[] = [];
  const slack = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(200, { "content-type": "application/json" }).end('{"ok":false,"error":"invalid_auth"}');
  });
  await new Promise<void>((listening) => slack.listen(0, "127.0.0.1", listening));
  const { port } = slack.address() as AddressInfo;
  const { code, errors } = await start({
    PORT: "0",
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_SIGNING_SECRET: "secret",
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
  }).ended;
  slack.close();
  expect(asked).toContain("/api/auth.test");
  expect(errors).toContain("invalid_auth");
  expect(code).toBe(2);
});

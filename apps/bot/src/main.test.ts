// The built program as a process: what it says and how it ends.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { openEmbeddedStorage } from "@kompass/storage";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kompass bot "));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(environment: Record<string, string>) {
  const { PATH = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: folder,
    env: { PATH, ...environment },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("without settings it says so in one line and ends with 2", () => {
  expect(run({})).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "error[bot/config] SLACK_BOT_TOKEN: is not set; set it with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)\n",
  });
});

test("a half-set group in .env is one line that names what is missing", () => {
  writeFileSync(join(folder, ".env"), "SLACK_BOT_TOKEN=xoxb-1\n");
  const { status, stderr } = run({});
  rmSync(join(folder, ".env"));
  expect(status).toBe(2);
  expect(stderr).toBe(
    "error[bot/config] SLACK_BOT_TOKEN: is not enough alone; also set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)\n",
  );
});

test("a Slack that is not there is one line, without a stack trace", () => {
  const nobodyThere = "http://127.0.0.1:1/api/";
  const { status, stderr } = run({
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_SIGNING_SECRET: "s",
    SLACK_API_URL: nobodyThere,
    KOMPASS_LOG_LEVEL: "error",
  });
  expect(status).toBe(2);
  expect(stderr.trim().split("\n").at(-1)).toMatch(
    /^error\[bot\/start-failed\] Slack: refused with \S+; check the tokens, and the network$/,
  );
  expect(stderr).not.toContain("    at ");
});

test("a store of a newer version is one line that says what to do", async () => {
  const store = join(folder, "store");
  await (await openEmbeddedStorage(store)).close();
  const database = new DatabaseSync(globSync(join(store, "*.sqlite"))[0] ?? "");
  database.exec("insert into kysely_migration values ('2099-01-01-more', '2099-01-01T00:00:00.000Z')");
  database.close();
  const environment = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", KOMPASS_DATA_DIR: store };
  const { status, stderr } = run({
    ...environment,
    SLACK_API_URL: "http://127.0.0.1:1/api/",
    KOMPASS_LOG_LEVEL: "error",
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr:
      "error[bot/start-failed] store: was written by a newer version of kompass (storage/newer-version); start that version, or restore a backup from before the update\n",
  });
});

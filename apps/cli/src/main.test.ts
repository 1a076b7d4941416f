import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const kompass = (...args: readonly string[]) => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

test("the built command line runs as a process", () => {
  const { status, stdout, stderr } = kompass("score", "--json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).nodes[0]).toMatchObject({ id: "total", declared: 555 });
});

test("an error ends the process with 2, one line and no stack trace", () => {
  const { status, stdout, stderr } = kompass("score", "nowhere.json");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

// Which workers are certainly gone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { isGone, nameWorker } from "./worker-name.js";

test("a worker of this process is not gone, one that the process before it of the same number left is", () => {
  expect(isGone(nameWorker("a"))).toBe(false);
  expect(isGone(`${hostname()}/${process.pid}/b`)).toBe(true);
});

test("a worker is gone when its process has ended, and not before", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  const name = `${hostname()}/${child.pid}/a`;
  expect(isGone(name)).toBe(false);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isGone(name)).toBe(true);
});

test("nobody knows of a worker of another machine, or of a name of another form", () => {
  expect(isGone("elsewhere/1/a")).toBe(false);
  expect(isGone("dead")).toBe(false);
});

// What may stand in the log.
import { KompassError } from "@kompass/model";
import { WebAPIPlatformError } from "@slack/web-api";
import { expect, test } from "vitest";
import { createBoltLogger } from "./bolt-logger.js";
import { codeOf } from "./code-of.js";
import { createLog } from "./log.js";

function logTo(lines: string[], least: "debug" | "warn" = "debug") {
  return createLog(
    least,
    (line) => lines.push(line),
    () => new Date("2026-01-05T09:00:00Z"),
  );
}

test("a line is one JSON object, and quieter levels are left out", () => {
  const lines: string[] = [];
  const log = logTo(lines, "warn");
  log("info", "answered", { status: "answered" });
  log("error", "listener-failed", { code: "model/unknown-node" });
  expect(lines).toEqual([
    '{"time":"2026-01-05T09:00:00.000Z","level":"error","event":"listener-failed","code":"model/unknown-node"}\n',
  ]);
});

test("an error is known by its code, never by its message", () => {
  class UnknownThing extends KompassError {
    readonly code = "model/unknown-thing";
  }
  expect(codeOf(new UnknownThing("Hemmelig"))).toBe("model/unknown-thing");
  expect(codeOf(new WebAPIPlatformError({ ok: false, error: "invalid_auth" }))).toBe("slack/invalid_auth");
  expect(codeOf(Object.assign(new Error("Hemmelig"), { code: "ECONNREFUSED" }))).toBe("ECONNREFUSED");
  expect(codeOf(new TypeError("Hemmelig"))).toBe("TypeError");
  expect(codeOf("Hemmelig")).toBe("string");
});

test("lines of the SDK lose tokens, payloads and error messages; its debug lines are never written", () => {
  const lines: string[] = [];
  const logger = createBoltLogger(logTo(lines));
  logger.debug("http request body: Hemmelig");
  logger.warn("retrying with xoxb-12-ab and xapp-1-A", { text: "Hemmelig" }, new Error("Hemmelig"));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "warn",
    event: "slack-sdk",
    message: "retrying with [token] and [token] object Error",
  });
});

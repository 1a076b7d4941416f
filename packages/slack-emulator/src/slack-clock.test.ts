// Timestamps and ids.
import { expect, test } from "vitest";
import { createSlackClock } from "./slack-clock.js";

test("timestamps grow even where the clock stands still or goes back", () => {
  let now = new Date("2026-01-05T09:00:00Z");
  const clock = createSlackClock(() => now);
  const first = [clock.timestamp(), clock.timestamp()];
  now = new Date("2026-01-05T08:59:59Z");
  const second = clock.timestamp();
  now = new Date("2026-01-05T09:00:01.250Z");
  expect([...first, second, clock.timestamp()]).toEqual([
    "1767603600.000000",
    "1767603600.000001",
    "1767603600.000002",
    "1767603601.250000",
  ]);
});

test("ids are counted for each prefix", () => {
  const clock = createSlackClock(() => new Date(0));
  expect([clock.id("Ev"), clock.id("R"), clock.id("Ev")]).toEqual(["Ev000000001", "R000000001", "Ev000000002"]);
});

import { expect, test } from "vitest";
import { defaultDigest, digestSettingsSchema, nextDigest } from "./digest-times.js";

const oslo = { country: "NO", timeZone: "Europe/Oslo" } as const;
const told = (after: string, weekday = 1): string => {
  const { key, at } = nextDigest({ ...defaultDigest, weekday }, oslo)(Date.parse(after));
  return `${key} ${new Date(at).toISOString().slice(0, 16)}`;
};

test("comes on Monday at nine, in summer and in winter", () => {
  expect(told("2026-11-23T07:59:00Z")).toBe("digest/2026-W48 2026-11-23T08:00");
  expect(told("2026-11-23T08:00:00Z")).toBe("digest/2026-W49 2026-11-30T08:00");
  expect(told("2026-06-15T00:00:00Z")).toBe("digest/2026-W25 2026-06-15T07:00");
});

test("is put off by a holiday, and is still that week's", () => {
  expect(told("2026-04-05T00:00:00Z")).toBe("digest/2026-W15 2026-04-07T07:00");
  expect(told("2026-04-07T07:00:00Z")).toBe("digest/2026-W16 2026-04-13T07:00");
});

test("may be put off into the week after, whose own still comes", () => {
  expect(told("2026-04-01T00:00:00Z", 5)).toBe("digest/2026-W14 2026-04-07T07:00");
  expect(told("2026-04-07T06:59:00Z", 5)).toBe("digest/2026-W14 2026-04-07T07:00");
  expect(told("2026-04-07T07:00:00Z", 5)).toBe("digest/2026-W15 2026-04-10T07:00");
});

test("of the first days of January may be the old year's last week", () => {
  expect(told("2026-12-31T23:00:00Z", 5)).toBe("digest/2026-W53 2027-01-04T08:00");
});

test("is never set on a weekend", () => {
  expect(digestSettingsSchema.parse(defaultDigest)).toEqual(defaultDigest);
  expect(digestSettingsSchema.safeParse({ ...defaultDigest, weekday: 6 }).success).toBe(false);
});

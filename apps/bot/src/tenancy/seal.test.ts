// What is sealed is opened by its owner alone.
import { describe, expect, test } from "vitest";
import { createSeal } from "./seal.js";

const [first, second] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString("base64")) as [string, string];

test("what one key closes it opens again, and no two closings look alike", () => {
  const seal = createSeal([first]);
  const closed = seal.close("T1", "xoxb-1 æøå");
  expect(seal.open("T1", closed)).toEqual({ text: "xoxb-1 æøå", isOld: false });
  expect(closed).not.toContain("xoxb");
  expect(seal.close("T1", "xoxb-1 æøå")).not.toBe(closed);
});

test("the first of several keys closes, all open, and what an old one closed is known as old", () => {
  const closed = createSeal([first]).close("T1", "a");
  const both = createSeal([second, first]);
  expect(both.open("T1", closed)).toEqual({ text: "a", isOld: true });
  expect(both.open("T1", both.close("T1", "b"))).toEqual({ text: "b", isOld: false });
  expect(createSeal([second]).open("T1", both.close("T1", "b")).text).toBe("b");
});

describe("nobody opens", () => {
  const closed = createSeal([first]).close("T1", "a");
  const changed = (place: number): string => {
    const [form, name, rest = ""] = closed.split(".");
    const bytes = Buffer.from(rest, "base64url");
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return `${form}.${name}.${bytes.toString("base64url")}`;
  };
  test.each([
    ["another tenant's row", "T2", closed],
    ["one with a changed nonce", "T1", changed(0)],
    ["one with a changed tag", "T1", changed(12)],
    ["one with a changed text", "T1", changed(28)],
    ["one that is cut short", "T1", closed.slice(0, 30)],
    ["one of another form", "T1", closed.replace("1.", "2.")],
    ["nothing", "T1", ""],
  ])("%s", (_, tenant, sealed) => {
    expect(() => createSeal([first]).open(tenant, sealed)).toThrow(
      expect.objectContaining({ code: "bot/broken-seal" }),
    );
  });

  test("what a key closed that is no longer ours", () => {
    expect(() => createSeal([second]).open("T1", closed)).toThrow(expect.objectContaining({ code: "bot/broken-seal" }));
  });
});

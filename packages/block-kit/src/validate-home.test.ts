// What a home page takes and a message does not.
import { expect, test } from "vitest";
import { validateHome } from "./validate-home.js";

const dividers = (count: number) => Array.from({ length: count }, () => ({ type: "divider" }));

test("a home page takes 100 blocks", () => {
  expect(validateHome({ blocks: dividers(100) })).toEqual([]);
  expect(validateHome({ blocks: dividers(101) })).toMatchObject([{ pointer: "/blocks", code: "too-many" }]);
});

test("its blocks keep the limits of blocks", () => {
  expect(validateHome({ blocks: [{ type: "header", text: { type: "plain_text", text: "" } }] })).toMatchObject([
    { pointer: "/blocks/0/text/text", code: "empty" },
  ]);
  expect(validateHome({})).toMatchObject([{ pointer: "/blocks", code: "wrong-type" }]);
});

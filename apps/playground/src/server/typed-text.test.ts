// What becomes of typed text.
import { expect, test } from "vitest";
import { readTyped } from "./typed-text.js";

const app = { appId: "A1", botId: "B1", userId: "UAPP", name: "Kompass" };
const textOf = (typed: string) => readTyped(typed, app).text;

test("the app's name after an at sign is a mention, however it is written", () => {
  expect(textOf("@Kompass hei")).toBe("<@UAPP> hei");
  expect(textOf("hei, @kompass: totalt?")).toBe("hei, <@UAPP>: totalt?");
});

test("another word that begins the same is none", () => {
  expect(textOf("@Kompasset hei")).toBe("@Kompasset hei");
  expect(textOf("Kompass hei")).toBe("Kompass hei");
});

test("nobody can write markup by hand", () => {
  expect(textOf("<!channel> <@U1> a & b")).toBe("&lt;!channel&gt; &lt;@U1&gt; a &amp; b");
});

test("a command has the rest as its text, over lines", () => {
  expect(readTyped("/kompass poeng\nfor 5.2", app)).toEqual({
    kind: "command",
    command: "/kompass",
    text: "poeng\nfor 5.2",
  });
  expect(readTyped("/Kompass", app)).toEqual({ kind: "command", command: "/kompass", text: "" });
});

test.each(["/kompasset er fint", "/annet", "se /kompass"])("«%s» is a message", (typed) => {
  expect(readTyped(typed, app)).toEqual({ kind: "message", text: typed });
});

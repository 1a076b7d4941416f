// Escaping and its way back.
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMrkdwn, unescapeMrkdwn } from "./escape-mrkdwn.js";

test("a quoted mention calls nobody", () => {
  expect(escapeMrkdwn("<!channel> & <@U1>")).toBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
});

test("what is escaped reads as it was", () => {
  fc.assert(fc.property(fc.string(), (text) => unescapeMrkdwn(escapeMrkdwn(text)) === text));
});

// What is read as markup, and what stays text.
import { expect, test } from "vitest";
import { parseInline } from "./parse-inline.js";
import { parseMrkdwn } from "./parse-mrkdwn.js";

const text = (content: string) => ({ kind: "text", text: content });

test("styles begin and end at words", () => {
  expect(parseInline("*fet* _kursiv_ ~strøket~ `kode`")).toEqual([
    { kind: "bold", children: [text("fet")] },
    text(" "),
    { kind: "italic", children: [text("kursiv")] },
    text(" "),
    { kind: "strike", children: [text("strøket")] },
    text(" "),
    { kind: "code", text: "kode" },
  ]);
});

test("styles nest", () => {
  expect(parseInline("*fet og _kursiv_*")).toEqual([
    { kind: "bold", children: [text("fet og "), { kind: "italic", children: [text("kursiv")] }] },
  ]);
});

test.each(["2*3*4", "snake_case_name", "* a *", "a * b", "**", "_", "3~4~5 ok", "*ikke\nlukket*"])(
  "«%s» has no style",
  (line) => {
    expect(parseInline(line)).toEqual([text(line)]);
  },
);

test("within code nothing else is markup", () => {
  expect(parseInline("`*a* &lt;b&gt;`")).toEqual([{ kind: "code", text: "*a* <b>" }]);
});

test("an address is a link with its label, and without one with itself", () => {
  expect(parseInline("<https://example.org/?a=1&amp;b=2|her *nå*> <http://example.org>")).toEqual([
    { kind: "link", url: "https://example.org/?a=1&b=2", label: "her *nå*" },
    text(" "),
    { kind: "link", url: "http://example.org/", label: "http://example.org" },
  ]);
});

test.each(["<javascript:alert(1)|x>", "<data:text/html,x>", "<file:///etc/passwd>", "<mailto:a@b.no>", "<b>"])(
  "%s is no link",
  (line) => {
    expect(parseInline(line)).toEqual([text(line)]);
  },
);

test("people and channels are called by id, and many by name", () => {
  expect(parseInline("<@U1> <#C1|plan> <!channel> <!date^1^{date}|i går>")).toEqual([
    { kind: "user", id: "U1" },
    text(" "),
    { kind: "channel", id: "C1", label: "plan" },
    text(" "),
    text("@channel"),
    text(" "),
    text("i går"),
  ]);
});

test("each escape is read once", () => {
  expect(parseInline("&amp;lt; &lt;script&gt; &quot;")).toEqual([text("&lt; <script> &quot;")]);
});

test("lines of one kind are one paragraph, and an empty line ends it", () => {
  expect(parseMrkdwn("en\nto\n\ntre\n&gt; sitat\n> mer\n• punkt\n• punkt to")).toEqual([
    { kind: "lines", lines: [[text("en")], [text("to")]] },
    { kind: "lines", lines: [[text("tre")]] },
    { kind: "quote", lines: [[text("sitat")], [text("mer")]] },
    { kind: "list", lines: [[text("punkt")], [text("punkt to")]] },
  ]);
});

test("between fences every character stands as it is", () => {
  expect(parseMrkdwn("før\n```\n*a*\n\n &lt;b&gt;\n```\netter")).toEqual([
    { kind: "lines", lines: [[text("før")]] },
    { kind: "preformatted", text: "*a*\n\n <b>" },
    { kind: "lines", lines: [[text("etter")]] },
  ]);
});

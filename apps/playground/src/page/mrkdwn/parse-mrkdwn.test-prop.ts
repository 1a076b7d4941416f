// What holds for every text.
import { escapeMrkdwn } from "@kompass/block-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Inline } from "./inline.js";
import { parseInline } from "./parse-inline.js";
import { parseMrkdwn } from "./parse-mrkdwn.js";

function flat(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part) => ("children" in part ? flat(part.children) : [part]));
}

function shown(parts: readonly Inline[]): string {
  return flat(parts)
    .map((part) => ("text" in part ? part.text : ""))
    .join("");
}

const markup = fc.stringMatching(/^[ab <>|@#!*_~`&;\n/:.]{0,60}$/);
const pieces = fc
  .array(
    fc.constantFrom(
      "<",
      ">",
      "*",
      "_",
      "`",
      "|",
      "https://a.no",
      "javascript:a",
      "&lt;",
      "&amp;",
      " ",
      "å",
      "\n",
      "```",
    ),
  )
  .map((parts) => parts.join(""));

test("escaped text without style markers is shown as it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (written) => {
      const plain = written.replace(/[*_~`\n]/g, "");
      expect(shown(parseInline(escapeMrkdwn(plain)))).toBe(plain);
    }),
  );
});

test("links lead to the web, whatever stands in the text", () => {
  fc.assert(
    fc.property(fc.oneof(markup, pieces), (text) => {
      const paragraphs = parseMrkdwn(text);
      const parts = paragraphs.flatMap((paragraph) => ("lines" in paragraph ? paragraph.lines.flatMap(flat) : []));
      const addresses = parts.flatMap((part) => (part.kind === "link" ? [part.url] : []));
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    }),
  );
});

test("markers are all that is lost", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abå *_~]{0,40}$/), (text) => {
      const letters = (line: string) => line.replace(/[*_~]/g, "");
      expect(letters(shown(parseInline(text)))).toBe(letters(text));
    }),
  );
});

// Markdown, translated.
import { expect, test } from "vitest";
import { mrkdwnOf } from "./mrkdwn-of.js";

test.each([
  ["**fet** og *kursiv*", "*fet* og _kursiv_"],
  ["[rapport](https://example.org/a)", "<https://example.org/a|rapport>"],
  ["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
  ["# Overskrift", "*Overskrift*"],
  ["- punkt", "• punkt"],
  ["* punkt", "• punkt"],
  ["> sitat", "&gt; sitat"],
  ["a < b & c", "a &lt; b &amp; c"],
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["`kode`", "`kode`"],
])("%s", (markdown, mrkdwn) => {
  expect(mrkdwnOf(markdown)).toBe(mrkdwn);
});

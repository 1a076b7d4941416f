// The remarks that speak of a topic, and the silence about others.
import { describe, expect, test } from "vitest";
import { exampleReview } from "../testing/example-review.js";
import { fold } from "../words/fold.js";
import { createTopicIndex } from "./topic-index.js";

const index = createTopicIndex(exampleReview);
const found = (words: string) => index.findings(words.toLowerCase().split(" ").map(fold), []).map(({ id }) => id);

describe("finds every remark that speaks of it", () => {
  test.each([
    ["Facebook", ["F1-U-04", "F5-U-06"]],
    ["gevinstrealisering", ["F4-U-03", "F4-U-04", "F4-V-02"]],
    ["circular economy", ["F2-U-05"]],
    ["folkhälsa", ["F2-S-06"]],
    ["kontrollspenn", ["F8-S-04"]],
  ])("%s", (topic, ids) => {
    expect(found(topic).toSorted()).toEqual(ids);
  });
});

test.each([
  "svømmehall",
  "brannvesen",
  "parkering",
  "flyplass",
  "bibliotek",
  "snørydding",
  "ulv",
  "airport",
  "simhall",
])("nothing is said of %s", (topic) => {
  expect(found(topic)).toEqual([]);
});

test("one category leaves the others out", () => {
  const ids = index.findings(["nettsider"], ["strength"]).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => id.includes("-S-"))).toBe(true);
});

test("no more than six remarks are shown for any word", () => {
  for (const word of index.vocabulary) expect(index.findings([word], []).length).toBeLessThanOrEqual(6);
});

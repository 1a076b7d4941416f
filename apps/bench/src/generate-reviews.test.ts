// Generated reviews are reviews of their own: other names, several years, other scores, the same every time.
import { expect, test } from "vitest";
import { reviewExample } from "./example.js";
import { generateReviews } from "./generate-reviews.js";

test("two hundred reviews differ from each other and from the example", () => {
  const example = reviewExample();
  const reviews = generateReviews(example, 200);
  const names = [example, ...reviews].map(({ assessment }) => assessment.subject.name);
  const scores = reviews.map(({ assessment }) => assessment.claims.map(({ printed }) => printed).join(" "));
  expect(new Set(names).size).toBe(201);
  expect(new Set(scores).size).toBe(200);
  expect(new Set(reviews.map(({ assessment }) => assessment.period)).size).toBe(15);
  expect(generateReviews(example, 2)).toEqual(reviews.slice(0, 2));
});

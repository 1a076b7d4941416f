// Laws of answers to queries, over assessments and queries of every shape.
import { locales } from "@kompass/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuery } from "./answer-query.js";
import { querySchema } from "./query.js";
import { anyQuery } from "./testing/arbitrary-queries.js";
import { anyReview } from "./testing/arbitrary-reviews.js";
import { looseNumbers } from "./testing/loose-numbers.js";

const reviewAndQueries = anyReview().chain((review) =>
  fc.record({ review: fc.constant(review), queries: fc.array(anyQuery(review), { minLength: 8, maxLength: 8 }) }),
);

const isLong = (fc.readConfigureGlobal().numRuns ?? 0) > 100;

/** What kompass promises above all is tried on a thousand in the long run. */
const assessments = isLong ? 1000 : 50;

test("every number of an answer stands in a fact, a citation or a reference, in every language", () => {
  fc.assert(
    fc.property(reviewAndQueries, ({ review, queries }) => {
      for (const query of queries) {
        for (const locale of locales) {
          const answer = answerQuery(review, query, { id: undefined, question: JSON.stringify(query), locale });
          expect({ loose: looseNumbers(answer), text: answer.text }).toEqual({ loose: [], text: answer.text });
        }
      }
    }),
    { numRuns: assessments },
  );
});

test("an answered answer has a citation, and quotes what the assessment holds", () => {
  fc.assert(
    fc.property(reviewAndQueries, ({ review, queries }) => {
      const texts = new Set(review.reported.map(({ text }) => text));
      for (const query of queries) {
        const { status, citations } = answerQuery(review, query, {
          id: undefined,
          question: JSON.stringify(query),
          locale: "nb",
        });
        const quoted = citations.flatMap(({ kind, quote }) => (kind === "finding" ? [quote ?? ""] : []));
        expect(status === "answered" && citations.length === 0).toBe(false);
        expect(quoted.filter((quote) => !texts.has(quote))).toEqual([]);
      }
    }),
  );
});

test("the same query gives the same figures and references in every language", () => {
  fc.assert(
    fc.property(reviewAndQueries, ({ review, queries }) => {
      for (const query of queries) {
        const [first, ...rest] = locales.map((locale) => {
          const { facts, answerRefs, citations } = answerQuery(review, query, {
            id: undefined,
            question: JSON.stringify(query),
            locale,
          });
          return {
            answerRefs,
            citations: citations.map(({ ref }) => ref),
            facts: facts.map(({ label: _, ...fact }) => fact),
          };
        });
        for (const other of rest) expect(other).toEqual(first);
      }
    }),
    { numRuns: isLong ? 300 : 50 },
  );
});

test("every query that is generated is one that the schema allows", () => {
  fc.assert(
    fc.property(reviewAndQueries, ({ queries }) => {
      for (const query of queries) expect(querySchema.parse(query)).toEqual(query);
    }),
  );
});

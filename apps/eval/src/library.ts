// What questions are asked of: the example, and what a question says is loaded beside it.
import type { Review } from "@kompass/findings";
import { reviewsBeside } from "./beside.js";
import { readSource, reviewExample } from "./example.js";
import type { TestQuestion } from "./questions/question.js";
import { quotable } from "./scoring/is-cited.js";

/** The reviews that are loaded for a question, and the text that they were read from, `quotable`. */
export interface Loaded {
  readonly reviews: readonly [Review, ...Review[]];
  readonly source: string;
}

export type Library = (question: TestQuestion) => Loaded;

/** The same reviews for every question: what they are looked up in is made once. */
export function openLibrary(): Library {
  const example = reviewExample();
  const source = quotable(readSource());
  const beside = reviewsBeside(example);
  return ({ beside: names = [] }) => {
    const others = names.map((name) => beside[name]);
    const quotes = others.flatMap(({ assessment }) => assessment.claims.flatMap(({ quote }) => quote ?? []));
    return {
      reviews: [example, ...others],
      source: others.length === 0 ? source : quotable([source, ...quotes].join("\n")),
    };
  };
}

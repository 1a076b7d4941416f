// An answer is short enough to be read: a dump of everything is none.
import type { QuestionKind } from "../../questions/question.js";
import type { Check } from "./check.js";

const longest = 4000;
const longestOf: Partial<Readonly<Record<QuestionKind, number>>> = {
  "area-score": 1200,
  "subarea-score": 1200,
  total: 1200,
  comparison: 1200,
  "what-if": 1200,
  table: 1200,
  perspective: 1200,
  discrepancy: 1800,
};

export const checkLength: Check = {
  wrongs: (_expected, { text }, kind) =>
    text.length > (longestOf[kind] ?? longest) ? [`${text.length} characters are too many`] : [],
};

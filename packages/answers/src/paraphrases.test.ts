// Every paraphrase gets its right answer on the real assessment.
import { describe, expect, test } from "vitest";
import { answerQuestion } from "./answer-question.js";
import { exampleReview } from "./testing/example-review.js";
import type { Paraphrase } from "./testing/paraphrase.js";
import { abbreviationParaphrases } from "./testing/paraphrases/abbreviations.js";
import { aggregateParaphrases } from "./testing/paraphrases/aggregates.js";
import { comparisonParaphrases } from "./testing/paraphrases/comparisons.js";
import { conversationParaphrases } from "./testing/paraphrases/conversations.js";
import { declineParaphrases } from "./testing/paraphrases/declines.js";
import { discrepancyParaphrases } from "./testing/paraphrases/discrepancies.js";
import { filterParaphrases } from "./testing/paraphrases/filters.js";
import { findingParaphrases } from "./testing/paraphrases/findings.js";
import { languageParaphrases } from "./testing/paraphrases/languages.js";
import { methodParaphrases } from "./testing/paraphrases/method.js";
import { perspectiveParaphrases } from "./testing/paraphrases/perspectives.js";
import { rankingParaphrases } from "./testing/paraphrases/rankings.js";
import { recommendationParaphrases } from "./testing/paraphrases/recommendations.js";
import { scoreParaphrases } from "./testing/paraphrases/scores.js";
import { sourceParaphrases } from "./testing/paraphrases/sources.js";
import { tableParaphrases } from "./testing/paraphrases/tables.js";
import { topicParaphrases } from "./testing/paraphrases/topics.js";
import { totalParaphrases } from "./testing/paraphrases/totals.js";
import { whatIfParaphrases } from "./testing/paraphrases/what-ifs.js";
import { wrongsOf } from "./testing/wrongs-of.js";

const groups: Readonly<Record<string, readonly Paraphrase[]>> = {
  scores: scoreParaphrases,
  totals: totalParaphrases,
  perspectives: perspectiveParaphrases,
  rankings: rankingParaphrases,
  comparisons: comparisonParaphrases,
  filters: filterParaphrases,
  aggregates: aggregateParaphrases,
  whatIfs: whatIfParaphrases,
  tables: tableParaphrases,
  findings: findingParaphrases,
  topics: topicParaphrases,
  discrepancies: discrepancyParaphrases,
  recommendations: recommendationParaphrases,
  sources: sourceParaphrases,
  abbreviations: abbreviationParaphrases,
  method: methodParaphrases,
  conversations: conversationParaphrases,
  declines: declineParaphrases,
  languages: languageParaphrases,
};

for (const [name, paraphrases] of Object.entries(groups)) {
  describe(name, () => {
    test.each(paraphrases)("$locale: $question ($context)", ({ locale, question, context, expected }) => {
      const answer = answerQuestion([exampleReview], { question, context });
      expect(wrongsOf(answer, locale, expected)).toEqual([]);
    });
  });
}

// A question that an answer suggests is understood as what it says, in its own language.
import { type Locale, locales, nodesOfLevel } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "./answer-question.js";
import { type Suggestion, suggest } from "./phrase/phrase.js";
import { createSpeaker } from "./phrase/speaker.js";
import { node } from "./phrase/value.js";
import { exampleReview } from "./testing/example-review.js";

const { framework } = exampleReview;
const refsOf = (level: "perspective" | "area" | "subarea") => nodesOfLevel(framework, level).map(({ ref }) => ref);
const areas = refsOf("area");
const wide = [...areas, ...refsOf("perspective")];

interface Case {
  readonly suggestion: Suggestion;
  readonly kind: string;
  readonly ref?: string;
}

const cases: readonly Case[] = [
  ...[...areas, ...refsOf("subarea")].map((ref) => ({
    suggestion: suggest("score", { node: node(ref) }),
    kind: "score",
    ref,
  })),
  ...wide.map((ref) => ({ suggestion: suggest("weakestIn", { node: node(ref) }), kind: "rank" })),
  ...wide.map((ref) => ({ suggestion: suggest("mostLostIn", { node: node(ref) }), kind: "rank" })),
  ...wide.map((ref) => ({ suggestion: suggest("addsUp", { node: node(ref) }), kind: "discrepancy", ref })),
  ...areas.map((ref) => ({ suggestion: suggest("parts", { node: node(ref) }), kind: "method" })),
  ...areas.flatMap((ref) =>
    (["strength", "challenge", "weakness"] as const).map((category) => ({
      suggestion: suggest("findings", { category, node: node(ref) }),
      kind: "findings",
      ref,
    })),
  ),
  { suggestion: suggest("total", {}), kind: "total", ref: "total" },
  { suggestion: suggest("weakestSubarea", {}), kind: "rank", ref: "5.2" },
  { suggestion: suggest("strongestSubarea", {}), kind: "rank", ref: "7.3" },
  { suggestion: suggest("weakestArea", {}), kind: "rank", ref: "5" },
  { suggestion: suggest("anythingWrong", {}), kind: "discrepancy", ref: "2" },
  { suggestion: suggest("interviewed", {}), kind: "method" },
  { suggestion: suggest("scoring", {}), kind: "method" },
  { suggestion: suggest("allAreas", {}), kind: "rank" },
  { suggestion: suggest("averageOfAreas", {}), kind: "aggregate" },
  { suggestion: suggest("tableAbout", {}), kind: "table" },
  { suggestion: suggest("tableMostRise", {}), kind: "table" },
  ...[...areas, ...refsOf("subarea")].map((ref) => ({
    suggestion: suggest("ifFull", { node: node(ref) }),
    kind: "what-if",
  })),
];

describe.each(locales)("in %s", (locale: Locale) => {
  const speaker = createSpeaker(framework, locale);
  test.each(cases.map((each) => ({ ...each, question: speaker.question(each.suggestion) })))(
    "$question",
    ({ question, kind, ref }) => {
      const answer = answerQuestion([exampleReview], { question });
      expect([answer.status, answer.locale, answer.query?.kind]).toEqual(["answered", locale, kind]);
      expect(answer.answerRefs).toEqual(ref === undefined ? answer.answerRefs : [ref]);
    },
  );
});

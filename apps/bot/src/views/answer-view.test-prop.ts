// Whatever an answer holds, its message is one that Slack takes, with every word of the answer in its text.
import type { Answer } from "@kompass/answers";
import { unescapeMrkdwn, validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answered, cite, clarify, declined, finding, score } from "../testing/hand-made-answers.js";
import { answerView } from "./answer-view.js";
import { askedView } from "./asked-view.js";

const words = fc
  .array(
    fc.constantFrom("mål", "og", "<!channel>", "&", "*fet*", "«ord»", "\n", "👨‍👩‍👧", "5.2", "kommunedelplanlegging"),
    { maxLength: 60 },
  )
  .map((parts) => `Svar ${parts.join(" ")}`.trim());
const long = words.map((text) => text.repeat(20).slice(0, 4_000));
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: long });
const ref = fc.constantFrom("1", "5.2", "C", "total", "F5-V-01", "F9-X-99", "");
const citations = fc.array(
  fc.oneof(
    fc.tuple(ref, text).map(([at, quote]) => finding(at, 12, quote)),
    fc
      .tuple(ref, fc.constantFrom("score", "table", "framework", "published"))
      .map(([at, kind]) => cite(at, 12, { kind })),
  ),
  { maxLength: 25 },
);
const facts = fc.array(
  fc
    .tuple(ref, text, fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom("declared", "computed", "asked"))
    .map(([at, label, tenths, basis]) => score(at, tenths / 10, 100, { label, basis })),
  { maxLength: 120 },
);
const questions = fc.array(words, { maxLength: 8 });

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    text,
    locale: fc.constantFrom(...locales),
    citations,
    facts,
    suggestions: questions,
    notes: fc.array(words, { maxLength: 3 }),
  })
  .chain(({ text: said, ...more }) =>
    fc.oneof(
      fc.constant(answered(said, more)),
      questions.map((canAnswer) => declined(said, { ...more, decline: { code: "opinion", message: said, canAnswer } })),
      fc.array(words, { minLength: 1, maxLength: 8 }).map((readings) => clarify(said, readings, more.locale)),
    ),
  );

test("every answer becomes a message that Slack takes", () => {
  fc.assert(
    fc.property(anyAnswer, words, (answer, question) => {
      const view = answerView(answer);
      expect(validateMessage(view)).toEqual([]);
      expect(unescapeMrkdwn(view.text).startsWith(answer.text)).toBe(true);
      expect(validateMessage(askedView("U1", question, answer.locale, view))).toEqual([]);
    }),
  );
});

test("nothing that is quoted can call anybody", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const { text: plain, blocks } = answerView(answer);
      expect(plain).not.toMatch(/<[!@#]/);
      expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
    }),
  );
});

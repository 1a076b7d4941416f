// A model may word an answer as long as it says the same; what it is sent and what it may change.
import { type Locale, locales, nodesOfLevel } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { hear, type Question, render } from "../answer-question.js";
import { type AnswerPiece, answerWithModel, type ModelUse, streamAnswerWithModel } from "../answer-with-model.js";
import { exampleQuestions } from "../testing/example-answers.js";
import { exampleReview } from "../testing/example-review.js";
import { goodWordings } from "../testing/good-wordings.js";
import { looseNumbers } from "../testing/loose-numbers.js";
import { inputOf, reword } from "../testing/reply-with-sentences.js";
import { useScriptedServer } from "../testing/scripted-server.js";
import { noRules } from "../understand/rule-name.js";
import { plainSentences } from "./plain-sentences.js";
import { fillIn } from "./reword.js";
import { wordsOf } from "./words/all-words.js";

const server = useScriptedServer();
const reviews = [exampleReview] as const;

function plainly(question: string, locale: Locale) {
  const asked: Question = { question, locale };
  const { turn } = hear(noRules, reviews, asked);
  const answer = render(turn, locale, asked);
  const { outcome } = turn;
  const sentences =
    outcome.kind === "answered"
      ? plainSentences(exampleReview.framework, locale, outcome.result, answer.citations)
      : [];
  return { asked, answer, sentences };
}

async function ask(asked: Question) {
  const uses: ModelUse[] = [];
  const observe = (use: ModelUse) => uses.push(use);
  const answer = await answerWithModel(reviews, asked, { model: server.model(), reword: true, observe });
  return { answer, uses: uses.map(({ outcome }) => outcome) };
}

describe("sentences with marks", () => {
  const refs = [...nodesOfLevel(exampleReview.framework, "subarea"), ...nodesOfLevel(exampleReview.framework, "area")];
  const questions = [
    ...refs.map(({ ref }) => `${ref}?`),
    ...Object.values(exampleQuestions).map(({ nb }) => nb),
    "Ranger områdene",
    "Er det feil i rapporten?",
    "Sammenlign 5 og 6",
    "Hvem eier Kommunekompasset?",
    "Hva sier rapporten om sykefravær?",
  ];

  test.each(locales)("make up the whole text, in %s", (locale) => {
    for (const question of questions) {
      const { answer, sentences } = plainly(question, locale);
      expect(sentences.map(({ before, text }) => before + text).join("")).toBe(answer.text);
    }
  });

  test.each(locales)("say the plain sentence when they are filled in, in %s", (locale) => {
    const rewordable = questions.flatMap((question) => plainly(question, locale).sentences);
    const [...marked] = rewordable.filter((sentence) => sentence.rewordable !== null);
    expect(marked.length).toBeGreaterThan(80);
    for (const sentence of marked) {
      expect(sentence.rewordable && fillIn(sentence.rewordable.text, sentence.rewordable)).toBe(sentence.text);
    }
  });

  test("name facts and citations by their ids", () => {
    const { answer, sentences } = plainly("Hva fikk vi på 5.2?", "nb");
    const marked = sentences.flatMap(({ rewordable }) => rewordable?.marked ?? []);
    expect(marked.find(({ mark }) => mark === "{{F2}}")?.text).toBe("16,7 poeng");
    expect(answer.facts.find(({ id }) => id === "F2")?.value).toBe(16.7);
    expect(marked.find(({ mark }) => mark === "[S1]")?.text).toBe(`linje ${answer.citations[0]?.source.line}`);
  });

  test("leave alone what is quoted, listed, noted, denied, or says several things", () => {
    const fixed = (question: string) =>
      plainly(question, "nb")
        .sentences.filter(({ rewordable }) => rewordable === null)
        .map(({ text }) => text);
    for (const text of fixed("Hva fikk vi på 5.2?")) expect(text).toMatch(/^«.*» \(svakhet|^«.*» \(utfordring/);
    expect(fixed("Hva fikk vi totalt?").join(" ")).toContain("kilden oppgir ingen total selv");
    expect(plainly("Sammenlign 5 og 6", "nb").sentences.every(({ rewordable }) => rewordable === null)).toBe(true);
  });
});

describe.each(locales)("a wording that says the same is used, in %s", (locale) => {
  const cases = goodWordings[locale].flatMap(([question, plain, wordings]) =>
    wordings.map((wording) => ({ question: exampleQuestions[question]?.[locale] ?? "", plain, wording })),
  );

  test.each(cases)("$wording", async ({ question, plain, wording }) => {
    const { asked, answer: before, sentences } = plainly(question, locale);
    server.replies(reword((all) => all.map((sentence) => (sentence === plain ? wording : sentence))));
    const { answer, uses } = await ask(asked);
    expect(uses).toEqual(["used"]);
    const sentence = sentences.find(({ rewordable }) => rewordable?.text === plain);
    const filled = sentence?.rewordable ? fillIn(wording, sentence.rewordable) : "";
    expect(filled).not.toBe("");
    expect(answer).toEqual({ ...before, text: before.text.replace(sentence?.text ?? "", filled), wording: "llm" });
    expect(looseNumbers(answer)).toEqual([]);
  });
});

test("there are more than twenty of them", () => {
  const all = locales.flatMap((locale) => goodWordings[locale].flatMap(([, , wordings]) => wordings));
  expect(all.length).toBeGreaterThan(40);
});

describe("one repair", () => {
  const { asked, answer: plain } = plainly("Hva fikk vi på 5.2?", "nb");

  test("is asked for with the reason, and used when it is good", async () => {
    server.replies(
      reword((sentences, { refused }) =>
        sentences.map((sentence, index) =>
          index === 0 && !refused ? sentence.replace("fikk", "fikk nesten") : sentence,
        ),
      ),
    );
    const { answer, uses } = await ask(asked);
    expect(uses).toEqual(["used"]);
    expect(answer.wording).toBe("llm");
    expect(server.sent().map((request) => inputOf(request).refused)).toEqual([
      undefined,
      [{ sentence: 0, fault: "degree" }],
    ]);
  });

  test("is the last: then the plain answer comes", async () => {
    server.replies(reword((sentences) => sentences.map((sentence) => sentence.replace("fikk", "fikk nesten"))));
    const { answer, uses } = await ask(asked);
    expect(uses).toEqual(["degree"]);
    expect(answer).toEqual(plain);
    expect(server.sent()).toHaveLength(2);
  });
});

describe("what is sent", () => {
  test("is the question, three earlier ones and the sentences: no remark, no quote, no other figure", async () => {
    server.replies(reword((sentences) => sentences));
    const context = ["Første?", "Andre?", "Tredje?", "Fjerde?"];
    await ask({ question: "Hva er vårt svakeste delområde?", locale: "nb", context });
    const [request, ...more] = server.sent();
    expect(more).toEqual([]);
    const input = request && inputOf(request);
    expect(input).toMatchObject({ question: "Hva er vårt svakeste delområde?", earlier: context.slice(1) });
    const everything = JSON.stringify(request);
    for (const { text } of exampleReview.reported) expect(everything).not.toContain(text);
    expect(everything).not.toContain("Midtre Gauldal");
    expect(Object.values(input?.marks ?? {})).toEqual([
      "5.2 Medarbeidernes fokus på service",
      "3,3 av 20 poeng (16,5\u00a0%)",
      "linje 961",
    ]);
  });

  test("is nothing where the answer is declined, or has nothing to reword, or nobody wants it reworded", async () => {
    server.replies(reword((sentences) => sentences));
    await ask({ question: "Hva fikk vi på 9.9?" });
    await ask({ question: "Sammenlign 5 og 6" });
    await answerWithModel(reviews, { question: "Hva fikk vi på 5.2?" }, { model: server.model() });
    expect(server.sent()).toEqual([]);
  });
});

describe("sentence by sentence", () => {
  const collect = async (asked: Question, deadline?: () => AbortSignal): Promise<readonly AnswerPiece[]> => {
    const pieces: AnswerPiece[] = [];
    const support = { model: server.model(), reword: true, ...(deadline ? { deadline } : {}) };
    for await (const piece of streamAnswerWithModel(reviews, asked, support)) pieces.push(piece);
    return pieces;
  };
  const textOf = (pieces: readonly AnswerPiece[]): string =>
    pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
  const answerOf = (pieces: readonly AnswerPiece[]) =>
    pieces.flatMap((piece) => (piece.kind === "answer" ? [piece.answer] : []));
  const { asked, answer: plain } = plainly("Hva fikk vi på 5.2?", "nb");

  test.each(locales)("the pieces make up the answer, in %s", async (locale) => {
    server.replies(
      reword((sentences) => sentences),
      { chunkSize: 3 },
    );
    const each = plainly("5.2", locale);
    const pieces = await collect(each.asked);
    expect(textOf(pieces)).toBe(each.answer.text);
    expect(answerOf(pieces)).toEqual([{ ...each.answer, wording: "llm" }]);
  });

  test("after a sentence that fails, the rest is plain", async () => {
    server.replies(
      reword((sentences) =>
        sentences.map((sentence, index) =>
          index === 0 ? sentence.replace("{{N1}} fikk", "På {{N1}} fikk vi") : `${sentence} 19`,
        ),
      ),
      { chunkSize: 5 },
    );
    const pieces = await collect(asked);
    const expected = plain.text.replace(
      "5.2 Medarbeidernes fokus på service fikk",
      "På 5.2 Medarbeidernes fokus på service fikk vi",
    );
    expect(textOf(pieces)).toBe(expected);
    expect(answerOf(pieces)).toEqual([{ ...plain, text: expected, wording: "llm" }]);
  });

  test("after a cut, the rest is plain", async () => {
    server.replies(
      reword((sentences) => sentences),
      { chunkSize: 4, truncateAfterChunks: 3 },
    );
    const pieces = await collect(asked);
    expect(answerOf(pieces)).toEqual([plain]);
    expect(textOf(pieces)).toBe(plain.text);
  });

  test("after silence, the rest is plain", async () => {
    const deadline = new AbortController();
    server.keepsSilent(() => deadline.abort());
    const pieces = await collect(asked, () => deadline.signal);
    expect(answerOf(pieces)).toEqual([plain]);
  });

  test("an answer that is not reworded comes in its sentences too", async () => {
    server.replies({ error: { message: "no" }, status: 401 });
    const declined = await collect({ question: "Hva fikk vi på 9.9?" });
    expect(declined.map(({ kind }) => kind)).toEqual(["text", "answer"]);
    expect(textOf(await collect(asked))).toBe(plain.text);
  });

  test("whoever stops listening stops the model", async () => {
    server.replies(
      reword((sentences) => sentences),
      { chunkSize: 3 },
    );
    for await (const piece of streamAnswerWithModel(reviews, asked, { model: server.model(), reword: true })) {
      expect(piece.kind).toBe("text");
      break;
    }
  });
});

describe.each(locales)("the words of %s", (locale) => {
  const { neutral, citing, linking, bearingOf } = wordsOf(locale);

  test("that are neutral bear no meaning", () => {
    const both = [...neutral, ...citing, ...linking].filter((word) => bearingOf(word) !== undefined);
    expect(both).toEqual([]);
  });
});

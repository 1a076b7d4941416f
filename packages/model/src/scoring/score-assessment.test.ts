// Score cards: printed beside computed, and where each computed score comes from.
import { describe, expect, test } from "vitest";
import type { Response } from "../assessment/assessment.js";
import { parseAssessment } from "../assessment/parse-assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import { exact } from "../numbers/exact.js";
import { anAssessment, type PrintedScore, thePublishedEvaluation } from "../testing/assessment-builder.js";
import { aFrameworkDocument, publishedFrameworkDocument } from "../testing/framework-builder.js";
import { scoreAssessment } from "./score-assessment.js";
import { officialPoints, officialRange, type ScoreCard } from "./score-card.js";

const framework = defineFramework(
  aFrameworkDocument({
    perspectives: { A: ["1"], B: ["2"] },
    subareas: { "1.1": "10", "1.2": "20", "2.1": "40" },
    questions: { "1.1.1": "4", "1.1.2": "6", "1.2.1": null },
  }),
);
const score = (of: { printed?: readonly PrintedScore[]; responses?: readonly Response[] }) =>
  scoreAssessment(framework, anAssessment("test-framework", of));
const node = (card: ScoreCard, ref: string) => card.nodes.get(ref);

const from = (lo: string, hi: string = lo) => ({ lo: exact(lo), hi: exact(hi) });
const answer = (question: string, level: string): readonly Response[] =>
  (["system", "scope", "result"] as const).map((dimension) => ({ question, dimension, level }));
const rows: readonly PrintedScore[] = [
  { target: "1.1", printed: "4,5", maximum: 10 },
  { target: "1.2", printed: "13,3", maximum: 20 },
  { target: "2.1", printed: "20,0", maximum: 40 },
];
const areas: readonly PrintedScore[] = [
  { target: "1", printed: "18", maximum: 30 },
  { target: "2", printed: "20", maximum: 40 },
];

describe("a printed score", () => {
  const card = score({ printed: [...areas, ...rows] });

  test("is declared, with what it may have been before it was rounded", () => {
    expect(node(card, "1.1")?.declared).toMatchObject({
      points: exact("4.5"),
      basis: "declared",
      interval: from("4.45", "4.55"),
    });
    expect(node(card, "1")?.declared).toMatchObject({ points: exact(18), interval: from("17.5", "18.5") });
  });

  test("is the claim it rests on", () => {
    expect(node(card, "1.2")?.declared?.claims).toMatchObject([{ target: "1.2", printed: "13,3", line: 4 }]);
  });

  test("may have been no less than nothing and no more than the maximum", () => {
    const edge = score({
      printed: [
        { target: "1.1", printed: "0", maximum: 10 },
        { target: "1.2", printed: "20,0", maximum: 20 },
      ],
    });
    expect(node(edge, "1.1")?.declared?.interval).toEqual(from("0", "0.5"));
    expect(node(edge, "1.2")?.declared?.interval).toEqual(from("19.95", "20"));
  });

  test("is added up where the source prints areas but no sum of them", () => {
    expect(node(card, "total")?.declared).toMatchObject({
      points: exact(38),
      basis: "declared-sum",
      interval: from("37", "39"),
    });
    expect(node(card, "B")?.declared?.claims.map(({ target }) => target)).toEqual(["2"]);
  });

  test("is not added up where an area is missing", () => {
    const half = score({ printed: areas.slice(1) });
    expect(node(half, "total")?.declared).toBeUndefined();
    expect(node(half, "A")?.declared).toBeUndefined();
    expect(node(half, "B")?.declared?.points).toEqual(exact(20));
  });

  test("of the whole stands before any sum", () => {
    const whole = score({ printed: [...areas, { target: "total", printed: "39", maximum: 70 }] });
    expect(node(whole, "total")?.declared).toMatchObject({ points: exact(39), basis: "declared" });
  });
});

describe("a claim from outside", () => {
  const outside = { target: "total", printed: "37", maximum: 70, origin: "https://example.org/news" };

  test("counts once it is accepted", () => {
    const open = score({ printed: [...areas, { ...outside, accepted: false }] });
    expect(node(open, "total")?.declared).toMatchObject({ points: exact(38), basis: "declared-sum" });
    const accepted = score({ printed: [...areas, { ...outside, accepted: true }] });
    expect(node(accepted, "total")?.declared).toMatchObject({ points: exact(37), basis: "declared" });
  });

  test("comes after what the report itself prints, wherever it stands in the list", () => {
    const own = { target: "total", printed: "39", maximum: 70 };
    for (const printed of [
      [own, { ...outside, accepted: true }],
      [{ ...outside, accepted: true }, own],
    ]) {
      expect(node(score({ printed }), "total")?.declared?.points).toEqual(exact(39));
    }
  });
});

test("a page that is listed as a source is still from outside", () => {
  const own = { id: "C1", target: "1.1", value: 4, max: 10, printed: "4", origin: "document", line: 1 };
  const page = { ...own, id: "C2", value: 5, printed: "5", origin: "https://example.org/news", accepted: true };
  const listed = parseAssessment({
    ...anAssessment("test-framework", {}),
    sources: [page.origin, "document"].map((id) => ({ id, title: id, type: "web", mediaType: "text/html" })),
    claims: [page, own],
  });
  expect(node(scoreAssessment(framework, listed), "1.1")?.declared?.points).toEqual(exact(4));
});

test("of two sources the one that is listed first counts", () => {
  const claim = { id: "C1", target: "1.1", value: 4, max: 10, printed: "4", origin: "annex", line: 1 };
  const twice = parseAssessment({
    ...anAssessment("test-framework", {}),
    sources: ["document", "annex"].map((id) => ({ id, title: id, type: "report", mediaType: "text/plain" })),
    claims: [claim, { ...claim, id: "C2", origin: "document", value: 5, printed: "5" }],
  });
  expect(node(scoreAssessment(framework, twice), "1.1")?.declared?.points).toEqual(exact(5));
});

describe("a computed score", () => {
  test("comes from printed rows where nothing is answered", () => {
    const card = score({ printed: rows });
    expect(node(card, "1")?.computed).toEqual({
      interval: from("17.8"),
      unrounded: from("17.7", "17.9"),
      from: "rows",
      coverage: exact(1),
    });
    expect(node(card, "total")?.computed).toMatchObject({ interval: from("37.8"), unrounded: from("37.65", "37.95") });
  });

  test("comes from responses where a sub-area has any, and the whole is then mixed", () => {
    const card = score({ printed: rows, responses: [...answer("1.1.1", "5"), ...answer("1.1.2", "2")] });
    expect(node(card, "1.1")?.computed).toEqual({
      interval: from("6.4"),
      unrounded: from("6.4"),
      from: "responses",
      coverage: exact(1),
    });
    expect(node(card, "1.1")?.declared?.points).toEqual(exact("4.5"));
    expect(node(card, "1")?.computed).toMatchObject({
      interval: from("19.7"),
      unrounded: from("19.65", "19.75"),
      from: "mixed",
    });
    expect(node(card, "B")?.computed?.from).toBe("rows");
  });

  test("is an interval where something is open, with the share that is known", () => {
    const card = score({ responses: answer("1.1.1", "5") });
    expect(node(card, "1.1")?.computed).toMatchObject({ interval: from("4", "10"), coverage: exact("2/5") });
    expect(node(card, "total")?.computed).toMatchObject({ interval: from("4", "70"), coverage: exact("4/70") });
  });

  test("leaves a missing row open", () => {
    const card = score({ printed: rows.slice(1) });
    expect(node(card, "1.1")?.computed).toBeUndefined();
    expect(node(card, "1")?.computed).toMatchObject({ interval: from("13.3", "23.3"), coverage: exact("2/3") });
  });

  test("is not there where nothing is printed or answered", () => {
    const card = score({ printed: rows.slice(2) });
    expect(node(card, "A")?.computed).toBeUndefined();
    expect(node(card, "B")?.computed?.interval).toEqual(from("20"));
  });

  test("keeps to the printed row where only a question of unknown worth is answered", () => {
    const card = score({ printed: rows, responses: answer("1.2.1", "5") });
    expect(node(card, "1.2")?.computed).toMatchObject({ interval: from("13.3"), from: "rows", coverage: exact(1) });
  });

  test("keeps to the printed row where every response says that nothing was assessed", () => {
    const responses: readonly Response[] = [{ question: "1.1.1", dimension: "system", state: "not-assessed" }];
    expect(node(score({ printed: rows, responses }), "1.1")?.computed?.from).toBe("rows");
  });

  test("is not there for what doesn't apply", () => {
    const responses: readonly Response[] = ["1.1.1", "1.1.2"].map((question) => ({
      question,
      state: "not-applicable",
    }));
    const card = score({ printed: rows.slice(1), responses });
    expect(node(card, "1.1")?.computed).toBeUndefined();
    expect(node(card, "1")?.computed).toMatchObject({ interval: from("19.95"), coverage: exact(1) });
  });
});

describe("a question's score", () => {
  const responses: readonly Response[] = [
    ...answer("1.1.1", "2"),
    { question: "1.1.2", dimension: "scope", level: "5" },
    ...answer("1.2.1", "1"),
  ];
  const { questions } = score({ responses });

  test("comes with its reasons", () => {
    expect(questions.get("1.1.1")).toEqual({
      status: "answered",
      ref: "1.1.1",
      points: exact("8/5"),
      maximum: exact(4),
      because: ["system", "scope", "result"].map((dimension) => ({ dimension, level: "2", points: exact("8/15") })),
    });
  });

  test("is open where a dimension is", () => {
    expect(questions.get("1.1.2")).toEqual({
      status: "open",
      ref: "1.1.2",
      points: from("2", "6"),
      maximum: exact(6),
      because: [{ dimension: "scope", level: "5", points: exact(2) }],
    });
    expect(score({}).questions.get("1.1.2")).toMatchObject({ status: "open", points: from("0", "6"), because: [] });
  });

  test("is not known where its worth isn't", () => {
    expect(questions.get("1.2.1")).toEqual({ status: "worth-unknown", ref: "1.2.1" });
  });

  test("says why it doesn't apply", () => {
    const card = score({ responses: [{ question: "1.1.1", state: "not-applicable", justification: "no school" }] });
    expect(card.questions.get("1.1.1")).toEqual({ status: "not-applicable", ref: "1.1.1", justification: "no school" });
  });
});

describe("the official score", () => {
  test("is the declared one, else the computed one where it is a single number", () => {
    const card = score({ printed: [...rows, ...areas.slice(0, 1)] });
    const of = (ref: string) => card.nodes.get(ref) ?? expect.fail(ref);
    expect(officialPoints(of("1"))).toEqual(exact(18));
    expect(officialRange(of("1"))).toEqual(from("17.5", "18.5"));
    expect(officialPoints(of("total"))).toEqual(exact("37.8"));
    expect(officialRange(of("total"))).toEqual(from("37.65", "37.95"));
  });

  test("is not there where the computed one is an interval", () => {
    const open = score({ printed: rows.slice(1) }).nodes.get("1") ?? expect.fail("1");
    expect(officialPoints(open)).toBeUndefined();
    expect(officialRange(open)).toBeUndefined();
  });
});

describe("a card", () => {
  test("holds every node but questions, in the framework's order", () => {
    expect([...score({}).nodes.keys()]).toEqual(["total", "A", "1", "1.1", "1.2", "B", "2", "2.1"]);
    expect([...score({}).questions.keys()]).toEqual(["1.1.1", "1.1.2", "1.2.1"]);
  });

  test("says what it is a card of", () => {
    expect(score({})).toMatchObject({
      frameworkId: "test-framework",
      edition: "test",
      assessmentId: "test-assessment",
      period: 2023,
    });
  });
});

describe("what is refused", () => {
  const refusalOf = (of: Parameters<typeof score>[0]) => {
    try {
      score(of);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test("an assessment made with another framework", () => {
    expect(() => scoreAssessment(framework, thePublishedEvaluation())).toThrow(
      expect.objectContaining({
        code: "model/framework-mismatch",
        expected: "kommunekompasset-2020",
        found: "test-framework",
      }),
    );
  });

  test.each(["9.9", "3", "C", "1.1.1", "1.2.1"])("a printed score of %s", (target) => {
    expect(refusalOf({ printed: [{ target, printed: "1", maximum: 4 }] })).toMatchObject({
      code: "model/unknown-node",
      ref: target,
    });
  });

  test("a printed score above what the framework says the node is worth", () => {
    expect(refusalOf({ printed: [{ target: "1.1", printed: "10,1", maximum: 20 }] })).toMatchObject({
      code: "model/claim-above-maximum",
      claim: { target: "1.1", printed: "10,1" },
      maximum: exact(10),
    });
  });
});

describe("the published evaluation", () => {
  const card = scoreAssessment(defineFramework(publishedFrameworkDocument()), thePublishedEvaluation());
  const points = (refs: readonly string[], of: "declared" | "computed") =>
    refs.map((ref) => {
      const found = card.nodes.get(ref);
      return of === "declared" ? found?.declared?.points : found?.computed?.interval.lo;
    });

  test("declares 555 of 800, and its rows add up to 549.3", () => {
    expect(points(["total"], "declared")).toEqual([exact(555)]);
    expect(points(["total"], "computed")).toEqual([exact("549.3")]);
  });

  test("adds up by perspective", () => {
    const refs = ["A", "B", "C", "D"];
    expect(points(refs, "declared")).toEqual([139, 155, 108, 153].map(exact));
    expect(points(refs, "computed")).toEqual(["134.6", "154.2", "107.3", "153.2"].map(exact));
  });

  test("adds up by area", () => {
    const refs = ["1", "2", "3", "4", "5", "6", "7", "8"];
    expect(points(refs, "declared")).toEqual([62, 77, 87, 68, 41, 67, 69, 84].map(exact));
    expect(points(refs, "computed")).toEqual(
      ["61.5", "73.1", "86.6", "67.6", "40.7", "66.6", "69.3", "83.9"].map(exact),
    );
  });
});

// Rankings of the published evaluation, as counted by hand, and of small made-up ones.
import { describe, expect, test } from "vitest";
import { defineFramework } from "../framework/define-framework.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { exact } from "../numbers/exact.js";
import { anAssessment, thePublishedEvaluation } from "../testing/assessment-builder.js";
import { aFrameworkDocument, publishedFrameworkDocument } from "../testing/framework-builder.js";
import { type RankGroup, type RankMeasure, rankNodes } from "./rank-nodes.js";
import { scoreAssessment } from "./score-assessment.js";
import type { ScoreCard } from "./score-card.js";

const framework = defineFramework(publishedFrameworkDocument());
const card = scoreAssessment(framework, thePublishedEvaluation());
const scoresOf = (level: "area" | "perspective" | "subarea", from: ScoreCard = card) =>
  nodesOfLevel(framework, level).flatMap(({ ref }) => from.nodes.get(ref) ?? []);

const refs = (groups: readonly RankGroup[]) => groups.flatMap((group) => group.refs);
const ties = (groups: readonly RankGroup[]) => groups.map((group) => group.refs).filter(({ length }) => length > 1);
/** After how many nodes a list may be cut without any rounding bringing another in. */
const safeCuts = (groups: readonly RankGroup[]) =>
  groups.filter(({ cutIsCertain }) => cutIsCertain).map((group) => group.position + group.refs.length - 1);

describe("sub-areas by share of the maximum", () => {
  const strongest = rankNodes(scoresOf("subarea"), { measure: "share", first: "strongest" });
  const weakest = rankNodes(scoresOf("subarea"), { measure: "share", first: "weakest" });

  test("come in this order, strongest first", () => {
    expect(refs(strongest).join(" ")).toBe(
      "7.3 8.2 8.1 3.2 3.1 2.4 7.1 3.4 8.4 3.3 2.2 4.2 4.4 5.4 6.2 4.3 1.4 1.3 6.4 4.1 6.1 8.3 1.5 7.2 2.3 6.3 2.1 1.1 1.2 4.5 5.5 5.1 5.3 7.4 5.2",
    );
  });

  test("come the other way round, weakest first, with ties as they are given", () => {
    expect(weakest.map((group) => group.refs)).toEqual(strongest.map((group) => group.refs).toReversed());
  });

  test("have these shares at both ends", () => {
    expect(strongest.slice(0, 5).map(({ value }) => value)).toEqual(
      ["0.932", "0.91", "0.885", "0.8825", "0.87"].map(exact),
    );
    expect(weakest.slice(0, 3).map(({ value }) => value)).toEqual(["0.165", "0.335", "0.435"].map(exact));
  });

  test("tie in these groups", () => {
    expect(ties(weakest)).toEqual([
      ["5.1", "5.3", "7.4"],
      ["1.1", "1.2"],
      ["4.1", "6.1", "8.3"],
      ["1.3", "6.4"],
      ["4.4", "5.4", "6.2"],
    ]);
  });

  test("have positions that count the nodes before them", () => {
    expect(weakest.slice(0, 5).map(({ position }) => position)).toEqual([1, 2, 5, 6, 7]);
    expect(strongest.at(-1)?.position).toBe(35);
  });

  test("may be cut after the lowest 1, 4, 5, 6, 8, 9 and 10, but not after 2, 3 or 7", () => {
    expect(safeCuts(weakest).filter((cut) => cut <= 10)).toEqual([1, 4, 5, 6, 8, 9, 10]);
  });

  test("may be cut after the best 1, 2 and 4, so that a top five is not certain", () => {
    expect(safeCuts(strongest).filter((cut) => cut <= 8)).toEqual([1, 2, 4, 8]);
  });

  test("are undecidable where one decimal is too few", () => {
    const undecidable = weakest.filter(({ certainty }) => certainty === "undecidable");
    expect(refs(undecidable).join(" ")).toBe("7.2 1.5 1.4 3.4 7.1 2.4 3.1 3.2 8.1");
    expect(weakest.find((group) => group.refs.includes("8.4"))?.certainty).toBe("certain");
    expect(weakest.find((group) => group.refs.includes("5.1"))?.certainty).toBe("tie");
  });
});

describe("sub-areas by points lost", () => {
  const weakest = rankNodes(scoresOf("subarea"), { measure: "lost", first: "weakest" });

  test("come in this order, most lost first", () => {
    expect(refs(weakest).join(" ")).toBe(
      "5.2 7.2 5.1 5.3 7.4 6.3 2.3 5.5 4.5 1.5 1.1 1.3 6.4 2.1 4.1 6.1 8.3 4.3 1.2 2.2 3.2 3.3 4.4 5.4 6.2 4.2 8.4 1.4 2.4 3.4 8.2 8.1 7.1 7.3 3.1",
    );
  });

  test("have these losses at both ends", () => {
    expect(weakest.slice(0, 3).map(({ value }) => value)).toEqual(["16.7", "13.7", "13.3"].map(exact));
    expect(weakest.slice(-2).map(({ value }) => value)).toEqual(["1.7", "1.3"].map(exact));
  });

  test("tie in these groups", () => {
    expect(ties(weakest)).toEqual([
      ["5.1", "5.3", "7.4"],
      ["1.1", "1.3", "6.4"],
      ["4.1", "6.1", "8.3"],
      ["1.2", "2.2"],
      ["3.2", "3.3", "4.4", "5.4", "6.2"],
      ["1.4", "2.4"],
      ["3.4", "8.2"],
    ]);
  });

  test("may be cut after the worst 1, 2, 5, 6, 7, 8, 9 and 10", () => {
    expect(safeCuts(weakest).filter((cut) => cut <= 10)).toEqual([1, 2, 5, 6, 7, 8, 9, 10]);
  });
});

describe("three measures", () => {
  const first = (measure: RankMeasure, from = scoresOf("subarea")) => rankNodes(from, { measure, first: "weakest" })[0];

  test.each(["share", "lost", "points"] as const)("5.2 is the weakest sub-area by %s, and surely so", (measure) => {
    expect(first(measure)).toMatchObject({ position: 1, refs: ["5.2"], certainty: "certain", cutIsCertain: true });
  });

  test("may give different answers: in area 7 the least share is that of 7.4, the most points are lost in 7.2", () => {
    const seventh = scoresOf("subarea").filter(({ ref }) => ref.startsWith("7."));
    expect(first("share", seventh)?.refs).toEqual(["7.4"]);
    expect(first("lost", seventh)?.refs).toEqual(["7.2"]);
    expect(rankNodes(seventh, { measure: "points", first: "strongest" })[0]?.refs).toEqual(["7.2"]);
  });
});

describe("areas and perspectives", () => {
  test("go by their declared scores", () => {
    const areas = rankNodes(scoresOf("area"), { measure: "share", first: "strongest" });
    expect(refs(areas).join(" ")).toBe("3 8 2 7 4 6 1 5");
    expect(areas.map(({ certainty }) => certainty).join(" ")).toBe(
      "certain certain certain undecidable undecidable undecidable certain certain",
    );
    expect(refs(rankNodes(scoresOf("perspective"), { measure: "points", first: "strongest" }))).toEqual([
      "B",
      "D",
      "A",
      "C",
    ]);
  });
});

describe("where only rows are printed", () => {
  const small = defineFramework(
    aFrameworkDocument({
      perspectives: { A: ["1", "2"] },
      subareas: { "1.1": "10", "1.2": "10", "2.1": "10", "2.2": "10" },
    }),
  );
  const rank = (rows: readonly string[]) => {
    const printed = ["1.1", "1.2", "2.1", "2.2"].flatMap((target, index) => {
      const text = rows[index];
      return text === undefined ? [] : [{ target, printed: text, maximum: 10 }];
    });
    const { nodes } = scoreAssessment(small, anAssessment("test-framework", { printed }));
    const areas = [...nodes.values()].filter(({ level }) => level === "area");
    return rankNodes(areas, { measure: "points", first: "weakest" });
  };

  test("a sum of rows carries the roundings of its rows", () => {
    expect(rank(["5,0", "5,0", "5,1", "5,1"]).map(({ certainty }) => certainty)).toEqual([
      "undecidable",
      "undecidable",
    ]);
    expect(rank(["5,0", "5,0", "5,1", "5,2"]).map(({ certainty }) => certainty)).toEqual(["certain", "certain"]);
  });

  test("an area with an open row has no place", () => {
    expect(refs(rank(["5,0", "5,0", "5,1"]))).toEqual(["1"]);
  });
});

test("nothing gives no groups", () => {
  expect(rankNodes([], { measure: "share", first: "weakest" })).toEqual([]);
});

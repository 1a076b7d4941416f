// From a document to a framework: what is refused, with every fault and its pointer.
import { describe, expect, test } from "vitest";
import { exact } from "../numbers/exact.js";
import {
  aFrameworkDocument,
  publishedFrameworkDocument,
  wholeFrameworkDocument,
} from "../testing/framework-builder.js";
import { defineFramework, InvalidFrameworkError } from "./define-framework.js";
import type { FrameworkDocument } from "./framework-document.js";
import { findNode, nodesOfLevel } from "./lookup.js";

const shape = {
  perspectives: { A: ["1"], B: ["2"] },
  subareas: { "1.1": "10", "1.2": "20", "2.1": "40" },
  questions: { "1.1.1": "4", "1.1.2": "6", "1.2.1": null },
};
const roomy = { perspectives: 9, areas: 9, subareas: 9, questions: 75 };
const document: FrameworkDocument = { ...aFrameworkDocument(shape), completeness: { expected: roomy } };

function faultsOf(json: unknown): readonly { pointer: string; message: string }[] {
  try {
    defineFramework(json);
    return [];
  } catch (error) {
    if (error instanceof InvalidFrameworkError) return error.faults;
    throw error;
  }
}
const pointersOf = (json: unknown): readonly string[] => faultsOf(json).map(({ pointer }) => pointer);

/** The document with one place of it changed. */
function changed(change: (copy: FrameworkDocument) => void, from: FrameworkDocument = document): FrameworkDocument {
  const copy: FrameworkDocument = JSON.parse(JSON.stringify(from));
  change(copy);
  return copy;
}

/** What a test relies on being there. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing stands at ${index}`);
  return item;
}

describe("a framework", () => {
  const framework = defineFramework(document);

  test("is one tree, parents before children", () => {
    expect([...framework.nodes.keys()]).toEqual([
      "total",
      "A",
      "1",
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.2",
      "1.2.1",
      "B",
      "2",
      "2.1",
    ]);
    expect(findNode(framework, "1.1")).toMatchObject({ level: "subarea", parent: "1", children: ["1.1.1", "1.1.2"] });
    expect(findNode(framework, "total")).toMatchObject({ level: "total", parent: undefined, children: ["A", "B"] });
  });

  test("knows what every node is worth, and of which question nobody knows", () => {
    const worth = (ref: string) => findNode(framework, ref)?.maximum;
    expect([worth("total"), worth("A"), worth("1"), worth("1.1"), worth("1.1.2")]).toEqual([
      exact(70),
      exact(30),
      exact(30),
      exact(10),
      exact(6),
    ]);
    expect(worth("1.2.1")).toBeUndefined();
  });

  test("counts what it holds beside what the publisher has", () => {
    expect(framework.completeness).toEqual({
      expected: { perspectives: 9, areas: 9, subareas: 9, questions: 75 },
      present: { perspectives: 2, areas: 2, subareas: 3, questions: 3 },
    });
  });

  test("has exact levels and weights", () => {
    const [system] = framework.dimensions;
    expect(system?.weight).toEqual(exact("1/3"));
    expect(system?.levels.get("2")).toEqual(exact("2/5"));
  });

  test("is frozen, and leaves its document as it was", () => {
    expect(
      [framework, framework.policy, framework.dimensions[0], framework.nodes.get("1.1")].every(Object.isFrozen),
    ).toBe(true);
    expect(Object.isFrozen(document.areas)).toBe(false);
  });

  test("holds 800 points in 35 sub-areas where it is the published one", () => {
    const published = defineFramework(publishedFrameworkDocument());
    expect(findNode(published, "total")?.maximum).toEqual(exact(800));
    expect(nodesOfLevel(published, "area").map(({ maximum }) => maximum)).toEqual(
      Array.from({ length: 8 }, () => exact(100)),
    );
    expect(nodesOfLevel(published, "subarea")).toHaveLength(35);
    expect(nodesOfLevel(defineFramework(wholeFrameworkDocument()), "question")).toHaveLength(75);
  });
});

const titled: NonNullable<FrameworkDocument["texts"]["en"]>[string] = {
  title: "New",
  aliases: [],
  keywords: [],
  provenance: "stated",
};

/** A new area of one sub-area, with their titles. */
function withArea(copy: FrameworkDocument, id: string, perspective: string): void {
  copy.areas.push({ id, perspective, maximum: "5" });
  copy.subareas.push({ id: `${id}.1`, area: id, maximum: "5" });
  copy.texts.en = { ...copy.texts.en, [id]: titled, [`${id}.1`]: titled };
}

describe("one fault, one pointer:", () => {
  test.each<[string, string, (copy: FrameworkDocument) => void]>([
    [
      "a perspective that stands twice",
      "/perspectives/2/id",
      (copy) => {
        copy.perspectives.push({ id: "A", areas: ["3"] });
        withArea(copy, "3", "A");
      },
    ],
    [
      "an area that stands twice",
      "/areas/2/id",
      (copy) => {
        copy.areas.push(at(copy.areas, 0));
      },
    ],
    [
      "a sub-area that stands twice",
      "/subareas/3/id",
      (copy) => {
        copy.subareas.push({ ...at(copy.subareas, 2), maximum: "1" });
        at(copy.areas, 1).maximum = "41";
      },
    ],
    [
      "a question that stands twice",
      "/questions/3/id",
      (copy) => {
        copy.questions.push(at(copy.questions, 2));
      },
    ],
    [
      "a dimension that stands twice",
      "/dimensions/3/id",
      (copy) => {
        copy.dimensions.push(at(copy.dimensions, 0));
        copy.scoringPolicy.weights = { system: "1/4", scope: "1/4", result: "1/4" };
      },
    ],
    [
      "a level that stands twice",
      "/dimensions/1/levels/3/id",
      (copy) => {
        at(at(copy.dimensions, 1).levels, 3).id = "1";
      },
    ],
    ["an area that no perspective lists", "/areas/2/id", (copy) => withArea(copy, "3", "A")],
    [
      "an area that one perspective lists twice",
      "/areas/0/id",
      (copy) => {
        at(copy.perspectives, 0).areas.push("1");
      },
    ],
    [
      "a sub-area without its area's number",
      "/subareas/3/id",
      (copy) => {
        copy.subareas.push({ id: "2.9", area: "1", maximum: "5" });
        at(copy.areas, 0).maximum = "35";
        copy.texts.en = { ...copy.texts.en, "2.9": titled };
      },
    ],
    [
      "a question without its sub-area's number",
      "/questions/3/id",
      (copy) => {
        copy.questions.push({ id: "1.21.1", subarea: "1.2", maximum: "1" });
        copy.texts.en = { ...copy.texts.en, "1.21.1": titled };
      },
    ],
    [
      "an area worth more than its sub-areas",
      "/areas/0/maximum",
      (copy) => {
        at(copy.areas, 0).maximum = "31";
      },
    ],
    [
      "an area worth less than its sub-areas, by a third",
      "/areas/1/maximum",
      (copy) => {
        at(copy.areas, 1).maximum = "119/3";
      },
    ],
    [
      "a sub-area worth less than its known questions",
      "/subareas/0/maximum",
      (copy) => {
        at(copy.questions, 1).maximum = "6.01";
      },
    ],
    [
      "levels that don't start at 0",
      "/dimensions/0/levels",
      (copy) => {
        at(at(copy.dimensions, 0).levels, 0).value = "1/10";
      },
    ],
    [
      "levels that don't end at 1",
      "/dimensions/2/levels",
      (copy) => {
        at(copy.dimensions, 2).levels.pop();
      },
    ],
    [
      "levels that don't rise",
      "/dimensions/2/levels",
      (copy) => {
        at(at(copy.dimensions, 2).levels, 2).value = "1/5";
      },
    ],
    [
      "weights that don't add up to 1",
      "/scoringPolicy/weights",
      (copy) => {
        copy.scoringPolicy.weights.scope = "0.3333";
      },
    ],
    [
      "a weight that is missing",
      "/scoringPolicy/weights/scope",
      (copy) => {
        Reflect.deleteProperty(copy.scoringPolicy.weights, "scope");
      },
    ],
    [
      "a node without a title",
      "/texts/en/1.2",
      (copy) => {
        Reflect.deleteProperty(copy.texts.en ?? {}, "1.2");
      },
    ],
    [
      "a short title of 21 characters",
      "/texts/en/1.2/short",
      (copy) => {
        Object.assign(copy.texts.en?.["1.2"] ?? {}, { short: "x".repeat(21) });
      },
    ],
    [
      "more sub-areas than the publisher has",
      "/completeness/expected/subareas",
      (copy) => {
        copy.completeness.expected.subareas = 2;
      },
    ],
    [
      "a maximum of zero",
      "/questions/0/maximum",
      (copy) => {
        at(copy.questions, 0).maximum = "0.0";
      },
    ],
    [
      "a maximum that is no exact number",
      "/subareas/0/maximum",
      (copy) => {
        at(copy.subareas, 0).maximum = "10,0";
      },
    ],
    [
      "a maximum over zero",
      "/subareas/0/maximum",
      (copy) => {
        at(copy.subareas, 0).maximum = "10/0";
      },
    ],
    [
      "a version that is none",
      "/version",
      (copy) => {
        copy.version = "1.0";
      },
    ],
    [
      "an address that is none",
      "/passages/0/sources/0/url",
      (copy) => {
        const sources = [{ url: "ks.no", title: "KS" }];
        copy.passages = [{ id: "p", texts: { en: "x" }, keywords: {}, facts: [], sources }];
      },
    ],
  ])("%s", (_, pointer, change) => {
    expect(pointersOf(changed(change))).toEqual([pointer]);
  });

  test("a rule for ties that nobody has", () => {
    const { rounding } = document.scoringPolicy;
    const scoringPolicy = { ...document.scoringPolicy, rounding: { ...rounding, tie: "to-even" } };
    expect(pointersOf({ ...document, scoringPolicy })).toEqual(["/scoringPolicy/rounding/tie"]);
  });

  test.each([null, undefined, "framework", 3])("%j is no framework", (json) => {
    expect(pointersOf(json)).toEqual([""]);
  });
});

describe("a parent that isn't there is told with what follows from it:", () => {
  test("a sub-area of an unknown area", () => {
    const pointers = pointersOf(
      changed((copy) => {
        at(copy.subareas, 2).area = "9";
      }),
    );
    expect(pointers).toContain("/subareas/2/area");
    expect(pointers).toContain("/areas/1/maximum");
  });

  test("a question of an unknown sub-area", () => {
    expect(
      pointersOf(
        changed((copy) => {
          at(copy.questions, 2).subarea = "1.9";
        }),
      ),
    ).toEqual(["/questions/2/subarea", "/questions/2/id"]);
  });

  test("an area of an unknown perspective, and a perspective that lists another's area", () => {
    expect(
      pointersOf(
        changed((copy) => {
          at(copy.areas, 1).perspective = "C";
        }),
      ),
    ).toEqual(["/perspectives/1/areas", "/areas/1/perspective"]);
    expect(
      pointersOf(
        changed((copy) => {
          at(copy.perspectives, 0).areas.push("2");
        }),
      ),
    ).toEqual(["/perspectives/0/areas", "/areas/1/id"]);
  });
});

test("all faults are told at once", () => {
  const wrong = changed((copy) => {
    at(copy.areas, 0).maximum = "31";
    copy.scoringPolicy.weights.system = "1";
    Reflect.deleteProperty(copy.texts.en ?? {}, "B");
    at(copy.questions, 0).subarea = "1.9";
  });
  expect(pointersOf(wrong)).toEqual([
    "/questions/0/subarea",
    "/questions/0/id",
    "/areas/0/maximum",
    "/scoringPolicy/weights",
    "/texts/en/B",
  ]);
});

test("twenty characters are counted as readers count them", () => {
  const short = "😀".repeat(20);
  expect(
    pointersOf(
      changed((copy) => {
        Object.assign(copy.texts.en?.["1.2"] ?? {}, { short });
      }),
    ),
  ).toEqual([]);
});

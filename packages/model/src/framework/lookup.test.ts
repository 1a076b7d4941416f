// Finding nodes and their names.
import { describe, expect, test } from "vitest";
import { aFrameworkDocument, publishedFrameworkDocument } from "../testing/framework-builder.js";
import { defineFramework } from "./define-framework.js";
import { findNode, nodesBelow, nodesOfLevel, textOfNode, titleOfNode, UnknownNodeError, valuedNode } from "./lookup.js";

const published = defineFramework(publishedFrameworkDocument());
const refs = (nodes: readonly { ref: string }[]) => nodes.map(({ ref }) => ref);

describe("nodes", () => {
  test("are found by their reference or not at all", () => {
    expect(findNode(published, "5.2")?.ref).toBe("5.2");
    expect(findNode(published, "9.9")).toBeUndefined();
    expect(findNode(published, "constructor")).toBeUndefined();
  });

  test("come in the framework's order", () => {
    expect(refs(nodesOfLevel(published, "area"))).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(refs(nodesOfLevel(published, "total"))).toEqual(["total"]);
  });

  test("below a node are those of one level, the node itself among them", () => {
    expect(refs(nodesBelow(published, "C", "area"))).toEqual(["5", "6"]);
    expect(refs(nodesBelow(published, "C", "subarea"))).toEqual([
      "5.1",
      "5.2",
      "5.3",
      "5.4",
      "5.5",
      "6.1",
      "6.2",
      "6.3",
      "6.4",
    ]);
    expect(refs(nodesBelow(published, "5", "area"))).toEqual(["5"]);
    expect(refs(nodesBelow(published, "5.2", "area"))).toEqual([]);
    expect(refs(nodesBelow(published, "9", "subarea"))).toEqual([]);
  });

  test("have a maximum or are refused", () => {
    const framework = defineFramework(
      aFrameworkDocument({ perspectives: { A: ["1"] }, subareas: { "1.1": "10" }, questions: { "1.1.1": null } }),
    );
    expect(valuedNode(framework, "1.1").ref).toBe("1.1");
    for (const ref of ["9.9", "1.1.1"]) {
      expect(() => valuedNode(framework, ref)).toThrow(UnknownNodeError);
      expect(() => valuedNode(framework, ref)).toThrow(expect.objectContaining({ code: "model/unknown-node", ref }));
    }
  });
});

describe("names", () => {
  const document = publishedFrameworkDocument();
  const text = (title: string) => ({ title, aliases: [], keywords: [], provenance: "stated" as const });
  const framework = defineFramework({
    ...document,
    texts: { ...document.texts, nb: { "5": text("Brukernes fokus"), system: text("System/prosess") } },
  });

  test("are given in the wanted language, else in the nearest that has one", () => {
    expect(titleOfNode(framework, "5", "nn")).toBe("Brukernes fokus");
    expect(titleOfNode(framework, "5", "en")).toBe("Node 5");
    expect(titleOfNode(framework, "6", "nn")).toBe("Node 6");
  });

  test("belong to dimensions too", () => {
    expect(textOfNode(framework, "system", "sv")?.title).toBe("System/prosess");
  });

  test("are the reference where there are none", () => {
    expect(titleOfNode(framework, "9.9", "nb")).toBe("9.9");
    expect(textOfNode(framework, "9.9", "nb")).toBeUndefined();
  });

  test("are never what every object has", () => {
    for (const ref of ["constructor", "toString", "__proto__"]) {
      expect(textOfNode(framework, ref, "nb")).toBeUndefined();
    }
  });
});

// Nodes that a source calls by more than one name.
import { expect, test } from "vitest";
import type { PrintedName } from "./assessment.js";
import { findNameVariants } from "./name-variants.js";

const name = (target: string, title: string, place: PrintedName["place"], line: number): PrintedName => ({
  target,
  name: title,
  place,
  line,
});

test("different names are told with every place, in the order of the source", () => {
  const names = [
    name("5", "Bruker- og serviceorientering", "overview", 40),
    name("1", "Demokrati", "divider", 200),
    name("5", "Brukers fokus", "divider", 940),
    name("5", "Bruker- og serviceorientering", "table", 957),
  ];
  expect(findNameVariants(names)).toEqual([
    {
      ref: "5",
      names: [
        {
          name: "Bruker- og serviceorientering",
          places: [
            { place: "overview", line: 40 },
            { place: "table", line: 957 },
          ],
        },
        { name: "Brukers fokus", places: [{ place: "divider", line: 940 }] },
      ],
    },
  ]);
});

test("case and spaces make no other name", () => {
  expect(findNameVariants([name("4", "Effektivitet", "table", 1), name("4", " EFFEKTIVITET ", "divider", 2)])).toEqual(
    [],
  );
  expect(findNameVariants([])).toEqual([]);
});

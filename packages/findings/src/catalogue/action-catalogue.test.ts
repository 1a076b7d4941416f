import { kommunekompasset2020 } from "@kompass/framework-2020";
import { recommendedActions2020 } from "@kompass/framework-2020/actions";
import { defineFramework, nodesOfLevel } from "@kompass/model";
import { expect, test } from "vitest";
import { catalogueDocument } from "../testing/catalogue.js";
import { serviceFramework } from "../testing/reviewed.js";
import { defineCatalogue } from "./action-catalogue.js";

const action = { subarea: "1.1", dimension: "system", effort: "S" } as const;

test("the published catalogue has an action for every dimension of every sub-area", () => {
  const framework = defineFramework(kommunekompasset2020);
  const { actions } = defineCatalogue(framework, recommendedActions2020);
  const lacking = nodesOfLevel(framework, "subarea").flatMap(({ ref }) =>
    framework.dimensions.flatMap(({ id }) =>
      actions.some(({ subarea, dimension }) => subarea === ref && dimension === id) ? [] : [`${ref} ${id}`],
    ),
  );
  expect(lacking).toEqual([]);
});

test.each([
  ["a sub-area that isn't there", [{ ...action, subarea: "9.9" }], "/actions/0/subarea"],
  ["an area in place of a sub-area", [{ ...action, subarea: "1" }], "/actions/0/subarea"],
  ["an unknown effort", [{ ...action, effort: "XXL" as "S" }], "/actions/0/effort"],
])("%s is refused with its place", (_, actions, pointer) => {
  expect(() => defineCatalogue(serviceFramework, catalogueDocument(actions))).toThrow(
    expect.objectContaining({
      code: "findings/invalid-catalogue",
      faults: [expect.objectContaining({ pointer })],
    }),
  );
});

test("a catalogue of another framework is refused", () => {
  const document = { ...catalogueDocument([action]), framework: "another" };
  expect(() => defineCatalogue(serviceFramework, document)).toThrow(/not "/);
});

test("an id that stands twice is refused", () => {
  const { actions, ...document } = catalogueDocument([action]);
  expect(() => defineCatalogue(serviceFramework, { ...document, actions: [...actions, ...actions] })).toThrow(
    /stands twice/,
  );
});

import { expect, test } from "vitest";
import { knownFramework } from "../testing/known-framework.js";
import { checkEdition } from "./check-edition.js";

const named = (...names: readonly string[]) =>
  names.map((name, index) => ({ target: `${index + 1}`, name, place: "table" as const, line: index + 1 }));

test("names that the framework knows, or that resemble them, are of its edition", () => {
  expect(checkEdition(knownFramework, named("Offentlighet og demokrati", "Samfunnsutvikleren", "Styring"))).toEqual([]);
});

test("the same numbers with the names of the edition before are named as such", () => {
  const older = named(
    "Offentlighet og demokrati",
    "Tilgjengelighet og brukerorientering",
    "Politisk styring",
    "Lederskap, ansvar og delegasjon",
    "Resultatfokus",
    "Kommunen som arbeidsgiver",
  );
  expect(checkEdition(knownFramework, older)).toMatchObject([
    { code: "importers/other-edition", severity: "warning", line: 2 },
  ]);
});

test("one strange name is no other edition", () => {
  expect(checkEdition(knownFramework, named("Xyzzy", "Samfunnsutvikling"))).toEqual([]);
});

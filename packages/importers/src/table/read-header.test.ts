import { expect, test } from "vitest";
import { readHeader } from "./read-header.js";

test("names begin with capitals and go on in small letters", () => {
  expect(readHeader(["Skole og oppvekst Helse Sum"], 3)).toEqual({
    names: ["Skole og oppvekst", "Helse", "Sum"],
    sum: 2,
    lines: 1,
  });
});

test("the label of the rows may stand at the left of every line", () => {
  expect(readHeader(["Tittel på tabellen", "År TOTALT", "per kommune Skole Helse", "NORDVIK"], 3)).toEqual({
    names: ["TOTALT", "Skole", "Helse"],
    sum: 0,
    lines: 3,
  });
});

test("a header without a word for the sum, or with another number of names, is not read", () => {
  expect(readHeader(["Skole Helse Kultur"], 3)).toBeUndefined();
  expect(readHeader(["Skole Helse Sum"], 4)).toBeUndefined();
  expect(readHeader([], 3)).toBeUndefined();
});

import { expect, test } from "vitest";
import { isContactDetail } from "./contact-details.js";

test.each([
  "[e-post fjernet]",
  "post@example.no",
  "Skriv til post@example.no i dag",
  "Tlf. 22 33 44 55",
  "+47 22334455",
  "0586-610 00",
])("%s", (text) => {
  expect(isContactDetail(text)).toBe(true);
});

test.each([
  "2 998 3 460 -2 539 -133 -98 og mer",
  "1990 - 2015",
  "Maks 800 poeng",
  "rengjort av [navn]",
  "@ kommunen",
  "2021 2022",
])("not %s", (text) => {
  expect(isContactDetail(text)).toBe(false);
});

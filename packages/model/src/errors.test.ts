// Errors by code, and faults as text.
import { expect, test } from "vitest";
import { InvalidAssessmentError } from "./assessment/parse-assessment.js";
import { describeFaults, KompassError } from "./errors.js";

test("an error is known by its code and keeps its facts", () => {
  const faults = [{ pointer: "/claims/3/value", message: "too much" }];
  const error = new InvalidAssessmentError(faults);
  expect(error).toBeInstanceOf(KompassError);
  expect(error).toMatchObject({ code: "model/invalid-assessment", name: "InvalidAssessmentError", faults });
  expect(error.message).toContain("/claims/3/value: too much");
});

test("ten faults are told, the rest are counted", () => {
  const faults = Array.from({ length: 12 }, (_, index) => ({ pointer: `/${index}`, message: "wrong" }));
  expect(describeFaults(faults).split("\n")).toEqual([
    ...faults.slice(0, 10).map(({ pointer }) => `${pointer}: wrong`),
    "and 2 more",
  ]);
});

test("a fault of the whole document stands at its root", () => {
  expect(describeFaults([{ pointer: "", message: "not an object" }])).toBe("/: not an object");
});

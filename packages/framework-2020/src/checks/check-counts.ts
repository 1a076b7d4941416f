// The package holds what it says the framework holds; only questions may be fewer, since most are not published.
import type { Fault } from "@kompass/model";
import type { FrameworkDocument } from "../framework-document.ts";

export function checkCounts(document: FrameworkDocument): readonly Fault[] {
  const { expected } = document.completeness;
  const whole = (["perspectives", "areas", "subareas"] as const).filter(
    (level) => document[level].length !== expected[level],
  );
  const faults = whole.map((level) => ({
    pointer: `/${level}`,
    message: `holds ${document[level].length}, the framework has ${expected[level]}`,
  }));
  const tooMany = document.questions.length > expected.questions;
  return tooMany
    ? [...faults, { pointer: "/questions", message: `holds more than the framework's ${expected.questions}` }]
    : faults;
}

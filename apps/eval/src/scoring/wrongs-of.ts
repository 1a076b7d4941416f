// What is wrong with an answer, by what its question expects.
import type { Answer } from "@kompass/answers";
import type { TestQuestion } from "../questions/question.js";
import { allChecks } from "./checks/all-checks.js";
import { unsaid } from "./checks/phrases.js";
import { isNear } from "./numbers.js";

export function wrongsOf({ expected, kind }: TestQuestion, answer: Answer): readonly string[] {
  const status = "declined" in expected ? "declined" : "answered";
  const wrongStatus = answer.status === status ? [] : [`${answer.status} instead of ${status}`];
  if (!("declined" in expected)) {
    return [...wrongStatus, ...allChecks.flatMap(({ wrongs }) => wrongs(expected, answer, kind))];
  }
  const { notNumbers = [], says = [] } = expected;
  const invented = notNumbers.filter((banned) => answer.facts.some(({ value }) => isNear(value, banned, 0)));
  return [...wrongStatus, ...invented.map((banned) => `${banned} is invented`), ...unsaid(says, answer.text)];
}

// Whether an answer about findings cites those that bear on the question and no flood of others.
import type { Answer } from "@kompass/answers";
import type { QuestionKind, TestQuestion } from "../questions/question.js";
import { citedFindings } from "./cited-findings.js";

const aboutFindings: readonly QuestionKind[] = ["findings", "topic", "recommend", "abbreviation"];
const always = 6;

export function isFocused({ kind, expected }: TestQuestion, answer: Answer): boolean {
  const wanted = "cites" in expected ? (expected.cites?.length ?? 0) : 0;
  if (wanted === 0 || !aboutFindings.includes(kind)) return true;
  return citedFindings(answer).length <= Math.max(always, wanted * 2 + 2);
}

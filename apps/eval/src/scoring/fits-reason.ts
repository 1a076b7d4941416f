// Whether a refusal that was due gives a reason that fits.
import type { Answer } from "@kompass/answers";
import type { TestQuestion } from "../questions/question.js";

export const fitsReason = ({ expected }: TestQuestion, { decline }: Answer): boolean =>
  decline === null || !("declined" in expected) || expected.declined.includes(decline.code);

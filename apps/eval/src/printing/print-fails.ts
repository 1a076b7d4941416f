// Each question that fails, with what is wrong.
import type { ScoredAnswer } from "../scoring/score-answer.js";

export const printFails = (scored: readonly ScoredAnswer[]): string =>
  scored
    .filter(({ fails }) => fails.length > 0)
    .map(({ question, fails, wrongs }) => {
      const asked = [...(question.context ?? []), question.question].join(" > ");
      return `${question.id} [${question.kind}, ${question.locale}: ${fails.join(", ")}] ${asked}\n    ${wrongs.join("; ")}\n`;
    })
    .join("");

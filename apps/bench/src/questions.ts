// The evaluation's questions as they are asked: every kind, all four languages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Question } from "@kompass/answers";
import { locales } from "@kompass/model";

export function readQuestions(): readonly Question[] {
  return locales.flatMap((locale) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@kompass/eval/questions/${locale}.jsonl`)), "utf8")
      .trim()
      .split("\n")
      .map((line): Question => {
        const { question, context } = JSON.parse(line);
        return { question, context };
      }),
  );
}

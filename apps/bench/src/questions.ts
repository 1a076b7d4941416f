// The evaluation's questions as they are asked: every kind, all four languages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Question } from "@kompass/answers";

const files = [
  import.meta.resolve("@kompass/eval/questions/nb.jsonl"),
  import.meta.resolve("@kompass/eval/questions/nn.jsonl"),
  import.meta.resolve("@kompass/eval/questions/sv.jsonl"),
  import.meta.resolve("@kompass/eval/questions/en.jsonl"),
];

export function readQuestions(): readonly Question[] {
  return files.flatMap((file) =>
    readFileSync(fileURLToPath(file), "utf8")
      .trim()
      .split("\n")
      .map((line): Question => {
        const { question, context } = JSON.parse(line);
        return { question, context };
      }),
  );
}

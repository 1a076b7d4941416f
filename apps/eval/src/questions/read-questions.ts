// Every question of a folder, file by file.
import { readdirSync, readFileSync } from "node:fs";
import { parseQuestions } from "./parse-questions.js";
import type { TestQuestion } from "./question.js";

export function readQuestions(folder: URL): readonly TestQuestion[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted();
  return files.flatMap((name) => parseQuestions(name, readFileSync(new URL(name, folder), "utf8")));
}

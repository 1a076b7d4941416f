// The assessment that the questions are about, and the text that it was read from.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Review, reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";

const read = (address: string): string => readFileSync(fileURLToPath(address), "utf8");

export function reviewExample(): Review {
  const document = read(import.meta.resolve("@kompass/example-midtre-gauldal-2023/assessment.json"));
  return reviewAssessment(defineFramework(kommunekompasset2020), parseAssessment(JSON.parse(document)));
}

export const readSource = (): string => read(import.meta.resolve("@kompass/example-midtre-gauldal-2023/source.txt"));

// The assessment and the text that the product ships with, read from the example's package.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Review, reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";

export function readExampleAssessment(): string {
  return readFileSync(
    fileURLToPath(import.meta.resolve("@kompass/example-midtre-gauldal-2023/assessment.json")),
    "utf8",
  );
}

export function reviewExample(): Review {
  const framework = defineFramework(kommunekompasset2020);
  return reviewAssessment(framework, parseAssessment(JSON.parse(readExampleAssessment())));
}

export function readExampleText(): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve("@kompass/example-midtre-gauldal-2023/source.txt")));
}
